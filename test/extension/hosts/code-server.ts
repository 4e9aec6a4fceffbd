import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { rgPath } from '@vscode/ripgrep'

const version = '4.100.3'
const integrity =
  'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA=='
const cache = resolve('node_modules/.cache/porchlight')

/**
 * The folder of VS Code's own server, out of the package `code-server`; fetched and installed once.
 *
 * The package is no dependency: its install script builds what is not needed here.
 */
export function installServer(): string {
  const folder = join(cache, `code-server-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'code-server-'))
  try {
    run('npm', ['pack', `code-server@${version}`, '--silent', '--pack-destination', '.'], work)
    const archive = join(work, `code-server-${version}.tgz`)
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
    if (found !== integrity) throw new Error(`code-server ${version} is not what it was: ${found}`)
    run('tar', ['xzf', archive, '--strip-components=3', 'package/lib/vscode'], work)
    rmSync(archive)
    // a peer that nothing here uses is missing
    run('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--omit=dev', '--silent'], work)
    symlinkSync('node_modules', join(work, 'node_modules.asar'))
    mkdirSync(join(work, 'node_modules/@vscode/ripgrep/bin'), { recursive: true })
    copyFileSync(rgPath, join(work, 'node_modules/@vscode/ripgrep/bin/rg'))
    for (const [module, code] of Object.entries(withoutNative))
      writeFileSync(join(work, 'node_modules', module, 'index.js'), code)
    renameSync(work, folder)
  } catch (error) {
    rmSync(work, { recursive: true, force: true })
    throw error
  }
  return folder
}

/** Native modules that only log and watch, and were not built. */
const withoutNative: Readonly<Record<string, string>> = {
  '@vscode/spdlog': `
    const none = () => {}
    const names = ['setLevel', 'setPattern', 'clearFormatters', 'flush', 'drop', 'trace', 'debug', 'info', 'warn', 'error', 'critical']
    const logger = () => Object.fromEntries(names.map((name) => [name, none]))
    exports.version = 0
    exports.setLevel = none
    exports.setFlushOn = none
    exports.shutdown = none
    exports.createRotatingLogger = async () => logger()
    exports.createAsyncRotatingLogger = async () => logger()`,
  'native-watchdog': `
    exports.start = () => {}
    exports.exit = (code) => process.exit(code || 0)`,
}

function run(command: string, parameters: readonly string[], cwd: string): void {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${command} ${parameters.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`)
}
