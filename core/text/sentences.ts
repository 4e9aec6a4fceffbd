import type { Line, LineKind } from './markdown.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

export type SentenceKind = Exclude<LineKind, 'blank'> | 'tags'

/** A sentence, a list item, a heading or a run of hashtags: the smallest piece that can be an act. */
export interface Sentence extends Span {
  readonly kind: SentenceKind
  readonly tokens: readonly Token[]
  /** Counts the blocks that blank lines part. */
  readonly paragraph: number
}

/** The sentences of a draft in order. Each token but line breaks stands in exactly one of them. */
export function splitSentences(tokens: readonly Token[], lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let lengthBefore = 0
  for (const [line, lineTokens] of byLine(tokens, lines)) {
    const isWrapped = lengthBefore >= wrapsAt
    lengthBefore = line.end - line.start
    if (line.kind === 'blank' || lineTokens.length === 0) {
      paragraph++
      continue
    }
    const before = sentences.at(-1)
    const pieces = splitLine(lineTokens)
    const [first, ...rest] = pieces
    if (before && first && before.paragraph === paragraph && continues(before, line, first, isWrapped)) {
      sentences[sentences.length - 1] = sentence([...before.tokens, ...first], before.kind, paragraph)
    } else rest.unshift(...(first ? [first] : []))
    for (const piece of rest) sentences.push(sentence(piece, isTagRun(piece) ? 'tags' : line.kind, paragraph))
  }
  return sentences
}

function sentence(tokens: readonly Token[], kind: SentenceKind, paragraph: number): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, kind, tokens, paragraph }
}

function* byLine(tokens: readonly Token[], lines: readonly Line[]): Generator<[Line, Token[]]> {
  let at = 0
  for (const line of lines) {
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < line.end) at++
    yield [line, tokens.slice(from, at)]
    if (tokens[at]?.kind === 'newline') at++
  }
}

/** A line as long as this was broken by its width, not by its writer. */
const wrapsAt = 40

/** Whether a line goes on with the sentence of the line before: wrapped text, or a link of its own below it. */
function continues(before: Sentence, line: Line, first: readonly Token[], isWrapped: boolean): boolean {
  if (before.tokens.length >= mostTokens) return false
  if (before.kind === 'tags' || before.kind === 'heading' || line.kind === 'heading' || line.kind === 'item')
    return false
  if ((before.kind === 'quote') !== (line.kind === 'quote')) return false
  if (!first.some((token) => token.kind === 'word')) return !isTagRun(first)
  const last = before.tokens.at(-1)
  const next = first[0]
  if (!last || next?.kind !== 'word' || endsSentence(last)) return false
  if (last.norm === ',' || opensPhrase.has(last.norm)) return true
  return next.casing === 'lower' && isWrapped
}

/** Words that cannot end a sentence. */
const opensPhrase = new Set(
  'a an the and or of for to in with on at by from is are our your my their his her its this that we you they who which than as'.split(
    ' ',
  ),
)

function endsSentence(token: Token): boolean {
  return token.kind === 'punct' && /[.!?…:;]/.test(token.norm)
}

/** After these a full stop is part of the word. */
const abbreviations = new Set(
  'mr mrs ms dr prof st sr jr vs etc eg ie no approx dept est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun ca cf al fig vol pp ed rev gen col sgt capt hon ave blvd rd u.s'.split(
    ' ',
  ),
)
const closers = /["'”’)\]»]/
const dividers = /[•|►»·‖⁄]/
const opensClause = new Set(
  'and but so because then also plus or if when i we you they he she it this that'.split(' '),
)
const longAt = 45
const longestAt = 80
/** No sentence is longer, whatever it is made of: all work on a sentence is bounded by this. */
const mostTokens = 160

function splitLine(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = []
  let piece: Token[] = []
  const tagsFrom = startOfTagRun(tokens)
  for (const [index, token] of tokens.entries()) {
    if (piece.length > 0 && (index === tagsFrom || breaksBefore(token, piece, tokens[index - 1]))) {
      pieces.push(piece)
      piece = []
    }
    piece.push(token)
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}

/** Whether a new sentence starts with `token`, after the tokens of `piece`. */
function breaksBefore(token: Token, piece: readonly Token[], before: Token | undefined): boolean {
  if (piece.length >= mostTokens) return true
  if (
    !before ||
    (token.kind === 'punct' && !/["“‘'(¿¡[«@#$&*]/.test(token.norm) && !dividers.test(token.norm))
  )
    return false
  if (token.kind === 'punct' && dividers.test(token.norm)) return wordCount(piece) >= 3
  if (token.kind === 'emoji') return false
  const spaced = token.start > before.end
  const end = lastMark(piece)
  if (end !== undefined && spaced) return isStop(end, piece, token)
  if (before.kind === 'emoji')
    return token.casing !== 'lower' && token.kind === 'word' && wordCount(piece) >= 3
  // nobody ended the sentence: break where a clause opens, by content, so that an edit moves one border only
  return (piece.length >= longAt && opensClause.has(token.norm)) || piece.length >= longestAt
}

function wordCount(piece: readonly Token[]): number {
  return piece.reduce((count, token) => count + (token.kind === 'word' ? 1 : 0), 0)
}

/** The index in `piece` of the stop that ends it, with only closing marks and emoji after it. */
function lastMark(piece: readonly Token[]): number | undefined {
  for (let index = piece.length - 1; index >= 0; index--) {
    const token = piece[index]
    if (token?.kind === 'punct' && /[.!?…]/.test(token.norm)) return index
    if (token?.kind === 'emoji' || (token?.kind === 'punct' && closers.test(token.norm))) continue
    return undefined
  }
  return undefined
}

function isStop(mark: number, piece: readonly Token[], next: Token): boolean {
  const stop = piece[mark]?.norm
  const word = piece[mark - 1]
  if (stop === '…' || (stop === '.' && word?.norm === '.'))
    return next.casing !== 'lower' || next.kind !== 'word'
  if (stop !== '.' || word?.kind !== 'word') return true
  if (abbreviations.has(word.norm)) return false
  // an initial: "J. Smith"
  return !(word.norm.length === 1 && word.casing !== 'lower' && word.norm !== 'i')
}

/** Where the hashtags that close a line begin, if they are two or more; -1 otherwise. */
function startOfTagRun(tokens: readonly Token[]): number {
  let from = tokens.length
  while (from > 0 && (tokens[from - 1]?.kind === 'hashtag' || isJoint(tokens[from - 1]))) from--
  while (from < tokens.length && tokens[from]?.kind !== 'hashtag') from++
  return tokens.slice(from).filter((token) => token.kind === 'hashtag').length >= 2 ? from : -1
}

function isJoint(token: Token | undefined): boolean {
  return token?.kind === 'emoji' || (token?.kind === 'punct' && /[.,|·•/]/.test(token.norm))
}

function isTagRun(piece: readonly Token[]): boolean {
  return (
    piece.every((token) => token.kind === 'hashtag' || isJoint(token)) &&
    piece.some((token) => token.kind === 'hashtag')
  )
}
