import { createScanner, modify } from 'jsonc-parser'
import * as z from 'zod/mini'
import type { DraftInFile, FileContents, FileProblem } from './draft.ts'
import { readFields, type DraftFields } from './fields.ts'

const idOf = z.exactOptional(z.union([z.string(), z.number()]))
const line = z.object({ id: idOf, text: z.string() })

export interface JsonLine extends DraftFields {
  readonly id?: string | number
  readonly text: string
}

interface ReadLine {
  readonly id?: string | number
  /** Missing where the line is no draft. */
  readonly draft?: JsonLine
  /** What is wrong with the line, or with a field of it that was left out. */
  readonly problems: readonly string[]
}

/** Reads one JSON object `{id?, text, goal?, kind?, …}`; says what is wrong with it. */
export function readJsonLine(source: string): ReadLine {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { problems: ['is not JSON'] }
  }
  const { id } = z.catch(z.object({ id: idOf }), {}).parse(value)
  const known = id === undefined ? {} : { id }
  const head = line.safeParse(value)
  if (!head.success) return { ...known, problems: [describe(head.error)] }
  const { fields, problems } = readFields(value as Record<string, unknown>)
  return { ...known, draft: { ...head.data, ...fields }, problems: problems.map(({ message }) => message) }
}

function describe(error: z.core.$ZodError): string {
  switch (error.issues[0]?.path[0]) {
    case 'id':
      return '“id” is text or a number'
    case 'text':
      return '“text” is missing or is not text'
    default:
      return 'is not an object with a “text”'
  }
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
    problems.push(...read.problems.map((message) => ({ message, at: start })))
    if (read.draft) {
      const { id, ...draft } = read.draft
      drafts.push({
        ...draft,
        ...(id === undefined ? {} : { id: String(id) }),
        range: { start, end: start + text.length },
        toFile: offsetInString(text, start),
        spell: (written) => JSON.stringify(written).slice(1, -1),
        declare: (goal) => {
          const [edit] = modify(text, ['goal'], goal, {})
          return (
            edit && { start: start + edit.offset, end: start + edit.offset + edit.length, text: edit.content }
          )
        },
      })
    }
  }
  return { drafts, problems }
}

/** An escape is one character of the text and several of the file. */
function offsetInString(line: string, start: number): (offset: number) => number {
  const from = startOfText(line)
  return (offset) => {
    let at = from
    for (let read = 0; read < offset; read++)
      at += line.charAt(at) !== '\\' ? 1 : line.charAt(at + 1) === 'u' ? 6 : 2
    return start + at
  }
}

/** Where the value of the last “text” of the outermost object begins, which is the one that counts. */
function startOfText(line: string): number {
  const scanner = createScanner(line, true)
  let from = 0
  let depth = 0
  let key = ''
  for (scanner.scan(); scanner.getTokenOffset() < line.length; scanner.scan()) {
    const first = line.charAt(scanner.getTokenOffset())
    if (first === '{' || first === '[') depth++
    else if (first === '}' || first === ']') depth--
    else if (depth === 1 && first === ',') key = ''
    else if (depth === 1 && first === '"') {
      if (key === 'text') from = scanner.getTokenOffset() + 1
      key = scanner.getTokenValue()
    }
  }
  return from
}
