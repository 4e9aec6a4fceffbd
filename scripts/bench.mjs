// npm run bench: Porchlight and its peers on the same posts, and the browser extension. Installs the peers, for the bench only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { root, run, setup } from './setup.mjs'

const folder = `${root}test/bench`

setup()
installPeers()
run(process.execPath, ['esbuild.config.mjs', 'cli', 'webext', 'tools'])
run(process.execPath, ['dist/test/bench/main.cjs', ...process.argv.slice(2)])

/** Where they cannot be had, the bench runs without them and says so. */
function installPeers() {
  const installed = `${folder}/node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs)
    return
  console.error('Installing the peers into test/bench (once) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    // what npm prints must not mix with the figures
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  if (status !== 0) console.error('The peers could not be installed; those that are missing are left out.')
}
