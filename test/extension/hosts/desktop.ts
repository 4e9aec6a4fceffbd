import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { createCollector, type SuiteRun } from './result.ts'

/** Whether the desktop’s VS Code was asked for: one that is here (VSCODE_PATH) or one to fetch (`npm test -- --download`). */
export const isDesktopAskedFor = Boolean(process.env['VSCODE_PATH'] ?? process.env['VSCODE_DOWNLOAD'])

/** Runs the suite in a desktop VS Code. */
export async function runInDesktop(): Promise<SuiteRun> {
  const collector = createCollector()
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-vscode-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  const executable = process.env['VSCODE_PATH']
  const write = process.stdout.write.bind(process.stdout)
  // test-electron hands on what VS Code says, and nothing else
  process.stdout.write = (chunk) => {
    for (const line of String(chunk).split('\n')) collector.take(line)
    return true
  }
  try {
    const code = await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('dist/suite/node.cjs'),
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        ...['--user-data-dir', join(folder, 'user')],
      ],
    }).catch((error: unknown) => {
      collector.take(String(error))
      return 1
    })
    return { ...collector, code }
  } finally {
    process.stdout.write = write
    rmSync(folder, { recursive: true, force: true })
  }
}
