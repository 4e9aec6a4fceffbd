import type { Facet } from '../facets.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { isImperative } from './imperative.ts'
import type { PhraseMatch } from './phrase-matcher.ts'
import type { PhraseRole, Rule } from './rule.ts'

/** One match of a rule. */
export interface Evidence extends Span {
  /** Rule id, `facet/name`. */
  readonly rule: string
  readonly facet: Facet
  readonly reason: string
}

/** What is needed of a rule to make evidence. */
export type RuleHead = Pick<Rule, 'id' | 'facet' | 'reason' | 'isImperative' | 'isNegatable'>

/** A phrase of a rule in a matcher: evidence of it, or what clears its evidence. */
export interface RulePhrase {
  readonly rule: RuleHead
  readonly role: PhraseRole
}

/** The evidence that the matches of a sentence amount to, in order; one rule gives spans that do not overlap. */
export function evidenceIn(
  matches: readonly PhraseMatch<RulePhrase>[],
  tokens: readonly Token[],
): Evidence[] {
  const clearing = matches.filter(({ payload }) => payload.role !== 'phrases')
  const kept = matches
    .filter(({ payload }) => payload.role === 'phrases')
    .filter((match) => !clearing.some((other) => clears(other, match)))
    .filter(({ payload, from }) => !payload.rule.isNegatable || !isNegated(tokens, from))
    .filter(({ payload, from }) => !payload.rule.isImperative || isImperative(tokens, from))
  return joined(kept).map(({ payload: { rule }, from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[lastOf(tokens, from, to)]?.end ?? 0,
    rule: rule.id,
    facet: rule.facet,
    reason: rule.reason,
  }))
}

/** Phrases may end in a word that tells what goes on after them ("free guide to"); nobody would mark it. */
const dangling = new Set('a an the and or but to of for so my our your his her their'.split(' '))

function lastOf(tokens: readonly Token[], from: number, to: number): number {
  let last = to - 1
  while (last > from && dangling.has(tokens[last]?.norm ?? '')) last--
  return last
}

function clears(other: PhraseMatch<RulePhrase>, match: PhraseMatch<RulePhrase>): boolean {
  if (other.payload.rule !== match.payload.rule) return false
  return other.payload.role === 'unlessInSentence' || meets(other, match)
}

function meets(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): boolean {
  return a.from < b.to && b.from < a.to
}

/** Matches of one rule that overlap are one piece of evidence. */
function joined(matches: readonly PhraseMatch<RulePhrase>[]): PhraseMatch<RulePhrase>[] {
  const whole: PhraseMatch<RulePhrase>[] = []
  for (const match of matches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const index = whole.findLastIndex((other) => other.payload.rule === match.payload.rule)
    const before = whole[index]
    if (before && meets(before, match)) whole[index] = { ...before, to: Math.max(before.to, match.to) }
    else whole.push(match)
  }
  return whole
}

const negators = new Set('not never no without neither nor cannot nobody none stop avoid instead'.split(' '))
/** How many words before a match are looked at. */
const negationReach = 3

/** "we do not sell", "no need to sign up", "instead of a discount"; but not "why not book", "not only". */
function isNegated(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - negationReach); index--) {
    const token = tokens[index]
    if (!token || (token.kind === 'punct' && /[.,;:!?…—–]/u.test(token.norm))) return false
    if (negators.has(token.norm))
      return tokens[index - 1]?.norm !== 'why' && tokens[index + 1]?.norm !== 'only'
  }
  return false
}
