import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../io.ts'

/** Whether a file is not what it was at a git base. */
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
  const committed = git(['diff', '--name-only', '-z', '--no-renames', fork, 'HEAD'], top).split('\0')
  // two letters and a space stand before each name
  const saved = git(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'], top)
    .split('\0')
    .map((line) => line.slice(3))
  const names = [...committed, ...saved].filter((name) => name !== '')
  const files = new Set(names.map((name) => join(top, name)))
  return (file) => files.has(realpathSync(file))
}

function git(parameters: readonly string[], cwd: string, base?: string): string {
  try {
    // it looks at files anew, but writes down nothing of that
    return execFileSync('git', ['--no-optional-locks', ...parameters], {
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
