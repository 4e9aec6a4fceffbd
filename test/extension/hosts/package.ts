import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Packs the extension as people install it; gives the path of the file. */
export function packExtension(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm run package: ${stdout}${stderr}`)
  return resolve('dist/porchlight.vsix')
}
