import { tokenize, type Token } from '../text/tokens.ts'
import { parsePhrase, PhraseError, type Element } from './phrase-syntax.ts'

/** One match: tokens `from` to `to` (half-open indices) of the sentence that was searched. */
export interface PhraseMatch<Payload> {
  readonly payload: Payload
  readonly from: number
  readonly to: number
}

interface Node<Payload> {
  readonly edges: Map<string, Node<Payload>>
  any: Node<Payload> | undefined
  payloads: Payload[]
}

const longestGap = 3
/** A phrase that stands for more plain sequences than this is refused: it would fill the memory. */
const mostSequences = 4_000

const any = Symbol('any one word')
type Step = string | typeof any

/** Phrases compiled into one trie, so that their number hardly matters to the time of a search. */
export class PhraseMatcher<Payload> {
  private readonly root: Node<Payload> = createNode()
  private readonly classes: WordClasses

  constructor(classes: WordClasses = noClasses) {
    this.classes = classes
  }

  /** Throws {@link PhraseError} where the phrase is not well formed or stands for too many. */
  add(phrase: string, payload: Payload): void {
    const elements = parsePhrase(phrase, (name) => this.classes.has(name))
    if (countSequences(elements) > mostSequences)
      throw new PhraseError('stands for too many phrases', phrase, 0)
    for (const sequence of sequences(elements)) {
      if (sequence.every((step) => step === any)) throw new PhraseError('matches every text', phrase, 0)
      let node = this.root
      for (const step of sequence) node = descend(node, step)
      if (!node.payloads.includes(payload)) node.payloads.push(payload)
    }
  }

  /** All matches in `tokens`, of every phrase, in order of their start. */
  match(tokens: readonly Token[]): PhraseMatch<Payload>[] {
    const found: PhraseMatch<Payload>[] = []
    const symbols = tokens.map((token) => this.symbolsOf(token))
    const isStart = sentenceStarts(tokens)
    for (let from = 0; from < tokens.length; from++) {
      const atStart = isStart(from) ? this.root.edges.get('^') : undefined
      for (const root of atStart ? [this.root, atStart] : [this.root])
        this.walk(root, tokens, symbols, from, from, found)
    }
    return found
  }

  private walk(
    node: Node<Payload>,
    tokens: readonly Token[],
    symbols: readonly (readonly string[])[],
    from: number,
    at: number,
    found: PhraseMatch<Payload>[],
  ): void {
    for (const payload of node.payloads) found.push({ payload, from, to: at })
    const token = tokens[at]
    const atEnd = node.edges.get('$')
    if (atEnd && tokens.slice(at).every(isMark)) {
      for (const payload of atEnd.payloads) found.push({ payload, from, to: at })
    }
    if (!token) return
    let isRead = false
    for (const symbol of symbols[at] ?? []) {
      const next = node.edges.get(symbol)
      if (!next) continue
      isRead = true
      this.walk(next, tokens, symbols, from, at + 1, found)
    }
    if (node.any && token.kind !== 'punct' && token.kind !== 'emoji') {
      isRead = true
      this.walk(node.any, tokens, symbols, from, at + 1, found)
    }
    if (!isRead && at > from && isTransparent(token)) this.walk(node, tokens, symbols, from, at + 1, found)
  }

  private symbolsOf(token: Token): readonly string[] {
    if (token.kind === 'word') {
      const classes = this.classes.of(token.norm)
      return classes.length === 0 ? [token.norm] : [token.norm, ...classes]
    }
    if (token.kind === 'punct')
      return token.norm === '?' ? ['{question}'] : token.norm === '!' ? ['{exclamation}'] : []
    if (token.kind === 'hashtag') return ['{hashtag}', token.norm, token.norm.slice(1)]
    return [`{${token.kind}}`, token.norm]
  }
}

/** Named classes of words, `<name>` in a phrase. */
export interface WordClasses {
  has(name: string): boolean
  /** The classes of a word, as symbols: `<name>`. */
  of(word: string): readonly string[]
}

const noClasses: WordClasses = { has: () => false, of: () => [] }

function createNode<Payload>(): Node<Payload> {
  return { edges: new Map(), any: undefined, payloads: [] }
}

function descend<Payload>(node: Node<Payload>, step: Step): Node<Payload> {
  if (step === any) return (node.any ??= createNode())
  let next = node.edges.get(step)
  if (!next) node.edges.set(step, (next = createNode()))
  return next
}

/** Marks and emoji inside a phrase do not break it: "free 🎁 gift", "like, share and follow". */
function isTransparent(token: Token): boolean {
  return token.kind === 'emoji' || (token.kind === 'punct' && /[^.!?…:;]/u.test(token.norm))
}

/** A sentence starts at its first word, and again after an opening clause ("Hey all, …", "PS: …"). */
function sentenceStarts(tokens: readonly Token[]): (index: number) => boolean {
  const first = tokens.findIndex((token) => !isMark(token))
  return (index) => {
    if (index <= first) return index === first
    const before = tokens[index - 1]
    return before?.kind === 'emoji' || (before?.kind === 'punct' && /[,:;!?.…—–>|(•\-"“]/u.test(before.norm))
  }
}

function isMark(token: Token): boolean {
  return token.kind === 'punct' || token.kind === 'emoji'
}

function countSequences(elements: readonly Element[]): number {
  return elements.reduce((count, element) => count * countOf(element), 1)
}

function countOf(element: Element): number {
  if (element.type === 'gap') return longestGap + 1
  if (element.type !== 'choice') return 1
  return element.options.reduce((sum, option) => sum + countSequences(option), element.isOptional ? 1 : 0)
}

function sequences(elements: readonly Element[]): Step[][] {
  return elements.reduce<Step[][]>(
    (heads, element) => heads.flatMap((head) => stepsOf(element).map((steps) => [...head, ...steps])),
    [[]],
  )
}

function stepsOf(element: Element): Step[][] {
  switch (element.type) {
    case 'any':
      return [[any]]
    case 'gap':
      return Array.from({ length: longestGap + 1 }, (_, length) => Array.from({ length }, () => any as Step))
    case 'choice':
      return [...element.options.flatMap(sequences), ...(element.isOptional ? [[]] : [])]
    case 'symbol':
      return [wordsOf(element.symbol)]
  }
}

/** A written word in the form of tokens: `don't` → do, not; `sign-up` → sign, up. */
function wordsOf(symbol: string): string[] {
  if (/^(?:\{.*\}|<.*>|[\^$])$/.test(symbol)) return [symbol]
  return tokenize(symbol).map((token) => token.norm)
}
