import type { Reading } from './reading.ts'

/** Feature name → value; features that are not there are 0. */
export type Features = ReadonlyMap<string, number>

/** Marks a sign in the first sentence, and in the last two: where something stands is part of what it does. */
export const atFirst = '@first'
export const atEnd = '@end'

/**
 * The features of a draft: each sign with how often it occurs, damped, since the third price says
 * little more than the second; each word and pair of neighbouring words once; and how many sentences
 * there are. This is what the training sees; `scorer.ts` gives the same sums faster.
 */
export function featuresOf(readings: readonly Reading[]): Features {
  const features = new Map<string, number>()
  for (const [index, { signs, words }] of readings.entries()) {
    for (const [at, word] of words.entries()) {
      features.set(word, 1)
      if (at > 0) features.set(`${words[at - 1] ?? ''} ${word}`, 1)
    }
    for (const sign of signs) {
      features.set(sign, (features.get(sign) ?? 0) + 1)
      if (index === 0) features.set(sign + atFirst, 1)
      if (readings.length > 2 && index >= readings.length - 2) features.set(sign + atEnd, 1)
    }
  }
  for (const [name, value] of features) if (value > 1) features.set(name, damp(value))
  for (const name of sizesOf(readings.length)) features.set(name, 1)
  return features
}

/** What a draft is by its number of sentences. */
export function sizesOf(sentences: number): string[] {
  return [
    ...(sentences <= 1 ? ['size/one'] : []),
    ...(sentences <= 3 ? ['size/few'] : []),
    ...(sentences > 10 ? ['size/many'] : []),
  ]
}

/** 1 for 1, 2 for 3, 3 for 7. */
export function damp(count: number): number {
  return Math.log2(1 + count)
}
