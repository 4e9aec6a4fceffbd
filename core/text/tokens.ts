import { charClass, classOf, foldWord } from './characters.ts'
import type { Span } from './span.ts'
import { readSpelling, type Casing } from './spelling.ts'
import * as pattern from './token-patterns.ts'
import { matchAt } from './token-patterns.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'url'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'emoji'
  | 'punct'
  | 'newline'
  /** A name of the team that writes; only where a preset says it. */
  | 'sender'

/** A unit of the draft. `norm` is its comparable form: styling, accents and case folded away. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly norm: string
  readonly casing: Casing
}

/**
 * Splits `text` into tokens in order, without overlap; white space and invisible characters are
 * between them. Time is linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const push = (
    kind: TokenKind,
    start: number,
    end: number,
    norm: string,
    casing: Casing = 'lower',
  ): number => {
    tokens.push({ kind, start, end, norm, casing })
    return end
  }
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    switch (classOf(code)) {
      case charClass.space:
      case charClass.invisible:
        at += width
        break
      case charClass.newline:
        at = push('newline', at, at + (text.startsWith('\r\n', at) ? 2 : 1), '\n')
        break
      case charClass.letter:
        at = readLetters(text, at, push)
        break
      case charClass.digit:
        at = readNumeral(text, at, push)
        break
      case charClass.other:
        at = readSymbol(text, at, width, push)
        break
    }
  }
  return tokens
}

type Push = (kind: TokenKind, start: number, end: number, norm: string, casing?: Casing) => number

/** End of the run of letters, digits, underscores and inner apostrophes that starts at `at`. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0
    const kind = classOf(code)
    if (kind === charClass.letter || kind === charClass.digit || code === underscore) {
      end += code > 0xffff ? 2 : 1
    } else if ((kind === charClass.invisible || isApostrophe(code)) && startsWithLetter(text, end + 1)) {
      end += 1
    } else break
  }
  return end
}

const underscore = 0x5f
const apostrophes: readonly number[] = [0x27, 0x2018, 0x2019, 0x2bc]

function isApostrophe(code: number): boolean {
  return apostrophes.includes(code)
}

function startsWithLetter(text: string, at: number): boolean {
  return at < text.length && classOf(text.codePointAt(at) ?? 0) === charClass.letter
}

function readLetters(text: string, start: number, push: Push): number {
  const end = endOfWord(text, start)
  const next = text.charAt(end)
  if (next !== '' && '.:@-+%'.includes(next)) {
    const address = readAddress(text, start, push)
    if (address !== undefined) return address
    // "e-mail", "e-book"
    if (
      next === '-' &&
      end === start + 1 &&
      startsWithLetter(text, end + 1) &&
      /e/i.test(text.charAt(start))
    ) {
      return pushWord(text, start, endOfWord(text, end + 1), push)
    }
  }
  if (end - start <= 3 && /[\s.$]/.test(next)) {
    const found = matchAt(pattern.prefixedMoney, text, start)
    if (found !== undefined) return push('money', start, start + found.length, found.toLowerCase())
  }
  return pushWord(text, start, end, push)
}

function pushWord(text: string, start: number, end: number, push: Push): number {
  const { norm, casing, clitic } = readSpelling(text.slice(start, end))
  if (!clitic) return push('word', start, end, norm, casing)
  push('word', start, start + clitic.at, norm, casing)
  return push('word', start + clitic.at, end, clitic.norm)
}

function readAddress(text: string, at: number, push: Push): number | undefined {
  const mail = matchAt(pattern.email, text, at)
  if (mail) return push('email', at, at + mail.length, mail.toLowerCase())
  const found = matchAt(pattern.webAddress, text, at) ?? matchAt(pattern.bareAddress, text, at)
  if (!found) return undefined
  const address = trimAddress(found)
  return push('url', at, at + address.length, address.toLowerCase())
}

/** Leaves the sentence its punctuation, and the address the parentheses that it opened itself. */
function trimAddress(address: string): string {
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  while (pattern.addressTail.test(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')' && unopened-- <= 0) break
    end--
  }
  return address.slice(0, end)
}

const numerals: readonly (readonly [TokenKind, RegExp])[] = [
  ['money', pattern.suffixedMoney],
  ['percent', pattern.percent],
  ['date', pattern.numericDate],
  ['time', pattern.clock],
  ['email', pattern.email],
  ['url', pattern.bareAddress],
  ['emoji', pattern.emoji],
  ['number', pattern.number],
]

function readNumeral(text: string, at: number, push: Push): number {
  for (const [kind, expression] of numerals) {
    const found = matchAt(expression, text, at)
    if (found) return push(kind, at, at + found.length, found.toLowerCase())
  }
  return push('number', at, at + 1, text.charAt(at))
}

const symbols: readonly (readonly [start: RegExp, TokenKind, RegExp])[] = [
  [/[@＠]/u, 'mention', pattern.mention],
  [/[#＃]/u, 'hashtag', pattern.hashtag],
  [/[$€£¥₹₦₱₩₺₽฿]/u, 'money', pattern.prefixedMoney],
  [/[:;=<]/u, 'emoji', pattern.emoticon],
]

const entityNorms: Readonly<Record<string, string>> = {
  '&amp;': 'and',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

function readSymbol(text: string, at: number, width: number, push: Push): number {
  const char = text.slice(at, at + width)
  for (const [start, kind, expression] of symbols) {
    if (!start.test(char)) continue
    const found = matchAt(expression, text, at)
    if (found) return push(kind, at, at + found.length, foldWord(found))
  }
  if (char === '&') {
    const found = matchAt(pattern.entity, text, at)
    const norm = found === undefined ? 'and' : (entityNorms[found.toLowerCase()] ?? found)
    return push(norm === 'and' ? 'word' : 'punct', at, at + (found?.length ?? 1), norm)
  }
  if (hyphen.test(char) && isInsideWord(text, at)) return at + width
  const picture = mayBePicture(text.codePointAt(at) ?? 0) ? matchAt(pattern.emoji, text, at) : undefined
  if (picture) return push('emoji', at, at + picture.length, picture.replace(emojiVariation, ''))
  return push('punct', at, at + width, char)
}

/** The table of emoji is long; dashes and quotes need not be looked up in it. */
function mayBePicture(code: number): boolean {
  return code >= 0x203c || code === 0xa9 || code === 0xae
}

/** Skin tones and the mark of colour: 👍🏽 is 👍. */
const emojiVariation = /[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu
const hyphen = /[-\u2010\u2011]/

/** "sign-up" is read as "sign up": the hyphen is no token. */
function isInsideWord(text: string, at: number): boolean {
  return (
    at > 0 &&
    at + 1 < text.length &&
    isWordy(text.charCodeAt(at - 1)) &&
    isWordy(text.codePointAt(at + 1) ?? 0)
  )
}

function isWordy(code: number): boolean {
  const kind = classOf(code)
  return kind === charClass.letter || kind === charClass.digit
}
