import { findNames } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { anyWord, closure, Phrase, wordsOf, type Node } from './phrase-graph.ts'

/** One match: tokens `from` to `to` (half-open indices) of the sentence that was searched. */
export interface PhraseMatch<Payload> {
  readonly payload: Payload
  readonly from: number
  readonly to: number
}

/** Named classes of words, `<name>` in a phrase. */
export interface WordClasses {
  has(name: string): boolean
  /** The classes of a word, as symbols: `<name>`. */
  of(word: string): readonly string[]
}

/** All points that the words read so far lead to, as one; what follows is worked out when it is first read. */
interface Crowd<Payload> {
  readonly payloads: readonly Payload[]
  readonly targets: ReadonlyMap<string, readonly Node<Payload>[]>
  readonly any: readonly Node<Payload>[]
  readonly next: Map<string, Crowd<Payload>>
}

/** The phrases that begin with one symbol; they are compiled when a text first has it. */
interface Opening<Payload> {
  readonly symbol: string
  readonly phrases: Phrase<Payload>[]
  crowd: Crowd<Payload> | undefined
}

type Openings<Payload> = Map<string, Opening<Payload>>

/**
 * Many phrases at once. The first word of a phrase finds it, so that phrases which never begin cost
 * nothing, not even their compilation; and however many begin alike, a further word costs one step.
 */
export class PhraseMatcher<Payload> {
  private readonly anywhere: Openings<Payload> = new Map()
  private readonly atStart: Openings<Payload> = new Map()
  private readonly classes: WordClasses

  constructor(classes: WordClasses = { has: () => false, of: () => [] }) {
    this.classes = classes
  }

  /** Throws `PhraseError` where the phrase is not well formed; one that begins plainly is looked at when it is first met. */
  add(text: string, payload: Payload): void {
    const phrase = new Phrase(text, payload, (name) => this.classes.has(name))
    const plain = plainOpenings(text)
    const { anywhere, atStart } = plain ?? phrase.openings()
    for (const symbol of anywhere) open(this.anywhere, symbol, phrase)
    for (const symbol of atStart) open(this.atStart, symbol, phrase)
  }

  /** All matches in `tokens`, of every phrase, in order of their start. */
  match(tokens: readonly Token[]): PhraseMatch<Payload>[] {
    const found: PhraseMatch<Payload>[] = []
    const say = (payloads: readonly Payload[], from: number, to: number): void => {
      for (const payload of payloads) found.push({ payload, from, to })
    }
    const symbols = this.symbolsOf(tokens)
    const firstWord = tokens.findIndex((token) => !isMark(token))
    const lastWord = tokens.findLastIndex((token) => !isMark(token))
    const follow = (opening: Opening<Payload> | undefined, from: number): void => {
      let crowd = opening && crowdOf(opening)
      if (crowd) say(crowd.payloads, from, from + 1)
      for (let at = from + 1; crowd; at++) {
        if (at > lastWord) say(read(crowd, atEnd, false)?.payloads ?? [], from, at)
        const token = tokens[at]
        if (!token) return
        const next: Crowd<Payload> | undefined = read(crowd, symbols[at] ?? [], !isMark(token))
        if (next) say(next.payloads, from, at + 1)
        // marks and emoji inside a phrase do not break it: "free 🎁 gift", "like, share and follow"
        crowd = next ?? (isTransparent(token) ? crowd : undefined)
      }
    }
    for (let from = Math.max(0, firstWord); from < tokens.length; from++) {
      const isStart = from === firstWord || opensClause(tokens[from - 1])
      for (const symbol of symbols[from] ?? []) {
        follow(this.anywhere.get(symbol), from)
        if (isStart) follow(this.atStart.get(symbol), from)
      }
      if (isStart) follow(this.atStart.get(anyWord), from)
    }
    return found
  }

  private symbolsOf(tokens: readonly Token[]): (readonly string[])[] {
    const isName = findNames(tokens)
    return tokens.map((token, index) => {
      switch (token.kind) {
        case 'word': {
          const classes = this.classes.of(token.norm)
          return isName[index] ? [token.norm, ...classes, '{name}'] : [token.norm, ...classes]
        }
        case 'hashtag':
          return ['{hashtag}', token.norm, token.norm.slice(1)]
        case 'punct':
          return token.norm === '?' ? ['{question}'] : token.norm === '!' ? ['{exclamation}'] : []
        default:
          return [`{${token.kind}}`, token.norm]
      }
    })
  }
}

interface Beginning {
  readonly anywhere: readonly string[]
  readonly atStart: readonly string[]
}

const plainWord = /^[a-z]+$/
const plainBeginning = /^(\^ )?(?:([^\s()?*.…^$]+)(?: |$)|\(([^()?*.…^$]+)\)(?: |$))/u

/** The symbols of a phrase that begins with words, or with phrases of words, without compiling it. */
function plainOpenings(text: string): Beginning | undefined {
  const space = text.indexOf(' ')
  const word = space === -1 ? text : text.slice(0, space)
  if (plainWord.test(word)) return { anywhere: wordsOf(word).slice(0, 1), atStart: [] }
  const [, anchor, first, group] = plainBeginning.exec(text) ?? []
  const options =
    group?.split(/\s+\|\s+/).map((option) => option.trim().split(/\s+/)[0] ?? '') ??
    (first === undefined ? [] : [first])
  const words = options.flatMap((option) => option.split('|').map(wordsOf))
  if (words.length === 0 || words.some(({ length }) => length === 0)) return undefined
  const symbols = [...new Set(words.flatMap(([word]) => word ?? []))]
  return anchor === undefined ? { anywhere: symbols, atStart: [] } : { anywhere: [], atStart: symbols }
}

function open<Payload>(openings: Openings<Payload>, symbol: string, phrase: Phrase<Payload>): void {
  const known = openings.get(symbol)
  if (known) known.phrases.push(phrase)
  else openings.set(symbol, { symbol, phrases: [phrase], crowd: undefined })
}

function crowdOf<Payload>(opening: Opening<Payload>): Crowd<Payload> {
  return (opening.crowd ??= createCrowd(opening.phrases.flatMap((phrase) => phrase.after(opening.symbol))))
}

function createCrowd<Payload>(nodes: readonly Node<Payload>[]): Crowd<Payload> {
  const payloads = new Set<Payload>()
  const targets = new Map<string, Node<Payload>[]>()
  const any: Node<Payload>[] = []
  for (const node of closure(nodes)) {
    if (node.payload !== undefined) payloads.add(node.payload)
    if (node.any) any.push(node.any)
    for (const [symbol, next] of node.edges) {
      const known = targets.get(symbol)
      if (known) known.push(next)
      else targets.set(symbol, [next])
    }
  }
  return { payloads: [...payloads], targets, any, next: new Map() }
}

const atEnd = ['$']

/** Where a token with these symbols leads. */
function read<Payload>(
  crowd: Crowd<Payload>,
  symbols: readonly string[],
  isWord: boolean,
): Crowd<Payload> | undefined {
  let key = ''
  for (const symbol of symbols) if (crowd.targets.has(symbol)) key = key === '' ? symbol : `${key} ${symbol}`
  const any = isWord ? crowd.any : []
  if (key === '' && any.length === 0) return undefined
  const known = crowd.next.get(key)
  if (known) return known
  const next = createCrowd([...symbols.flatMap((symbol) => crowd.targets.get(symbol) ?? []), ...any])
  crowd.next.set(key, next)
  return next
}

/** A sentence starts at its first word, and again after an opening clause ("Hey all, …", "PS: …"). */
function opensClause(before: Token | undefined): boolean {
  return before?.kind === 'emoji' || (before?.kind === 'punct' && /[,:;!?.…—–>|(•\-"“]/u.test(before.norm))
}

function isMark(token: Token): boolean {
  return token.kind === 'punct' || token.kind === 'emoji'
}

function isTransparent(token: Token): boolean {
  return token.kind === 'emoji' || (token.kind === 'punct' && /[^.!?…;]/u.test(token.norm))
}
