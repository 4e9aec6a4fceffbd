import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Packs the extension as people install it; gives the path of the file. */
export function packExtension(): string {
  const vsix = resolve('dist/porchlight.vsix')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@vscode/vsce/vsce',
      'package',
      // everything is in the bundles
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      ...['--out', vsix],
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`vsce package: ${stdout}${stderr}`)
  return vsix
}
