/**
 * Phrases as a graph whose nodes are numbers: what may be read at a node, where that leads, and which
 * phrases end there. Nodes that lead alike are one. It is flat, so that it loads without being built.
 *
 * In `words` a node is three lists, each after its length: the nodes that any one word leads to, the
 * payloads of the phrases that end here, and its edges as symbol and target, in the order of symbols.
 */
export interface PhraseGraph {
  /** Words, classes of words and kinds of tokens, by number. */
  readonly symbols: ReadonlyMap<string, number>
  readonly words: Int32Array
  /** Where each node begins in `words`. */
  readonly nodes: Int32Array
  /** The node at which phrases begin, and the one for those that begin a sentence. */
  readonly anywhere: number
  readonly atStart: number
}

/** Adds to `into` where any one word leads from a node. */
export function addAny({ words, nodes }: PhraseGraph, node: number, into: number[]): void {
  const at = nodes[node] ?? 0
  const count = words[at] ?? 0
  for (let index = at + 1; index <= at + count; index++) into.push(words[index] ?? 0)
}

/** Adds to `into` the payloads of the phrases that end at a node. */
export function addEnds({ words, nodes }: PhraseGraph, node: number, into: Set<number>): void {
  const at = listAt(words, nodes[node] ?? 0, 1)
  const count = words[at] ?? 0
  for (let index = at + 1; index <= at + count; index++) into.add(words[index] ?? 0)
}

/** Adds to `into` where reading `symbol` leads from a node; found by halving. */
export function addTargets(
  { words, nodes }: PhraseGraph,
  node: number,
  symbol: number,
  into: number[],
): void {
  const at = listAt(words, nodes[node] ?? 0, 2)
  const count = words[at] ?? 0
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[at + 1 + 2 * middle] ?? 0) < symbol) low = middle + 1
    else high = middle
  }
  for (; low < count && words[at + 1 + 2 * low] === symbol; low++) into.push(words[at + 2 + 2 * low] ?? 0)
}

/** Calls back with each edge of a node. */
export function forEachEdge(
  { words, nodes }: PhraseGraph,
  node: number,
  call: (symbol: number, target: number) => void,
): void {
  const at = listAt(words, nodes[node] ?? 0, 2)
  const count = words[at] ?? 0
  for (let index = at + 1; index <= at + 2 * count; index += 2) call(words[index] ?? 0, words[index + 1] ?? 0)
}

/** Where the list number `which` of a node begins. */
function listAt(words: Int32Array, node: number, which: number): number {
  let at = node
  for (let list = 0; list < which; list++) at += 1 + (words[at] ?? 0)
  return at
}

/** A graph as text, to be kept in a file: symbols in a row, numbers in as few bytes as they need. */
export interface GraphText {
  readonly symbols: string
  readonly nodes: string
  readonly anywhere: number
  readonly atStart: number
}

/** Targets stand before the nodes that lead to them, so their distance is a small number. */
export function writeGraph({ symbols, words, nodes, anywhere, atStart }: PhraseGraph): GraphText {
  const bytes: number[] = []
  const put = (number: number): void => {
    let rest = number
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  for (const [node, start] of nodes.entries()) {
    let at = start
    const next = (): number => words[at++] ?? 0
    const anys = next()
    put(anys)
    for (let index = 0; index < anys; index++) put(node - next())
    const ends = next()
    put(ends)
    for (let index = 0; index < ends; index++) put(next())
    const edges = next()
    put(edges)
    let last = 0
    for (let index = 0; index < edges; index++) {
      const symbol = next()
      put(symbol - last)
      put(node - next())
      last = symbol
    }
  }
  return { symbols: [...symbols.keys()].join('\n'), nodes: encode(bytes), anywhere, atStart }
}

/** The graph that {@link writeGraph} wrote. */
export function readGraph({ symbols, nodes: text, anywhere, atStart }: GraphText): PhraseGraph {
  const read = decoder(text)
  const words: number[] = []
  const nodes: number[] = []
  while (!read.isAtEnd()) {
    const node = nodes.length
    nodes.push(words.length)
    const anys = read.next()
    words.push(anys)
    for (let index = 0; index < anys; index++) words.push(node - read.next())
    const ends = read.next()
    words.push(ends)
    for (let index = 0; index < ends; index++) words.push(read.next())
    const edges = read.next()
    words.push(edges)
    let symbol = 0
    for (let index = 0; index < edges; index++) {
      symbol += read.next()
      words.push(symbol, node - read.next())
    }
  }
  return {
    symbols: new Map(symbols.split('\n').map((symbol, number) => [symbol, number])),
    words: Int32Array.from(words),
    nodes: Int32Array.from(nodes),
    anywhere,
    atStart,
  }
}

/** Base 64 by hand: the core has no `Buffer`, and what browsers have is not in every host. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function encode(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let digit = 0; digit < Math.min(4, bytes.length - at + 1); digit++)
      text += digits.charAt((group >> (18 - 6 * digit)) & 63)
  }
  return text
}

function decoder(text: string): { next(): number; isAtEnd(): boolean } {
  const values = new Uint8Array(128)
  for (let digit = 0; digit < 64; digit++) values[digits.charCodeAt(digit)] = digit
  const length = Math.floor((text.length * 3) / 4)
  const bytes = new Uint8Array(length)
  for (let at = 0, from = 0; at < length; from += 4) {
    const group =
      ((values[text.charCodeAt(from)] ?? 0) << 18) |
      ((values[text.charCodeAt(from + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(from + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(from + 3)] ?? 0)
    bytes[at++] = group >> 16
    bytes[at++] = (group >> 8) & 255
    bytes[at++] = group & 255
  }
  let at = 0
  return {
    next: () => {
      let number = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0
        number |= (byte & 127) << shift
        if (byte < 128) return number
      }
    },
    isAtEnd: () => at >= length,
  }
}
