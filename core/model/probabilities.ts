import type { PlaceKind } from '../facets.ts'
import { answersOf, calibrate, chanceOf, perHead, type Head, type Model, type PerHead } from './model.ts'
import type { Reading } from './reading.ts'
import { Scorer } from './scorer.ts'

/** Calibrated probability of each head for a draft with these sentences. */
export function probabilitiesOf(model: Model, readings: readonly Reading[], kind?: PlaceKind): PerHead {
  const scorer = scorerOf(model)
  const chances = calibrate(model, answersOf(scorer.logits(readings)), kind).map(chanceOf)
  scorer.settle(readings, chances)
  return perHead((_, index) => chances[index] ?? 0)
}

/**
 * What each sentence contributes to a head's raw logit; a feature that several sentences share is
 * shared out among them. With the bias and what the number of sentences tells, they add up to the logit.
 */
export function contributionsOf(model: Model, readings: readonly Reading[], head: Head): number[] {
  return scorerOf(model).contributions(readings, head)
}

const scorers = new WeakMap<Model, Scorer>()

function scorerOf(model: Model): Scorer {
  let scorer = scorers.get(model)
  if (!scorer) scorers.set(model, (scorer = new Scorer(model)))
  return scorer
}
