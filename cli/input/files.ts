import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'
import { draftExtensions } from '../../core/drafts/index.ts'
import type { Problem } from './problem.ts'

const largest = 20_000_000
const neverDrafts = new Set(['node_modules', 'dist'])

/** The draft files under the given paths, in order; a path that is named itself is taken whatever its ending. */
export function listFiles(paths: readonly string[], cwd: string): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = []
  const files = paths.flatMap((path) => {
    const absolute = resolve(cwd, path)
    try {
      return statSync(absolute).isDirectory() ? walk(absolute, cwd, problems) : [absolute]
    } catch (error) {
      problems.push({ file: path, message: reasonOf(error) })
      return []
    }
  })
  return { files: [...new Set(files)], problems }
}

function walk(folder: string, cwd: string, problems: Problem[]): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    problems.push({ file: nameOf(folder, cwd), message: reasonOf(error) })
    return []
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && !neverDrafts.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return walk(path, cwd, problems)
      return entry.isFile() && draftExtensions.includes(extensionOf(entry.name)) ? [path] : []
    })
}

export function extensionOf(file: string): string {
  return extname(file).slice(1).toLowerCase()
}

/** The text of a file, or why there is none. */
export function readText(file: string, cwd: string): { text: string } | { problem: Problem } {
  const fail = (message: string): { problem: Problem } => ({ problem: { file: nameOf(file, cwd), message } })
  let bytes
  try {
    if (statSync(file).size > largest) return fail(`is larger than ${String(largest / 1_000_000)} MB`)
    bytes = readFileSync(file)
  } catch (error) {
    return fail(reasonOf(error))
  }
  if (bytes.includes(0)) return fail('is a binary file, not text')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return fail('is not UTF-8 text')
  }
}

/** A file as people call it: from where they are. */
export function nameOf(file: string, cwd: string): string {
  const name = relative(cwd, file).replaceAll('\\', '/')
  return name === '' ? '.' : name
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not in a folder',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'has a name that is too long',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
