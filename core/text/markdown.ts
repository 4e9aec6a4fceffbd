import type { Span } from './span.ts'

/**
 * A draft with its markup blanked out. `prose` has the length of the source, so offsets stay true:
 * blanks stand where Markdown, HTML or code stood, line breaks stay, addresses of links stay too
 * (a link is an act). A full Markdown parser costs more than the rest of the core together; what
 * the sentences of a post need of it is here.
 */
export interface Prose {
  readonly prose: string
  readonly lines: readonly Line[]
}

export type LineKind = 'text' | 'heading' | 'item' | 'quote' | 'blank'

/** A line without its line break. */
export interface Line extends Span {
  readonly kind: LineKind
}

/** Bounds keep every pattern linear: no bracket reads the rest of a long draft. */
const comment = /<!--[\s\S]*?(?:-->|$)/g
const inlineCode = /(?<!`)(`{1,10})(?!`)[^\n]{1,1000}?(?<!`)\1(?!`)/g
const image = /!\[[^\][\n]{0,500}\]\([^)\n]{0,1000}\)/g
const link = /(\[)([^\][\n]{0,500})(\]\([ \t]{0,9}<?)([^\s)<>]{0,1000})(>?(?:[ \t][^)\n]{0,200})?\))/g
const referenceLink = /(\[)([^\][\n]{0,500})(\]\[[^\][\n]{0,200}\])/g
const autolink = /(<)((?:https?:\/\/|mailto:)[^\s<>]{1,2000})(>)/gi
const tag = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>\n]{0,500})?\/?>/gi
const asterisks = /(?<=[^\s\\])\*+|(?<!\\)\*+(?=\S)/g
const underscores = /(?<=^|[\s("'])(_{1,3})([^\s_](?:[^_\n]{0,1000}[^\s_])?)(\1)(?=$|[\s.,;:!?)'"])/gm
const strike = /~~/g
const escape = /\\(?=[!-/:-@[-`{-~])/g

export function readMarkdown(source: string): Prose {
  const uncommented = source.includes('<!--') ? source.replace(comment, blank) : source
  const lines = readLines(uncommented)
  let prose = lines.prose
  if (prose.includes('`')) prose = prose.replace(inlineCode, blank)
  if (prose.includes('](')) prose = prose.replace(image, blank).replace(link, keepText)
  if (prose.includes('][')) prose = prose.replace(referenceLink, keepText)
  if (prose.includes('<')) prose = prose.replace(autolink, keepText).replace(tag, blank)
  if (prose.includes('*')) prose = prose.replace(asterisks, blank)
  if (prose.includes('_')) prose = prose.replace(underscores, keepText)
  if (prose.includes('~~')) prose = prose.replace(strike, blank)
  if (prose.includes('\\')) prose = prose.replace(escape, blank)
  return { prose, lines: lines.lines }
}

/** Blanks of the same length, line breaks kept. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** For patterns that capture mark, text, mark, text …: the marks become blanks. */
function keepText(_: string, ...captures: readonly unknown[]): string {
  const parts = captures.slice(
    0,
    captures.findIndex((capture) => typeof capture === 'number'),
  )
  return parts.map((part, index) => (index % 2 === 0 ? blank(String(part)) : String(part))).join('')
}

const separator = /^[\s\-=_*~.·•|:+—–]*$/u
const quoteMark = /^[ \t]*(?:>[ \t]?)+/
const headingMark = /^[ \t]{0,3}#{1,6}[ \t]+/
const itemMark = /^[ \t]*(?:[-*+•·▪‣●◆◦➤►→–—][ \t]+|\(?\d{1,3}[.)][ \t]+|\(?[a-z]\)[ \t]+)/u
/** Emoji that stand for a bullet; they stay, since they are tokens too. */
const emojiItem = /^[ \t]*(?:[✔✅☑👉🔹🔸▶➡📌]|\d\ufe0f?\u20e3)/u
const definition = /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]+/

/** Blanks the marks of blocks, and fenced code whole. */
function readLines(text: string): Prose {
  const spans = splitLines(text)
  const parts: string[] = []
  const lines: Line[] = []
  let codeUntil = -1
  const fences = pairFences(text, spans)
  let at = 0
  for (const [index, { start, end }] of spans.entries()) {
    const line = text.slice(start, end)
    codeUntil = fences.get(index) ?? codeUntil
    const { kind, mark } = index <= codeUntil ? { kind: 'blank' as const, mark: line.length } : readLine(line)
    parts.push(text.slice(at, start), blank(line.slice(0, mark)), line.slice(mark))
    lines.push({ start, end, kind })
    at = end
  }
  return { prose: parts.join('') + text.slice(at), lines }
}

function readLine(line: string): { kind: LineKind; mark: number } {
  if (separator.test(line)) return { kind: 'blank', mark: line.length }
  const quote = quoteMark.exec(line)
  if (quote) return { kind: 'quote', mark: quote[0].length }
  const heading = headingMark.exec(line)
  if (heading) return { kind: 'heading', mark: heading[0].length }
  const item = itemMark.exec(line)
  if (item) return { kind: 'item', mark: item[0].length }
  if (emojiItem.test(line)) return { kind: 'item', mark: 0 }
  return { kind: 'text', mark: definition.exec(line)?.[0].length ?? 0 }
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g

function splitLines(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const found of text.matchAll(lineBreak)) {
    spans.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  spans.push({ start, end: text.length })
  return spans
}

const fence = /^[ \t]*(`{3,}|~{3,})(.*)$/

/** Opening line → closing line. A fence that nobody closes is text: a post must not vanish behind it. */
function pairFences(text: string, lines: readonly Span[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  if (!/```|~~~/.test(text)) return pairs
  let open: { index: number; mark: string } | undefined
  for (const [index, { start, end }] of lines.entries()) {
    const [, mark, info] = fence.exec(text.slice(start, end)) ?? []
    if (mark === undefined) continue
    if (!open) open = { index, mark }
    else if (info?.trim() === '' && mark.startsWith(open.mark)) {
      pairs.set(open.index, index)
      open = undefined
    }
  }
  return pairs
}
