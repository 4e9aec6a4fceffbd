import type { PlaceKind } from '../facets.ts'
import { calibrate, chanceOf, perHead, type Head, type Model, type PerHead } from './model.ts'
import type { Reading } from './reading.ts'
import { Scorer } from './scorer.ts'

/** Calibrated probability of each head for a draft with these sentences. */
export function probabilitiesOf(model: Model, readings: readonly Reading[], kind?: PlaceKind): PerHead {
  const scorer = scorerOf(model)
  const chances = calibrate(model, scorer.answers(readings), kind).map(chanceOf)
  scorer.settle(readings, chances)
  return perHead((_, index) => chances[index] ?? 0)
}

/** How strongly each sentence does what a head asks for: its raw logit when it is read alone. */
export function strengthsOf(model: Model, readings: readonly Reading[], head: Head): number[] {
  return scorerOf(model).strengths(readings, head)
}

const scorers = new WeakMap<Model, Scorer>()

/** The model laid out for speed; made once. */
export function scorerOf(model: Model): Scorer {
  let scorer = scorers.get(model)
  if (!scorer) scorers.set(model, (scorer = new Scorer(model)))
  return scorer
}
