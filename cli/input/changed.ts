import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { UsageError } from '../io.ts'
import { presetFileName } from './presets.ts'

/** Whether a file is not what it was at a git base, or is judged by a preset that is not. */
export type IsChanged = (file: string) => boolean

/**
 * What changed since a branch left `base`, saved and not yet committed changes included.
 * Throws `UsageError` where git does not know the base, or there is no git.
 */
export function changedSince(base: string, cwd: string): IsChanged {
  const top = git(['rev-parse', '--show-toplevel'], cwd).trimEnd()
  // a name that looks like an option is none
  const commit = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`],
    cwd,
    base,
  ).trim()
  const fork = git(['merge-base', commit, 'HEAD'], cwd, base).trim()
  const names = [
    git(['diff', '--name-only', '-z', '--no-renames', fork], top),
    git(['ls-files', '--others', '--exclude-standard', '-z'], top),
  ]
  const changed = names
    .join('')
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => join(top, name))
  const files = new Set(changed)
  const folders = changed
    .filter((file) => basename(file) === presetFileName)
    .map((file) => dirname(file) + sep)
  return (file) => {
    const real = realpathSync(file)
    return files.has(real) || folders.some((folder) => real.startsWith(folder))
  }
}

function git(parameters: readonly string[], cwd: string, base?: string): string {
  try {
    return execFileSync('git', parameters, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string }
    if (code === 'ENOENT') throw new UsageError('--changed asks git, which is not installed')
    throw new UsageError(
      base === undefined
        ? `--changed asks git, which says: ${stderr.trim().split('\n')[0] ?? ''}`
        : `git knows no “${base}” here that this branch came from; in a shallow clone, fetch more of its history`,
    )
  }
}
