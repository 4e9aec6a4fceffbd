import { equal } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { colourless } from '../cli/bin.ts'
import { readFileSync } from 'node:fs'

/** Runs a program of a package, as `node_modules/.bin` would; what it says is what the test says when it fails. */
export function expectClean(program: string, parameters: readonly string[]): void {
  const { status, stdout, stderr } = run(process.execPath, [`node_modules/${program}`, ...parameters])
  equal(status, 0, `${program} ${parameters.join(' ')}\n${stdout}${stderr}`)
}

export function run(program: string, parameters: readonly string[], input = '') {
  const env = { ...process.env, ...colourless }
  return spawnSync(program, parameters, { encoding: 'utf8', input, env, maxBuffer: 64_000_000 })
}

/** The files of the project: those that are tracked, and those that would be. */
export function listProjectFiles(): string[] {
  const { status, stdout, stderr } = run('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ])
  equal(status, 0, stderr)
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '').sort()
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}
