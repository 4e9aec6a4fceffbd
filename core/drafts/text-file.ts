import { LineCounter, parseDocument } from 'yaml'
import type { DraftInFile, FileContents, FileProblem } from './draft.ts'
import type { Goal } from '../facets.ts'
import type { Edit, Span } from '../text/span.ts'
import { isDraftField, readFields, type DraftFields } from './fields.ts'

/**
 * Reads a Markdown or text file: one draft, or several with a line of `---` between them; each may
 * begin with YAML front matter between two such lines.
 */
export function readTextFile(source: string): FileContents {
  const problems: FileProblem[] = []
  const drafts: DraftInFile[] = []
  let declared: FrontMatter | undefined
  const parts = splitParts(source)
  for (const part of parts) {
    const frontMatter = declared ? undefined : readFrontMatter(source, part, problems)
    if (frontMatter) {
      declared = frontMatter
      continue
    }
    const text = source.slice(part.start, part.end)
    if (text.trim() !== '') drafts.push(createDraft(text, part, declared))
    declared = undefined
  }
  if (
    /^---[ \t]*\r?\n/.test(source) &&
    parts.length === 2 &&
    keysIn(source.slice(parts[1]?.start)).some(isDraftField)
  ) {
    problems.push({ message: 'front matter has no end: close it with a line of ---', at: 0 })
  }
  return { drafts, problems }
}

/** Where front matter stands or is being begun: its lines, without those that fence it. */
export function frontMatterIn(source: string): Span[] {
  const parts = splitParts(source)
  return parts.filter((part, index) => {
    const isBegun =
      index === 1 && parts.length === 2 && parts[0]?.end === 0 && source.slice(part.start).trim() === ''
    return isBegun || readFrontMatter(source, part, []) !== undefined
  })
}

interface Part {
  readonly start: number
  readonly end: number
  /** Only a part between two `---` lines, or from the top of the file to one, can be front matter. */
  readonly isFenced: boolean
  readonly isFirst: boolean
  /** The first block of the file, with nothing but its opening line above. */
  readonly isTop: boolean
}

interface FrontMatter {
  readonly start: number
  readonly yaml: string
  readonly fields: DraftFields
}

const fence = /^---[ \t]*$/gm

function splitParts(source: string): Part[] {
  const parts: Part[] = []
  let start = 0
  let isFenced = false
  const code = codeIn(source)
  const add = (end: number, isClosed: boolean): void => {
    const isTop = parts.length === 1 && source.slice(0, parts[0]?.end).trim() === ''
    parts.push({ start, end, isFenced: isFenced && isClosed, isFirst: parts.length === 0, isTop })
  }
  for (const found of source.matchAll(fence)) {
    while (code[0] && code[0].end < found.index) code.shift()
    if (code[0] && code[0].start < found.index) continue
    add(found.index, true)
    start = found.index + found[0].length
    start += source.startsWith('\r\n', start) ? 2 : start < source.length ? 1 : 0
    isFenced = true
  }
  add(source.length, false)
  return parts
}

const codeFence = /^(`{3,}|~{3,})([^\r\n]*)/gm

/** Fenced code: a line of dashes in it parts no drafts. A fence that nobody closes is text. */
function codeIn(source: string): Span[] {
  const code: Span[] = []
  let open: { start: number; mark: string } | undefined
  for (const { index, 0: line, 1: mark = '', 2: info = '' } of source.matchAll(codeFence)) {
    if (!open) open = { start: index, mark }
    else if (info.trim() === '' && mark.startsWith(open.mark)) {
      code.push({ start: open.start, end: index + line.length })
      open = undefined
    }
  }
  return code
}

const keyLine = /^["']?([A-Za-z][\w -]*)["']?:(?:\s|$)/

/** Front matter is a block that names at least one field of a draft, or the first block of the file. */
function readFrontMatter(source: string, part: Part, problems: FileProblem[]): FrontMatter | undefined {
  if (!part.isFenced) return undefined
  const yaml = source.slice(part.start, part.end)
  const keys = keysIn(yaml)
  if (!part.isTop && !keys.some(isDraftField)) return undefined
  if (part.isTop && keys.length === 0 && !/^\s*$/.test(yaml)) return undefined
  return { start: part.start, yaml, fields: parseFrontMatter(yaml, part.start, problems) }
}

function keysIn(yaml: string): string[] {
  return yaml.split('\n').flatMap((line) => keyLine.exec(line.trimEnd())?.[1] ?? [])
}

function parseFrontMatter(yaml: string, at: number, problems: FileProblem[]): DraftFields {
  if (isTooDeep(yaml)) {
    problems.push({ message: 'front matter is too long or nested too deeply', at })
    return {}
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' })
  const [broken] = document.errors
  if (broken) {
    problems.push({ message: `front matter is not YAML: ${broken.message}`, at: at + broken.pos[0] })
    return {}
  }
  // aliases are refused: a few lines of them can stand for gigabytes
  if (document.contents === null) return {}
  const values: unknown = /[&*]/.test(yaml)
    ? tryRead(() => document.toJS({ maxAliasCount: 20 }))
    : document.toJS()
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    const wrong = /[&*]/.test(yaml)
      ? 'uses aliases (& and *), which are not read'
      : 'is not a list of “key: value” lines'
    problems.push({ message: `front matter ${wrong}`, at })
    return {}
  }
  const read = readFields(values as Record<string, unknown>)
  for (const { field, message } of read.problems)
    problems.push({ message, at: at + Math.max(0, yaml.indexOf(`${field}:`)) })
  return read.fields
}

const mostNested = 20
const longestFrontMatter = 20_000

/** Asked before anything that follows the nesting by recursion: brackets, steps of indentation, dashes in a row. */
function isTooDeep(yaml: string): boolean {
  if (yaml.length > longestFrontMatter) return true
  let open = 0
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    open += '[{'.includes(bracket) ? 1 : -1
    if (open > mostNested) return true
  }
  return yaml.split('\n').some((line) => (/^[ \t?-]*/.exec(line)?.[0].length ?? 0) > 4 * mostNested)
}

function tryRead(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function createDraft(text: string, part: Part, declared: FrontMatter | undefined): DraftInFile {
  return {
    ...declared?.fields,
    text,
    range: { start: declared?.start ?? part.start, end: part.end },
    toFile: (offset) => offset + part.start,
    spell: (written) => written,
    declare: (goal) => (declared ? declareIn(declared, goal) : declareAbove(part, goal)),
  }
}

/** Replaces the goal that stands there, or adds one as the first line. */
function declareIn({ start, yaml }: FrontMatter, goal: Goal): Edit {
  const line = /^(["']?goal["']?[ \t]*:)([^\r\n#]*)/im.exec(yaml)
  if (!line) return { start, end: start, text: `goal: ${goal}\n` }
  const [whole, key = ''] = line
  const from = start + line.index + key.length
  return { start: from, end: from + whole.trimEnd().length - key.length, text: ` ${goal}` }
}

/** New front matter; behind a line that parts two drafts, that line opens it. */
function declareAbove({ start, isFirst }: Part, goal: Goal): Edit {
  return { start, end: start, text: isFirst ? `---\ngoal: ${goal}\n---\n\n` : `goal: ${goal}\n---\n\n` }
}
