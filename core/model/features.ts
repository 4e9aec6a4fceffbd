import type { Reading } from './reading.ts'

/** Feature name → value; features that are not there are 0. */
export type Features = ReadonlyMap<string, number>

/** Marks a sign in the first sentence, and in the last two: where something stands is part of what it does. */
export const atFirst = '@first'
export const atEnd = '@end'

/**
 * The features of a draft: each sign with how often it occurs, damped, since the third price says
 * little more than the second; each word once; and how many sentences there are.
 */
export function featuresOf(readings: readonly Reading[]): Features {
  const features = new Map<string, number>()
  for (const [name, sentences] of sentencesOf(readings)) {
    features.set(name, isCounted(name) ? damp(sentences.length) : 1)
  }
  for (const [name, isIt] of [
    ['#one', readings.length <= 1],
    ['#few', readings.length <= 3],
    ['#many', readings.length > 10],
  ] as const) {
    if (isIt) features.set(name, 1)
  }
  return features
}

/** Which sentences each feature comes from. */
export function sentencesOf(readings: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  const add = (name: string, sentence: number): void => {
    const known = found.get(name)
    if (known) known.push(sentence)
    else found.set(name, [sentence])
  }
  for (const [index, { signs, words }] of readings.entries()) {
    for (const word of words) add(word, index)
    for (const sign of signs) {
      add(sign, index)
      if (index === 0) add(sign + atFirst, index)
      if (readings.length > 2 && index >= readings.length - 2) add(sign + atEnd, index)
    }
  }
  return found
}

/** Signs that are not bound to a place count each time; words never have a slash. */
function isCounted(name: string): boolean {
  return name.includes('/') && !name.endsWith(atFirst) && !name.endsWith(atEnd)
}

/** 1 for 1, 2 for 3, 3 for 7. */
export function damp(count: number): number {
  return Math.log2(1 + count)
}
