import { execFileSync } from 'node:child_process'
import { createFolder } from './io.ts'

export function git(cwd: string, ...parameters: readonly string[]): void {
  const who = ['-c', 'user.name=Ines', '-c', 'user.email=ines@mill.example', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...parameters], { cwd, stdio: 'pipe' })
}

/** A repository whose branch `mine` has just left `main`. */
export function createRepository(files: Readonly<Record<string, string>>): string {
  const folder = createFolder(files)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Drafts')
  git(folder, 'checkout', '-qb', 'mine')
  return folder
}
