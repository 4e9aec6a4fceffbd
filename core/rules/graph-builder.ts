import { readSpelling } from '../text/spelling.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { PhraseGraph } from './phrase-graph.ts'
import { parsePhrase, PhraseError, type Element } from './phrase-syntax.ts'

/** Builds a graph of phrases; each phrase has a payload, a number from 0. */
export class GraphBuilder {
  private readonly hasClass: (name: string) => boolean
  private readonly symbols = new Map<string, number>()
  private readonly nodes: Node[] = []
  private readonly known = new Map<string, number>()
  private readonly starts: Node = createNode()
  private readonly sentenceStarts: Node = createNode()

  constructor(hasClass: (name: string) => boolean) {
    this.hasClass = hasClass
  }

  /** Throws {@link PhraseError} where the phrase is not well formed, or would be found everywhere. */
  add(phrase: string, payload: number): void {
    const start = startOf(phrase, payload, this.hasClass)
    const anchored = start.flatMap(({ edges }) =>
      edges.flatMap(([symbol, next]) => (symbol === '^' ? [next] : [])),
    )
    this.merge(start, this.starts)
    this.merge(anchored.flatMap(closureOf), this.sentenceStarts)
  }

  build(): PhraseGraph {
    const anywhere = this.idOf(this.starts)
    const atStart = this.idOf(this.sentenceStarts)
    const words: number[] = []
    const nodes = this.nodes.map(({ any, ends, edges }) => {
      const at = words.length
      const pairs = [...edges]
        .sort(([a], [b]) => a - b)
        .flatMap(([symbol, targets]) => [...targets].map((target) => [symbol, target]))
      words.push(any.size, ...any, ends.size, ...ends, pairs.length)
      for (const pair of pairs) words.push(...pair)
      return at
    })
    return {
      symbols: this.symbols,
      words: Int32Array.from(words),
      nodes: Int32Array.from(nodes),
      anywhere,
      atStart,
    }
  }

  /** Adds what `points` lead to to `node`. */
  private merge(points: readonly Point[], node: Node): void {
    for (const { edges, any, payload } of points) {
      if (payload !== undefined) node.ends.add(payload)
      if (any) node.any.add(this.nodeOf(any))
      for (const [symbol, next] of edges) {
        if (symbol === '^') continue
        const number = this.symbolOf(symbol)
        const targets = node.edges.get(number)
        if (targets) targets.add(this.nodeOf(next))
        else node.edges.set(number, new Set([this.nodeOf(next)]))
      }
    }
  }

  private readonly made = new Map<Point, number>()

  private nodeOf(point: Point): number {
    const made = this.made.get(point)
    if (made !== undefined) return made
    const node = createNode()
    this.merge(closureOf(point), node)
    const id = this.idOf(node)
    this.made.set(point, id)
    return id
  }

  /** Nodes that lead alike are one. */
  private idOf(node: Node): number {
    const edges = [...node.edges]
      .sort(([a], [b]) => a - b)
      .map(([symbol, targets]) => `${String(symbol)}:${[...targets].sort().join()}`)
    const key = `${[...node.any].sort().join()}|${[...node.ends].sort().join()}|${edges.join(' ')}`
    let id = this.known.get(key)
    if (id === undefined) {
      id = this.nodes.push(node) - 1
      this.known.set(key, id)
    }
    return id
  }

  private symbolOf(symbol: string): number {
    let number = this.symbols.get(symbol)
    if (number === undefined) this.symbols.set(symbol, (number = this.symbols.size))
    return number
  }
}

/**
 * How much a phrase adds to a graph, counted in ways from one word of it to the next, without adding it.
 * Throws {@link PhraseError} as {@link GraphBuilder.add} does, and where there are more than `most`.
 */
export function weighPhrase(phrase: string, hasClass: (name: string) => boolean, most: number): number {
  const reached = new Set(startOf(phrase, 0, hasClass))
  let ways = reached.size
  for (const { any, edges } of reached) {
    for (const next of [...(any ? [any] : []), ...edges.map(([, target]) => target)]) {
      const all = closureOf(next)
      ways += all.length
      if (ways > most) throw new PhraseError('has too many gaps and options', phrase, 0)
      for (const point of all) reached.add(point)
    }
  }
  return ways
}

function startOf(phrase: string, payload: number, hasClass: (name: string) => boolean): Point[] {
  const elements = parsePhrase(phrase, hasClass)
  if (!needsWord(elements)) throw new PhraseError('matches every text', phrase, 0)
  const end: Point = { ...nowhere, payload }
  const start = closureOf(compile(elements, end, { left: mostPoints, phrase }))
  if (start.some(({ any, payload: ends }) => any !== undefined || ends !== undefined)) {
    throw new PhraseError('begins with a wildcard; begin with a word or with ^', phrase, 0)
  }
  return start
}

interface Node {
  readonly any: Set<number>
  readonly ends: Set<number>
  readonly edges: Map<number, Set<number>>
}

function createNode(): Node {
  return { any: new Set(), ends: new Set(), edges: new Map() }
}

/** A point in one phrase. */
interface Point {
  readonly edges: readonly (readonly [symbol: string, next: Point])[]
  /** Points that reading nothing leads to. */
  readonly free: readonly Point[]
  readonly any: Point | undefined
  readonly payload: number | undefined
}

const nowhere: Point = { edges: [], free: [], any: undefined, payload: undefined }
const longestGap = 3
/** A phrase with more points than this is no phrase. */
const mostPoints = 1_000

interface Budget {
  left: number
  readonly phrase: string
}

/** The point from which reading `elements` leads to `next`; what follows is shared, not copied. */
function compile(elements: readonly Element[], next: Point, budget: Budget): Point {
  return withWholeNumerals(elements).reduceRight((after, element) => compileOne(element, after, budget), next)
}

/** A number and the word after it can be one token of a text: `5 dollars`, `7 pm`. */
function withWholeNumerals(elements: readonly Element[]): Element[] {
  const whole: Element[] = []
  for (const element of elements) {
    const before = whole.at(-1)
    if (before?.type === 'symbol' && element.type === 'symbol' && /^[$€£]?\d/.test(before.symbol)) {
      whole[whole.length - 1] = { type: 'symbol', symbol: `${before.symbol} ${element.symbol}` }
    } else whole.push(element)
  }
  return whole
}

function compileOne(element: Element, after: Point, budget: Budget): Point {
  if (budget.left-- <= 0) throw new PhraseError('is too long', budget.phrase, 0)
  switch (element.type) {
    case 'any':
      return { ...nowhere, any: after }
    case 'gap': {
      let point = after
      for (let word = 0; word < longestGap; word++) point = { ...nowhere, any: point, free: [after] }
      return point
    }
    case 'choice': {
      checkOptions(element.options, budget.phrase)
      const options = element.options.map((option) => compile(option, after, budget))
      return { ...nowhere, free: element.isOptional ? [...options, after] : options }
    }
    case 'symbol':
      return wordsOf(element.symbol).reduceRight<Point>(
        (next, word) => ({ ...nowhere, edges: [[word, next]] }),
        after,
      )
  }
}

/** All points that reading nothing leads to. */
function closureOf(point: Point): Point[] {
  const reached = new Set([point])
  for (const other of reached) for (const free of other.free) reached.add(free)
  return [...reached]
}

/** Marks do not count in a text, so an option of marks alone would be found everywhere. */
function checkOptions(options: readonly (readonly Element[])[], phrase: string): void {
  for (const option of options) {
    const marks = option.flatMap((element) => (element.type === 'symbol' ? [element.symbol] : []))
    if (marks.length === 0 || marks.length < option.length || marks.some((mark) => wordsOf(mark).length > 0))
      continue
    const mark = marks.join(' ')
    throw new PhraseError(`has the option “${mark}”, which is no word`, phrase, phrase.indexOf(mark))
  }
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
function wordsOf(symbol: string): string[] {
  if (letters.test(symbol)) {
    const { norm, clitic } = readSpelling(symbol)
    return clitic ? [norm, clitic.norm] : [norm]
  }
  return ownSymbol.test(symbol) ? [symbol] : tokenize(symbol).flatMap(symbolsOf)
}

/** Marks inside a phrase do not count, apart from those that change what is said. */
function symbolsOf({ kind, norm }: Token): string[] {
  if (kind !== 'punct') return [norm]
  return norm === '?' ? ['{question}'] : norm === '!' ? ['{exclamation}'] : []
}
