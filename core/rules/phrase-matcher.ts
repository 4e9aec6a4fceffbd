import { findNames } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { addAny, addEnds, addTargets, forEachEdge, type PhraseGraph } from './phrase-graph.ts'

/** One match: tokens `from` to `to` (half-open indices) of the sentence that was searched. */
export interface PhraseMatch<Payload> {
  readonly payload: Payload
  readonly from: number
  readonly to: number
}

/** The classes of a word, as symbols: `<name>`. */
export type ClassesOf = (word: string) => readonly string[]

/** What a token is to phrases: the symbols that it can be read as and that any phrase knows. */
interface Reading {
  readonly symbols: readonly number[]
  readonly isWord: boolean
  /** Inside a phrase it does not count: "free 🎁 gift", "like, share and follow". */
  readonly isTransparent: boolean
}

/**
 * Nodes that are met together again and again, with their edges in one table: those that a first
 * word leads to, and those that any words lead on to from there.
 */
interface Crowd {
  readonly ends: readonly number[]
  readonly edges: ReadonlyMap<number, readonly number[]>
  readonly any: readonly number[]
  /** The crowd of `any`, made when it is first needed. */
  afterAny: Crowd | undefined
}

/** Different tokens whose reading is kept. */
const mostKept = 20_000

/** Finds many phrases at once, in a time that hardly depends on how many they are. */
export class PhraseMatcher<Payload> {
  private readonly graph: PhraseGraph
  private readonly payloads: readonly Payload[]
  private readonly classesOf: ClassesOf
  private readonly words = new Map<string, Reading>()
  private readonly others = new Map<string, Reading>()
  private readonly anywhere = new Map<number, Crowd | undefined>()
  private readonly atStart = new Map<number, Crowd | undefined>()
  private readonly afterAnyStart: Crowd

  constructor(graph: PhraseGraph, payloads: readonly Payload[], classesOf: ClassesOf) {
    this.graph = graph
    this.payloads = payloads
    this.classesOf = classesOf
    const any: number[] = []
    addAny(graph, graph.atStart, any)
    this.afterAnyStart = this.createCrowd(any)
  }

  /** All matches in `tokens`, of every phrase, in order of their start; a match can be there twice. */
  match(tokens: readonly Token[]): PhraseMatch<Payload>[] {
    const search = new Search(this.graph, this.readingsOf(tokens))
    const { readings, firstWord } = search
    for (let from = Math.max(0, firstWord); from < readings.length; from++) {
      const reading = readings[from]
      if (!reading) continue
      const isStart = from === firstWord || opensClause(tokens[from - 1])
      for (const symbol of reading.symbols) {
        search.begin(this.crowdFrom(this.anywhere, this.graph.anywhere, symbol), from)
        if (isStart) search.begin(this.crowdFrom(this.atStart, this.graph.atStart, symbol), from)
      }
      if (isStart && reading.isWord) search.begin(this.afterAnyStart, from)
    }
    return search.found.flatMap(({ payload: number, from, to }) => {
      const payload = this.payloads[number]
      return payload === undefined ? [] : [{ payload, from, to }]
    })
  }

  /** Where a first word leads; nothing where no phrase begins with it. */
  private crowdFrom(known: Map<number, Crowd | undefined>, root: number, symbol: number): Crowd | undefined {
    const crowd = known.get(symbol)
    if (crowd || known.has(symbol)) return crowd
    const targets: number[] = []
    addTargets(this.graph, root, symbol, targets)
    const made = targets.length === 0 ? undefined : this.createCrowd(targets)
    known.set(symbol, made)
    return made
  }

  private createCrowd(nodes: readonly number[]): Crowd {
    return createCrowd(this.graph, nodes)
  }

  private readingsOf(tokens: readonly Token[]): Reading[] {
    const isName = findNames(tokens)
    return tokens.map((token, index) => {
      // most tokens are plain words: those are found by the word alone
      const isPlain = token.kind === 'word' && !isName[index]
      const known = isPlain ? this.words : this.others
      const key = isPlain ? token.norm : `${isName[index] ? '~' : ''}${token.kind} ${token.norm}`
      let reading = known.get(key)
      if (!reading) {
        if (known.size >= mostKept) known.clear()
        known.set(key, (reading = this.readingOf(token, !isPlain && token.kind === 'word')))
      }
      return reading
    })
  }

  private readingOf(token: Token, isName: boolean): Reading {
    const names = isName ? [...this.namesOf(token), '{name}'] : this.namesOf(token)
    const isMark = token.kind === 'punct' || token.kind === 'emoji'
    return {
      symbols: [...new Set(names.flatMap((name) => this.graph.symbols.get(name) ?? none))],
      isWord: !isMark,
      isTransparent: token.kind === 'emoji' || (token.kind === 'punct' && /[^.!?…;]/u.test(token.norm)),
    }
  }

  private namesOf(token: Token): readonly string[] {
    switch (token.kind) {
      case 'word':
        return [token.norm, ...this.classesOf(token.norm)]
      case 'hashtag':
        return ['{hashtag}', token.norm, token.norm.slice(1)]
      case 'sender':
        return senderNames
      case 'punct':
        return token.norm === '?' ? ['{question}'] : token.norm === '!' ? ['{exclamation}'] : []
      default:
        return [`{${token.kind}}`, token.norm]
    }
  }
}

/** How phrases speak of the sender, who is subject, object and owner. */
const senderNames = ['we', 'us', 'our', '<we>', '<our>']

/** From here on a search looks out not to follow the same twice; most searches end before. */
const manySteps = 64

/** One search through one sentence. */
class Search {
  readonly found: PhraseMatch<number>[] = []
  readonly readings: readonly Reading[]
  readonly firstWord: number
  private readonly lastWord: number
  private readonly graph: PhraseGraph
  private readonly sentenceEnd: number | undefined
  private from = 0
  /** Nodes followed from this start. */
  private steps = 0
  private readonly followed = new Set<number>()

  constructor(graph: PhraseGraph, readings: readonly Reading[]) {
    this.graph = graph
    this.readings = readings
    this.sentenceEnd = graph.symbols.get('$')
    this.firstWord = readings.findIndex(({ isWord }) => isWord)
    this.lastWord = readings.findLastIndex(({ isWord }) => isWord)
  }

  /** Follows the phrases that the token at `from` begins. */
  begin(crowd: Crowd | undefined, from: number): void {
    if (!crowd) return
    this.from = from
    this.steps = 0
    this.followed.clear()
    this.enter(crowd, from + 1)
  }

  private enter(crowd: Crowd, to: number): void {
    for (const end of crowd.ends) this.found.push({ payload: end, from: this.from, to })
    for (let at = to; ; at++) {
      if (at > this.lastWord && this.sentenceEnd !== undefined)
        this.visitAll(crowd.edges.get(this.sentenceEnd), to)
      const reading = this.readings[at]
      if (!reading) return
      for (const symbol of reading.symbols) this.visitAll(crowd.edges.get(symbol), at + 1)
      if (reading.isWord && crowd.any.length > 0) {
        this.enter((crowd.afterAny ??= createCrowd(this.graph, crowd.any)), at + 1)
      }
      if (!reading.isTransparent) return
    }
  }

  private visitAll(nodes: readonly number[] | undefined, to: number): void {
    if (nodes) for (const node of nodes) this.visit(node, to)
  }

  private visit(node: number, to: number): void {
    const { words, nodes } = this.graph
    if (++this.steps > manySteps) {
      const key = to * nodes.length + node
      if (this.followed.has(key)) return
      this.followed.add(key)
    }
    let list = nodes[node] ?? 0
    const anys = words[list] ?? 0
    const endsAt = list + 1 + anys
    const ends = words[endsAt] ?? 0
    for (let index = endsAt + 1; index <= endsAt + ends; index++) {
      this.found.push({ payload: words[index] ?? 0, from: this.from, to })
    }
    list += 1
    for (let at = to; ; at++) {
      if (at > this.lastWord && this.sentenceEnd !== undefined) this.visitTargets(node, this.sentenceEnd, to)
      const reading = this.readings[at]
      if (!reading) return
      for (const symbol of reading.symbols) this.visitTargets(node, symbol, at + 1)
      if (reading.isWord)
        for (let index = list; index < list + anys; index++) this.visit(words[index] ?? 0, at + 1)
      if (!reading.isTransparent) return
    }
  }

  private visitTargets(node: number, symbol: number, to: number): void {
    const targets: number[] = []
    addTargets(this.graph, node, symbol, targets)
    this.visitAll(targets, to)
  }
}

function createCrowd(graph: PhraseGraph, members: readonly number[]): Crowd {
  const ends = new Set<number>()
  const any: number[] = []
  const edges = new Map<number, number[]>()
  for (const node of new Set(members)) {
    addEnds(graph, node, ends)
    addAny(graph, node, any)
    forEachEdge(graph, node, (symbol, target) => {
      const targets = edges.get(symbol)
      if (!targets) edges.set(symbol, [target])
      else if (!targets.includes(target)) targets.push(target)
    })
  }
  return { ends: [...ends], edges, any: [...new Set(any)], afterAny: undefined }
}

const none: readonly number[] = []

/** A sentence starts at its first word, and again after an opening clause ("Hey all, …", "PS: …"). */
function opensClause(before: Token | undefined): boolean {
  return before?.kind === 'emoji' || (before?.kind === 'punct' && /[,:;!?.…—–>|(•\-"“]/u.test(before.norm))
}
