import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'
import { isDraftExtension } from '../../core/drafts/extensions.ts'
import type { Problem } from './problem.ts'

const largest = 20_000_000
const neverDrafts = new Set(['node_modules', 'dist'])

/** The draft files under the given paths, in order; a path that is named itself is taken whatever its ending. */
export function listFiles(paths: readonly string[], cwd: string): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = []
  const files = paths.flatMap((path) => {
    const absolute = resolve(cwd, path)
    try {
      return statSync(absolute).isDirectory() ? walk(absolute, cwd, problems, []) : [absolute]
    } catch (error) {
      problems.push({ file: path, message: reasonOf(error) })
      return []
    }
  })
  return { files: [...new Set(files)], problems }
}

/** @param above - the folders that led here, so that a link back to one of them is not followed */
function walk(folder: string, cwd: string, problems: Problem[], above: readonly string[]): string[] {
  const fail = (path: string, error: unknown): [] => {
    problems.push({ file: nameOf(path, cwd), message: reasonOf(error) })
    return []
  }
  let names
  let real
  try {
    names = readdirSync(folder)
    real = realpathSync(folder)
  } catch (error) {
    return fail(folder, error)
  }
  if (above.includes(real)) return []
  const inside = [...above, real]
  return names
    .filter((name) => !name.startsWith('.') && !neverDrafts.has(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => {
      const path = join(folder, name)
      const isDraft = isDraftExtension(extensionOf(name))
      try {
        const stats = statSync(path)
        if (stats.isDirectory()) return walk(path, cwd, problems, inside)
        return isDraft && stats.isFile() ? [path] : []
      } catch (error) {
        return isDraft ? fail(path, error) : []
      }
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
  const text = decodeText(bytes)
  return 'wrong' in text ? fail(text.wrong) : text
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text, or why they are none. */
export function decodeText(bytes: Uint8Array): { text: string } | { wrong: string } {
  if (bytes.includes(0)) return { wrong: 'is a binary file, not text' }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { wrong: 'is not UTF-8 text; save it as UTF-8' }
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
