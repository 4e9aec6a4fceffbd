import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { installServer } from './code-server.ts'
import { createCollector, type SuiteRun } from './result.ts'

/** A VS Code with its Node extension host, in a browser. */
export interface Window {
  readonly page: Page
  /** The folder that is open. */
  readonly workspace: string
  /** The address of a file of this machine, as VS Code calls it. */
  readonly uri: (path: string) => string
}

export interface WindowOptions {
  /** Path in the workspace → text. */
  readonly files: Readonly<Record<string, string>>
  readonly settings?: Readonly<Record<string, unknown>>
  /** What VS Code is told at its start, as `[name, value]`. */
  readonly payload: (
    uri: (path: string) => string,
    workspace: string,
  ) => readonly (readonly [string, string])[]
  /** A packaged extension to install instead of taking the one in this folder. */
  readonly vsix?: string
  /** Folders of the workspace to open side by side, instead of the whole. */
  readonly folders?: readonly string[]
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

const extension = resolve('.')

/** Opens a window over a workspace of its own, uses it, and leaves nothing behind. */
export async function withWindow<T>(options: WindowOptions, use: (window: Window) => Promise<T>): Promise<T> {
  const server = installServer()
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-vscode-'))
  const workspace = join(folder, 'workspace')
  for (const [name, text] of Object.entries(options.files)) write(join(workspace, name), text)
  mkdirSync(workspace, { recursive: true })
  const settings = {
    'workbench.startupEditor': 'none',
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'files.autoSave': 'off',
    ...options.settings,
  }
  write(join(folder, 'user/User/settings.json'), JSON.stringify(settings))
  write(join(folder, 'srv/data/User/settings.json'), JSON.stringify(settings))
  let process: ChildProcess | undefined
  const browser = await launchBrowser()
  try {
    const flags = [
      '--accept-server-license-terms',
      ...['--telemetry-level', 'off'],
      ...['--server-data-dir', join(folder, 'srv')],
      ...['--user-data-dir', join(folder, 'user')],
      ...['--extensions-dir', join(folder, 'extensions')],
    ]
    if (options.vsix !== undefined) await installExtension(server, options.vsix, flags)
    process = start(server, [
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--disable-workspace-trust',
      ...flags,
    ])
    const port = await portOf(process)
    const uri = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await options.prepare?.(page)
    const payload = options.payload(uri, workspace)
    const query = new URLSearchParams({
      ...openWhat(workspace, options.folders),
      payload: JSON.stringify(payload),
    })
    await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`)
    return await use({ page, workspace, uri })
  } finally {
    await browser.close()
    if (process?.pid !== undefined) stop(process.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the suite in the Node extension host. */
export async function runInNodeHost(options: Pick<WindowOptions, 'vsix' | 'files'>): Promise<SuiteRun> {
  const collector = createCollector()
  let end: (code: number | undefined) => void = () => undefined
  const ended = new Promise<number | undefined>((resolve) => (end = resolve))
  const timer = setTimeout(() => end(undefined), longestRun)
  const harness = resolve(options.vsix === undefined ? '.' : 'test/extension/harness')
  const code = await withWindow(
    {
      ...options,
      payload: (uri) => [
        ['extensionDevelopmentPath', uri(harness)],
        ['extensionTestsPath', uri(resolve('dist/suite/node.cjs'))],
      ],
      prepare: async (page) => {
        await page.exposeFunction('codeAutomationExit', (exit: number) => end(exit))
        await page.exposeFunction('codeAutomationLog', (_type: string, parts: readonly unknown[]) => {
          for (const line of parts.map(String).join(' ').split('\n')) collector.take(line)
        })
      },
    },
    () => ended,
  )
  clearTimeout(timer)
  return { ...collector, code }
}

const longestRun = 120_000

/** Opens a window with the extension as a person has it, and a file of the workspace in the editor. */
export function openWindow<T>(
  file: string,
  options: Pick<WindowOptions, 'files' | 'settings' | 'folders' | 'vsix' | 'prepare'>,
  use: (window: Window) => Promise<T>,
): Promise<T> {
  return withWindow(
    {
      ...options,
      payload: (uri, workspace) => [
        ...(options.vsix === undefined ? [['extensionDevelopmentPath', uri(extension)] as const] : []),
        ['openFile', uri(join(workspace, file))],
      ],
    },
    use,
  )
}

function openWhat(workspace: string, folders: readonly string[] | undefined): Record<string, string> {
  if (!folders) return { folder: workspace }
  const file = join(workspace, 'all.code-workspace')
  write(file, JSON.stringify({ folders: folders.map((path) => ({ path })) }))
  return { workspace: file }
}

function start(server: string, flags: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(server, 'out/server-main.js'), ...flags], {
    // a group of its own, so that its hosts end with it
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function portOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const port = /agent listening on (\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(port)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`VS Code’s server ended with ${String(code)}: ${said}`)))
  })
}

async function installExtension(server: string, vsix: string, flags: readonly string[]): Promise<void> {
  const installer = start(server, ['--install-extension', vsix, ...flags])
  let said = ''
  installer.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  installer.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => installer.once('exit', resolve))
  if (code !== 0) throw new Error(`VS Code does not install ${vsix}: ${said}`)
}

function stop(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
