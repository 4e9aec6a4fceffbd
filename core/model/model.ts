import { communityFacets, facets, sellingFacets, type Facet, type Intent, type PlaceKind } from '../facets.ts'
import type { Features } from './features.ts'

/** What the model answers: the two questions of every post, and its nine facets. */
export const heads = ['selling', 'community', ...facets] as const
export type Head = 'selling' | 'community' | Facet

export type PerHead = Readonly<Record<Head, number>>

/**
 * An additive model. A head's logit is its bias and, for each feature, weight times value; weights
 * are whole hundredths, so that what a sentence contributes adds up exactly to what is shown.
 */
export interface Model {
  /** Feature → a weight in hundredths for each of {@link heads}, in their order. */
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly bias: readonly number[]
  /** Slope and shift that turn a head's logit into that of a calibrated probability. */
  readonly calibration: readonly (readonly [slope: number, shift: number])[]
  /** Rules whose evidence settles its question: how often a post with it does sell, or serve. */
  readonly certain: Readonly<Record<string, number>>
  /** What the kind of place adds to each calibrated logit, where it is known. */
  readonly kinds: Readonly<Partial<Record<PlaceKind, readonly number[]>>>
  /** From which probability on a draft is said to sell, and to serve: where the intents are told apart best. */
  readonly thresholds: { readonly selling: number; readonly community: number }
  /** From which chance on that both answers are right a verdict is sure, for each intent. */
  readonly sureFrom: Readonly<Record<Intent, number>>
}

export function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** Words never outvote a certain act. */
export function settle(certain: Model['certain'], features: Features, chances: readonly number[]): number[] {
  const settled = [...chances]
  for (const name of features.keys()) {
    const share = certain[name]
    if (share === undefined) continue
    const question = heads.indexOf(questionOf(name))
    settled[question] = Math.max(settled[question] ?? 0, share)
  }
  return settled
}

/** The question that a rule's evidence speaks to. */
export function questionOf(rule: string): 'selling' | 'community' {
  return sellingFacets.some((facet) => rule.startsWith(`${facet}/`)) ? 'selling' : 'community'
}

/** Raw logits, before calibration, in the order of {@link heads}: sums of what the features add. */
export function logitsOf(model: Model, features: Features): number[] {
  const sums = model.bias.map((bias) => bias * 100)
  for (const [name, value] of features) {
    const weights = model.weights[name]
    if (weights)
      for (const [head, weight] of weights.entries()) sums[head] = (sums[head] ?? 0) + weight * value
  }
  return sums.map((sum) => sum / 100)
}

/**
 * Each of the two questions is answered twice, by its own head and by whether any of its facets is
 * there, and the mean of both logits is taken: two views of a post that err in different places.
 */
export function answersOf(logits: readonly number[]): number[] {
  return logits.map((logit, index) => {
    const head = heads[index]
    if (head !== 'selling' && head !== 'community') return logit
    const facets = head === 'selling' ? sellingFacets : communityFacets
    return (logit + anyOf(facets.map((facet) => logits[heads.indexOf(facet)] ?? 0))) / 2
  })
}

/**
 * What a post says is the mean of what all of it says together and of its strongest sentence, read
 * as if it were the whole post: one pitch makes a post sell, however much help stands around it.
 */
export function blend(whole: readonly number[], sentences: readonly (readonly number[])[]): number[] {
  return whole.map((logit, head) => {
    const strongest = Math.max(...sentences.map((alone) => alone[head] ?? 0))
    return sentences.length === 0 ? logit : (logit + strongest) / 2
  })
}

/** Logit of the chance that at least one of independent events happens. */
function anyOf(logits: readonly number[]): number {
  const none = logits.reduce((sum, logit) => sum + Math.log1p(Math.exp(logit)), 0)
  return Math.log(Math.expm1(none))
}

export function calibrate(model: Model, logits: readonly number[], kind?: PlaceKind): number[] {
  const prior = kind === undefined ? undefined : model.kinds[kind]
  return logits.map((logit, head) => {
    const [slope, shift] = model.calibration[head] ?? [1, 0]
    return slope * logit + shift + (prior?.[head] ?? 0)
  })
}

export function perHead(value: (head: Head, index: number) => number): PerHead {
  return Object.fromEntries(heads.map((head, index) => [head, value(head, index)])) as Record<Head, number>
}
