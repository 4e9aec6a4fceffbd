import {
  communityFacets,
  facets,
  intentOf,
  sellingFacets,
  type Facet,
  type Intent,
  type PlaceKind,
} from './facets.ts'
import type { Model, PerHead } from './model/model.ts'
import { probabilitiesOf, strengthsOf } from './model/probabilities.ts'
import type { Reading } from './model/reading.ts'
import type { Evidence } from './rules/evidence.ts'
import type { Sentence } from './text/sentences.ts'
import type { Span } from './text/span.ts'

/** What a draft does: whether it sells, whether it serves, and where. */
export interface Verdict {
  /** Always the best of the four; see `isSure`. */
  readonly intent: Intent
  readonly isSure: boolean
  /** Where it is not sure: the intent that is nearly as likely. */
  readonly or: Intent | undefined
  /** Calibrated probabilities. */
  readonly selling: number
  readonly community: number
  readonly facets: Readonly<Record<Facet, number>>
  /** In order; offsets into the draft. */
  readonly evidence: readonly Evidence[]
  /** Sentences without which the intent would be another, where there are such. */
  readonly without: { readonly sentences: readonly Span[]; readonly intent: Intent } | undefined
}

export interface Thresholds {
  readonly selling: number
  readonly community: number
}

export interface Basis {
  readonly model: Model
  readonly thresholds: Thresholds
  readonly kind?: PlaceKind
}

/** Judges a draft by the readings of its sentences. */
export function judge(basis: Basis, sentences: readonly Sentence[], readings: readonly Reading[]): Verdict {
  const chances = probabilitiesOf(basis.model, readings, basis.kind)
  const intent = intentFrom(chances, basis.thresholds)
  const [best, second] = rank(chances, basis.thresholds)
  const isSure = best !== undefined && best.chance >= basis.model.sureFrom[best.intent]
  return {
    intent,
    isSure,
    or: isSure ? undefined : second?.intent,
    selling: round(chances.selling),
    community: round(chances.community),
    facets: Object.fromEntries(facets.map((facet) => [facet, round(chances[facet])])) as Record<
      Facet,
      number
    >,
    evidence: evidenceOf(basis, sentences, readings, chances),
    without: counterfactual(basis, sentences, readings, intent),
  }
}

function intentFrom(chances: PerHead, thresholds: Thresholds): Intent {
  return intentOf(chances.selling >= thresholds.selling, chances.community >= thresholds.community)
}

type Chances = Pick<PerHead, 'selling' | 'community'>

interface Ranked {
  readonly intent: Intent
  readonly chance: number
}

/** The intents by their chance, once each threshold is taken for the middle. */
function rank(chances: Chances, thresholds: Thresholds): readonly Ranked[] {
  const selling = recentre(chances.selling, thresholds.selling)
  const community = recentre(chances.community, thresholds.community)
  return [true, false]
    .flatMap((sells) =>
      [true, false].map((serves) => ({
        intent: intentOf(sells, serves),
        chance: (sells ? selling : 1 - selling) * (serves ? community : 1 - community),
      })),
    )
    .sort((a, b) => b.chance - a.chance)
}

/** The intent that both answers make likeliest, and the chance that both are right. */
export function likeliest(chances: Chances, thresholds: Thresholds): Ranked {
  return rank(chances, thresholds)[0] ?? { intent: 'neutral', chance: 0 }
}

/** Moves a probability so that `threshold` becomes one half. */
function recentre(chance: number, threshold: number): number {
  const odds = (chance / (1 - chance)) * ((1 - threshold) / threshold)
  return Number.isFinite(odds) ? odds / (1 + odds) : 1
}

function evidenceOf(
  basis: Basis,
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  chances: PerHead,
): Evidence[] {
  const found = readings.flatMap(({ evidence }, index) => {
    const at = sentences[index]?.start ?? 0
    return evidence.map((piece) => ({ ...piece, start: piece.start + at, end: piece.end + at }))
  })
  const wordings = [
    ...(chances.selling >= basis.thresholds.selling ? wording('selling', sellingFacets) : []),
    ...(chances.community >= basis.thresholds.community ? wording('community', communityFacets) : []),
  ]
  return [...found, ...wordings].sort((a, b) => a.start - b.start || a.end - b.end)

  /** What no rule points at may still show in the wording: of sentences that say it by themselves, or at least of the strongest. */
  function wording(question: 'selling' | 'community', side: readonly Facet[]): Evidence[] {
    const isMarked = readings.map(({ evidence }) => evidence.some(({ facet }) => side.includes(facet)))
    const strengths = strengthsOf(basis.model, readings, question)
    const strongest = isMarked.includes(true) ? undefined : strengths.indexOf(Math.max(...strengths))
    const perFacet = side.map((facet) => [facet, strengthsOf(basis.model, readings, facet)] as const)
    return sentences.flatMap(({ start, end }, index) => {
      const isShown = index === strongest || (strengths[index] ?? 0) >= plainly
      if (!isShown || isMarked[index] === true) return []
      const [facet] = perFacet.reduce((best, other) =>
        (other[1][index] ?? 0) > (best[1][index] ?? 0) ? other : best,
      )
      return [{ start, end, rule: `${facet}/wording`, facet, reason: wordingReason[facet] }]
    })
  }
}

/** From this raw logit on a sentence says by itself what it does. */
const plainly = 0.5

const wordingReason: Readonly<Record<Facet, string>> = {
  offer: 'reads like an offer',
  'call-to-action': 'reads like a call to buy or give',
  urgency: 'reads like pressure to act',
  'lead-capture': 'reads like a request for contact data',
  'self-promotion': 'reads like praise of the sender',
  reach: 'reads like a request to spread the sender',
  hospitality: 'reads like a welcome or an honest question',
  gifting: 'reads like help',
  spotlight: 'reads like credit to somebody',
}

/** A draft that needs more sentences taken out than this has no single culprit. */
const mostTakenOut = 4

/** Takes out the sentences that sell most, one by one, until the rest no longer sells. */
function counterfactual(
  basis: Basis,
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  intent: Intent,
): Verdict['without'] {
  if (intent !== 'mixed') return undefined
  const order = strengthsOf(basis.model, readings, 'selling')
    .map((strength, index) => ({ strength, index }))
    .sort((a, b) => b.strength - a.strength || a.index - b.index)
  for (let taken = 1; taken <= Math.min(mostTakenOut, sentences.length - 1); taken++) {
    const out = new Set(order.slice(0, taken).map(({ index }) => index))
    const rest = readings.filter((_, index) => !out.has(index))
    const left = intentFrom(probabilitiesOf(basis.model, rest, basis.kind), basis.thresholds)
    if (left === 'community') {
      return {
        sentences: sentences.filter((_, index) => out.has(index)).map(({ start, end }) => ({ start, end })),
        intent: left,
      }
    }
    if (left === 'neutral') return undefined
  }
  return undefined
}

function round(chance: number): number {
  return Math.round(chance * 1000) / 1000
}
