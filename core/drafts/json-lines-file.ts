import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { z } from 'zod'
import type { DraftInFile, FileContents, FileProblem } from './draft.ts'
import { draftFields, type DraftFields } from './fields.ts'

const line = z.object({ id: z.union([z.string(), z.number()]).exactOptional(), text: z.string() })

export interface JsonLine extends DraftFields {
  readonly id?: string | number
  readonly text: string
}

/** Reads one JSON object `{id?, text, goal?, kind?, …}`; says what is wrong where it is none. */
export function readJsonLine(
  source: string,
): JsonLine | { readonly error: string; readonly id?: string | number } {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { error: 'is not JSON' }
  }
  const head = line.safeParse(value)
  const { id } = z.object({ id: line.shape.id }).catch({}).parse(value)
  if (!head.success) return { error: describe(head.error), ...(id === undefined ? {} : { id }) }
  const fields = draftFields.safeParse(value)
  if (!fields.success) return { error: describe(fields.error), ...(id === undefined ? {} : { id }) }
  return { ...head.data, ...fields.data }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues
  const path = issue?.path.join('.') ?? ''
  return path === '' ? 'is not an object with a text' : `“${path}”: ${issue?.message ?? ''}`
}

/** Reads a file with a draft a line. */
export function readJsonLinesFile(source: string): FileContents {
  const drafts: DraftInFile[] = []
  const problems: FileProblem[] = []
  let at = 0
  for (const text of source.split('\n')) {
    const start = at
    at += text.length + 1
    if (text.trim() === '') continue
    const read = readJsonLine(text)
    if ('error' in read) problems.push({ message: read.error, at: start })
    else {
      const { id, ...draft } = read
      drafts.push({
        ...draft,
        ...(id === undefined ? {} : { id: String(id) }),
        range: { start, end: start + text.length },
        toFile: offsetInString(text, start),
      })
    }
  }
  return { drafts, problems }
}

/** An escape is one character of the text and several of the file. */
function offsetInString(line: string, start: number): (offset: number) => number {
  const tree = parseTree(line)
  const value = tree && findNodeAtLocation(tree, ['text'])
  const from = (value?.offset ?? 0) + 1
  return (offset) => {
    let at = from
    for (let read = 0; read < offset; read++)
      at += line.charAt(at) !== '\\' ? 1 : line.charAt(at + 1) === 'u' ? 6 : 2
    return start + at
  }
}
