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
  const count = readings.length
  for (const [index, { signs, words }] of readings.entries()) {
    for (const word of words) features.set(word, 1)
    for (const sign of signs) {
      features.set(sign, (features.get(sign) ?? 0) + 1)
      if (index === 0) features.set(sign + atFirst, 1)
      if (count > 2 && index >= count - 2) features.set(sign + atEnd, 1)
    }
  }
  for (const [name, value] of features) if (value > 1) features.set(name, damp(value))
  for (const [name, isIt] of [
    ['#one', count <= 1],
    ['#few', count <= 3],
    ['#many', count > 10],
  ] as const) {
    if (isIt) features.set(name, 1)
  }
  return features
}

/** 1 for 1, 2 for 3, 3 for 7. */
export function damp(count: number): number {
  return Math.log2(1 + count)
}
