import { atEnd, atFirst, damp, sizesOf } from './features.ts'
import { answersOf, blend, heads, questionOf, type Head, type Model } from './model.ts'
import type { Reading } from './reading.ts'

const none = -1

/** Where the features of a sign stand in the table of weights. */
interface SignRows {
  readonly anywhere: number
  readonly first: number
  readonly end: number
}

/** The row of a word, and of the pairs that it begins. */
interface WordRows {
  alone: number
  readonly pairs: Map<string, number>
}

interface Settled {
  readonly question: number
  readonly share: number
}

/** What of a sentence a model knows, by rows of its table. */
interface Rows {
  readonly anywhere: readonly number[]
  readonly first: readonly number[]
  readonly end: readonly number[]
  readonly words: readonly number[]
}

interface Packed extends Rows {
  readonly settled: readonly Settled[]
  /** The answers that it gives when it is read as a post of its own. */
  readonly alone: readonly number[]
}

/**
 * A model laid out for speed: what `featuresOf`, `logitsOf`, `answersOf` and `blend` give, without a
 * name being looked up twice. What a reading packs to is kept as long as the reading is.
 */
export class Scorer {
  private readonly model: Model
  private readonly weights: Float64Array
  private readonly isCounted: Uint8Array
  private readonly signs = new Map<string, SignRows>()
  private readonly words = new Map<string, WordRows>()
  private readonly sizes = new Map<string, number>()
  private readonly packed = new WeakMap<Reading, Packed>()
  private readonly counts: Uint16Array
  private readonly touched: number[] = []

  constructor(model: Model) {
    this.model = model
    const rows = Object.entries(model.weights)
    this.weights = new Float64Array(rows.length * heads.length)
    this.isCounted = new Uint8Array(rows.length)
    this.counts = new Uint16Array(rows.length)
    for (const [row, [name, weights]] of rows.entries()) {
      this.weights.set(weights, row * heads.length)
      if (name.startsWith('size/')) this.sizes.set(name, row)
      else if (name.includes('/')) this.addSign(name, row)
      else this.addWord(name, row)
    }
  }

  /** What is said of a draft with these sentences, before calibration, in the order of {@link heads}. */
  answers(readings: readonly Reading[]): number[] {
    const all = this.packAll(readings)
    return blend(
      answersOf(this.logits(all)),
      all.map(({ alone }) => alone),
    )
  }

  /** What certain acts say at least, of each head that they speak to. */
  settle(readings: readonly Reading[], chances: number[]): void {
    for (const { settled } of this.packAll(readings))
      for (const { question, share } of settled) chances[question] = Math.max(chances[question] ?? 0, share)
  }

  /** What each sentence says when it is read alone, before calibration. */
  strengths(readings: readonly Reading[], head: Head): number[] {
    const column = heads.indexOf(head)
    return this.packAll(readings).map(({ alone }) => alone[column] ?? 0)
  }

  private logits(all: readonly Rows[]): number[] {
    const { weights, counts, isCounted, touched } = this
    this.count(all)
    const sums = new Float64Array(heads.length)
    for (const row of touched) {
      const value = isCounted[row] === 1 ? damp(counts[row] ?? 0) : 1
      const at = row * heads.length
      for (let head = 0; head < heads.length; head++)
        sums[head] = (sums[head] ?? 0) + (weights[at + head] ?? 0) * value
    }
    this.forget()
    return this.model.bias.map((bias, head) => bias + (sums[head] ?? 0) / 100)
  }

  private count(all: readonly Rows[]): void {
    for (const [index, packed] of all.entries()) {
      const { anywhere, words } = packed
      for (const row of anywhere) this.touch(row)
      for (const row of words) this.touch(row)
      for (const row of placedRows(packed, index, all.length)) this.touch(row)
    }
    for (const name of sizesOf(all.length)) {
      const row = this.sizes.get(name)
      if (row !== undefined) this.touch(row)
    }
  }

  private touch(row: number): void {
    const count = this.counts[row] ?? 0
    if (count === 0) this.touched.push(row)
    this.counts[row] = count + 1
  }

  private forget(): void {
    for (const row of this.touched) this.counts[row] = 0
    this.touched.length = 0
  }

  private packAll(readings: readonly Reading[]): Packed[] {
    return readings.map((reading) => {
      let packed = this.packed.get(reading)
      if (!packed) this.packed.set(reading, (packed = this.pack(reading)))
      return packed
    })
  }

  private pack({ signs, words }: Reading): Packed {
    const wordRows = new Set<number>()
    let before: WordRows | undefined
    for (const word of words) {
      const pair = before?.pairs.get(word)
      if (pair !== undefined) wordRows.add(pair)
      before = this.words.get(word)
      if (before && before.alone !== none) wordRows.add(before.alone)
    }
    const rows = signs.flatMap((sign) => this.signs.get(sign) ?? [])
    const pick = (place: keyof SignRows): number[] =>
      rows.map((row) => row[place]).filter((row) => row !== none)
    const known: Rows = {
      anywhere: pick('anywhere'),
      first: pick('first'),
      end: pick('end'),
      words: [...wordRows],
    }
    return {
      ...known,
      alone: answersOf(this.logits([known])),
      settled: signs.flatMap((sign) => {
        const share = this.model.certain[sign]
        return share === undefined ? [] : { question: heads.indexOf(questionOf(sign)), share }
      }),
    }
  }

  private addSign(name: string, row: number): void {
    const place = name.endsWith(atFirst) ? 'first' : name.endsWith(atEnd) ? 'end' : 'anywhere'
    const sign = place === 'anywhere' ? name : name.slice(0, -(place === 'first' ? atFirst : atEnd).length)
    const known = this.signs.get(sign) ?? { anywhere: none, first: none, end: none }
    this.signs.set(sign, { ...known, [place]: row })
    if (place === 'anywhere') this.isCounted[row] = 1
  }

  private addWord(name: string, row: number): void {
    const [word = '', second] = name.split(' ')
    let rows = this.words.get(word)
    if (!rows) this.words.set(word, (rows = { alone: none, pairs: new Map() }))
    if (second === undefined) rows.alone = row
    else rows.pairs.set(second, row)
  }
}

const nowhere: readonly number[] = []

/** Rows that count by where the sentence stands. */
function placedRows({ first, end }: Rows, index: number, sentences: number): readonly number[] {
  if (sentences > 2 && index >= sentences - 2) return end
  return index === 0 ? first : nowhere
}
