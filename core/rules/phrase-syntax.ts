/**
 * The language of phrases, for rules and presets alike. It is bounded on purpose: no phrase can make
 * matching slow.
 *
 * | written | matches |
 * | --- | --- |
 * | `sign up` | these words, whatever their case, styling or hyphens; commas, quotes and emoji between them do not count |
 * | `get\|grab\|claim yours` | one of several words: `\|` without spaces |
 * | `(link in bio \| bio link)` | one of several phrases: `\|` with spaces; a `?` after it: or none |
 * | `*` | any one word |
 * | `...` | nothing to three words |
 * | `{money}` `{url}` … | a token of that kind; `{name}` is a word that its capital makes a name |
 * | `<day>` | a word of that class (`core/rules/word-classes.ts`) |
 * | `^` `$` | the start or end of the sentence |
 */
export type Element =
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'any' }
  | { readonly type: 'gap' }
  | {
      readonly type: 'choice'
      readonly options: readonly (readonly Element[])[]
      readonly isOptional: boolean
    }

/** A phrase that is not well formed. `at` is an offset into the phrase. */
export class PhraseError extends Error {
  readonly phrase: string
  readonly at: number

  constructor(message: string, phrase: string, at: number) {
    super(message)
    this.name = 'PhraseError'
    this.phrase = phrase
    this.at = at
  }
}

export const tokenKinds = [
  'money',
  'percent',
  'number',
  'date',
  'time',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'name',
  'question',
  'exclamation',
] as const

const lexeme = /\s+|\.\.\.|…|[*^|()?]|\$(?!\d)|\{[a-z]+\}|<[a-z-]+>|#?(?:\$(?=\d)|[^\s*^$|(){}<>?])+/gu

/** Splits a phrase into its elements. Throws {@link PhraseError}. */
export function parsePhrase(phrase: string, hasClass: (name: string) => boolean = () => true): Element[] {
  const lexemes = [...phrase.matchAll(lexeme)].map((found) => ({ text: found[0], at: found.index }))
  const read = lexemes.reduce((length, { text }) => length + text.length, 0)
  if (read !== phrase.length) {
    throw new PhraseError('has a character that phrases do not know', phrase, firstGap(lexemes))
  }
  checkAnchors(phrase, lexemes)
  const parser = { phrase, lexemes, next: 0, hasClass }
  const elements = parseSequence(parser)
  const rest = lexemes[parser.next]
  if (rest) throw new PhraseError(`has a “${rest.text}” too many`, phrase, rest.at)
  if (elements.length === 0) throw new PhraseError('is empty', phrase, 0)
  return elements
}

interface Lexeme {
  readonly text: string
  readonly at: number
}

interface Parser {
  readonly phrase: string
  readonly lexemes: readonly Lexeme[]
  readonly hasClass: (name: string) => boolean
  next: number
}

function firstGap(lexemes: readonly Lexeme[]): number {
  let end = 0
  for (const { text, at } of lexemes) {
    if (at !== end) return end
    end = at + text.length
  }
  return end
}

/** Nothing stands before a start or after an end. */
function checkAnchors(phrase: string, lexemes: readonly Lexeme[]): void {
  const written = lexemes.filter(({ text }) => text.trim() !== '')
  for (const [index, { text, at }] of written.entries()) {
    const before = written[index - 1]?.text
    const after = written[index + 1]?.text
    if (text === '^' && before !== undefined && !['(', '|'].includes(before))
      throw new PhraseError('has a “^” that is not at its start', phrase, at)
    if (text === '$' && after !== undefined && ![')', '|', '?'].includes(after))
      throw new PhraseError('has a “$” that is not at its end', phrase, at)
  }
}

function parseSequence(parser: Parser): Element[] {
  const elements: Element[] = []
  for (;;) {
    const found = parser.lexemes[parser.next]
    if (!found || found.text === '|' || found.text === ')') return elements
    if (found.text.trim() === '') parser.next++
    else if (found.text === '(') elements.push(parseGroup(parser))
    else elements.push(parseWord(parser))
  }
}

function parseGroup(parser: Parser): Element {
  const open = parser.lexemes[parser.next++]
  const options = [parseSequence(parser)]
  while (parser.lexemes[parser.next]?.text === '|') {
    parser.next++
    options.push(parseSequence(parser))
  }
  if (parser.lexemes[parser.next++]?.text !== ')') {
    throw new PhraseError('has a “(” that nothing closes', parser.phrase, open?.at ?? 0)
  }
  return { type: 'choice', options, isOptional: takeOptional(parser) }
}

function takeOptional(parser: Parser): boolean {
  if (parser.lexemes[parser.next]?.text !== '?') return false
  parser.next++
  return true
}

/** A word, or words with `|` between them and no space. */
function parseWord(parser: Parser): Element {
  const options = [[parseOne(parser)]]
  while (parser.lexemes[parser.next]?.text === '|' && parser.lexemes[parser.next + 1]?.text.trim()) {
    parser.next++
    options.push([parseOne(parser)])
  }
  const isOptional = takeOptional(parser)
  const [only] = options[0] ?? []
  return options.length === 1 && !isOptional && only ? only : { type: 'choice', options, isOptional }
}

function parseOne(parser: Parser): Element {
  const found = parser.lexemes[parser.next++]
  const text = found?.text ?? ''
  if (text === '*') return { type: 'any' }
  if (text === '...' || text === '…') return { type: 'gap' }
  if (/^[?)(|]$/.test(text))
    throw new PhraseError(`has a “${text}” where a word should be`, parser.phrase, found?.at ?? 0)
  const kind = /^\{(.*)\}$/.exec(text)?.[1]
  if (kind !== undefined && !tokenKinds.some((known) => known === kind)) {
    throw new PhraseError(
      `knows no {${kind}}; there are ${tokenKinds.map((known) => `{${known}}`).join(' ')}`,
      parser.phrase,
      found?.at ?? 0,
    )
  }
  const name = /^<(.*)>$/.exec(text)?.[1]
  if (name !== undefined && !parser.hasClass(name)) {
    throw new PhraseError(`knows no class <${name}>`, parser.phrase, found?.at ?? 0)
  }
  return { type: 'symbol', symbol: text }
}
