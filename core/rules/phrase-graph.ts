import { readSpelling } from '../text/spelling.ts'
import { tokenize } from '../text/tokens.ts'
import { parsePhrase, PhraseError, type Element } from './phrase-syntax.ts'

/** A point in a phrase: what may be read there, and where that leads. */
export interface Node<Payload> {
  readonly edges: readonly (readonly [symbol: string, next: Node<Payload>])[]
  /** Points that reading nothing leads to. */
  readonly free: readonly Node<Payload>[]
  /** Where any one word leads. */
  readonly any: Node<Payload> | undefined
  /** A phrase ends here. */
  readonly payload: Payload | undefined
}

/** As the first symbol of a phrase: any word. */
export const anyWord = '*'

const longestGap = 3
/** A phrase with more points than this is no phrase. */
const mostNodes = 1_000

/** A phrase, compiled into a graph when it is first asked for. */
export class Phrase<Payload> {
  readonly text: string
  private readonly payload: Payload
  private readonly hasClass: (name: string) => boolean
  private compiled: Node<Payload> | undefined
  private nodes = 0

  constructor(text: string, payload: Payload, hasClass: (name: string) => boolean) {
    this.text = text
    this.payload = payload
    this.hasClass = hasClass
  }

  /** Throws {@link PhraseError} where the phrase is not well formed, or would be found everywhere. */
  start(): Node<Payload> {
    if (this.compiled) return this.compiled
    const elements = parsePhrase(this.text, this.hasClass)
    if (!needsWord(elements)) throw new PhraseError('matches every text', this.text, 0)
    this.compiled = this.compile(elements, { ...nowhere, payload: this.payload })
    const beginning = closure([this.compiled])
    if ([...beginning].some((node) => node.any !== undefined || node.payload !== undefined)) {
      throw new PhraseError('begins with a wildcard; begin with a word or with ^', this.text, 0)
    }
    return this.compiled
  }

  /** Where reading `symbol` as the first word leads. */
  after(symbol: string): Node<Payload>[] {
    const start = this.start()
    return [start, ...targetsOf(start, '^')].flatMap((node) => targetsOf(node, symbol))
  }

  /** The symbols that it can begin with: anywhere, and at the start of a sentence only. */
  openings(): { anywhere: string[]; atStart: string[] } {
    const start = this.start()
    return {
      anywhere: symbolsOf(start).filter((symbol) => symbol !== '^'),
      atStart: targetsOf(start, '^').flatMap(symbolsOf),
    }
  }

  /** The node from which reading `elements` leads to `next`; what follows is shared, not copied. */
  private compile(elements: readonly Element[], next: Node<Payload>): Node<Payload> {
    return elements.reduceRight((after, element) => this.compileOne(element, after), next)
  }

  private compileOne(element: Element, after: Node<Payload>): Node<Payload> {
    if (this.nodes++ > mostNodes) throw new PhraseError('is too long', this.text, 0)
    switch (element.type) {
      case 'any':
        return { ...nowhere, any: after }
      case 'gap': {
        let node = after
        for (let word = 0; word < longestGap; word++) node = { ...nowhere, any: node, free: [after] }
        return node
      }
      case 'choice': {
        const options = element.options.map((option) => this.compile(option, after))
        return { ...nowhere, free: element.isOptional ? [...options, after] : options }
      }
      case 'symbol':
        return wordsOf(element.symbol).reduceRight<Node<Payload>>(
          (next, word) => ({ ...nowhere, edges: [[word, next]] }),
          after,
        )
    }
  }
}

const nowhere = { edges: [], free: [], any: undefined, payload: undefined } as const

/** All points that `nodes` lead to without reading. */
export function closure<Payload>(nodes: Iterable<Node<Payload>>): Set<Node<Payload>> {
  const reached = new Set(nodes)
  for (const node of reached) for (const free of node.free) reached.add(free)
  return reached
}

function symbolsOf<Payload>(start: Node<Payload>): string[] {
  return [...closure([start])].flatMap((node) => [
    ...node.edges.map(([symbol]) => symbol),
    ...(node.any ? [anyWord] : []),
  ])
}

function targetsOf<Payload>(start: Node<Payload>, symbol: string): Node<Payload>[] {
  return [...closure([start])].flatMap((node) =>
    symbol === anyWord
      ? (node.any ?? [])
      : node.edges.flatMap(([read, next]) => (read === symbol ? next : [])),
  )
}

/** A phrase of wildcards and options alone would be found everywhere. */
function needsWord(elements: readonly Element[]): boolean {
  return elements.some(
    (element) =>
      (element.type === 'symbol' && !/^[\^$]$/.test(element.symbol)) ||
      (element.type === 'choice' && !element.isOptional && element.options.every(needsWord)),
  )
}

const ownSymbol = /^(?:\{.*\}|<.*>|[\^$])$/
const letters = /^[a-z]+$/

/** A written word in the form of tokens: `don't` → do, not; `sign-up` → sign, up. */
export function wordsOf(symbol: string): string[] {
  if (letters.test(symbol)) {
    const { norm, clitic } = readSpelling(symbol)
    return clitic ? [norm, clitic.norm] : [norm]
  }
  return ownSymbol.test(symbol) ? [symbol] : tokenize(symbol).map((token) => token.norm)
}
