import { atEnd, atFirst, damp, sizesOf } from './features.ts'
import { heads, questionOf, type Head, type Model } from './model.ts'
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
interface Packed {
  readonly signs: readonly SignRows[]
  readonly words: readonly number[]
  readonly settled: readonly Settled[]
}

/**
 * A model laid out for speed: what `logitsOf(model, featuresOf(readings))` gives, without a name
 * being looked up twice. What a reading packs to is kept as long as the reading is.
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

  /** Raw logits of a draft with these sentences, in the order of {@link heads}. */
  logits(readings: readonly Reading[]): number[] {
    this.count(readings)
    const sums = new Float64Array(heads.length)
    for (const row of this.touched) {
      const value = this.valueOf(row)
      const at = row * heads.length
      for (let head = 0; head < heads.length; head++)
        sums[head] = (sums[head] ?? 0) + (this.weights[at + head] ?? 0) * value
    }
    this.forget()
    return this.model.bias.map((bias, head) => bias + (sums[head] ?? 0) / 100)
  }

  /** What certain acts say at least, of each head that they speak to. */
  settle(readings: readonly Reading[], chances: number[]): void {
    for (const reading of readings) {
      for (const { question, share } of this.pack(reading).settled)
        chances[question] = Math.max(chances[question] ?? 0, share)
    }
  }

  /** What each sentence adds to a raw logit; what several share is shared out among them. */
  contributions(readings: readonly Reading[], head: Head): number[] {
    const column = heads.indexOf(head)
    this.count(readings)
    const shares = readings.map((_, index) => {
      let sum = 0
      this.forEachRow(readings, index, (row) => {
        const weight = this.weights[row * heads.length + column] ?? 0
        sum += (weight * this.valueOf(row)) / (this.counts[row] ?? 1) / 100
      })
      return sum
    })
    this.forget()
    return shares
  }

  private count(readings: readonly Reading[]): void {
    for (const index of readings.keys()) this.forEachRow(readings, index, (row) => this.touch(row))
    for (const name of sizesOf(readings.length)) {
      const row = this.sizes.get(name)
      if (row !== undefined) this.touch(row)
    }
  }

  private touch(row: number): void {
    const count = this.counts[row] ?? 0
    if (count === 0) this.touched.push(row)
    this.counts[row] = count + 1
  }

  private valueOf(row: number): number {
    return this.isCounted[row] === 1 ? damp(this.counts[row] ?? 0) : 1
  }

  private forget(): void {
    for (const row of this.touched) this.counts[row] = 0
    this.touched.length = 0
  }

  private forEachRow(readings: readonly Reading[], index: number, visit: (row: number) => void): void {
    const reading = readings[index]
    if (!reading) return
    const { signs, words } = this.pack(reading)
    const isEnd = readings.length > 2 && index >= readings.length - 2
    for (const { anywhere, first, end } of signs) {
      if (anywhere !== none) visit(anywhere)
      if (first !== none && index === 0) visit(first)
      if (end !== none && isEnd) visit(end)
    }
    for (const row of words) visit(row)
  }

  private pack(reading: Reading): Packed {
    let packed = this.packed.get(reading)
    if (!packed) this.packed.set(reading, (packed = this.packAnew(reading)))
    return packed
  }

  private packAnew({ signs, words }: Reading): Packed {
    const rows = new Set<number>()
    let before: WordRows | undefined
    for (const word of words) {
      const pair = before?.pairs.get(word)
      if (pair !== undefined) rows.add(pair)
      before = this.words.get(word)
      if (before && before.alone !== none) rows.add(before.alone)
    }
    return {
      signs: signs.flatMap((sign) => this.signs.get(sign) ?? []),
      words: [...rows],
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
