// Makes a fresh clone ready. Uses Node alone, since nothing else is there the first time.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Installs what package-lock.json names where that is not installed yet; ends the process where it cannot. */
export function setup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Porchlight needs Node 20.19 or newer; this is ${process.version}.`)
    process.exit(2)
  }
  const lock = `${root}package-lock.json`
  const installed = `${root}node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.error('Installing what Porchlight needs (once) …')
  // npm installs a package from git with the settings of its caller, who may install globally
  run('npm', ['ci', '--global=false', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
}

/**
 * Runs a command in the project's folder; where it fails, ends this process with its status.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 */
export function run(command, parameters) {
  const status = tryRun(command, parameters)
  if (status !== 0) process.exit(status)
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} [cwd]
 * @returns {number} the exit status
 */
export function tryRun(command, parameters, cwd = root) {
  const isNpm = command === 'npm'
  const done = spawnSync(command, parameters, {
    cwd,
    stdio: 'inherit',
    shell: isNpm && process.platform === 'win32',
  })
  if (done.error) console.error(`${command}: ${done.error.message}`)
  return done.status ?? 1
}
