import type { Facet } from '../facets.ts'

/**
 * A pattern of meaning that is an act by itself: somebody offers, asks, presses, welcomes, gives,
 * credits. What only leans one way belongs in the lexicon (`core/model/lexicon`).
 */
export interface Rule {
  /** `facet/name`, stamped by {@link defineRule}. */
  readonly id: string
  readonly facet: Facet
  /** What the writer reads: a short clause that goes on from “this …”. */
  readonly reason: string
  /** Phrases in the language of `phrase-syntax.ts`; any of them is evidence. */
  readonly phrases: readonly string[]
  /** Phrases that clear a match which they overlap: the innocent senses of its words. */
  readonly unless: readonly string[]
  /** Phrases that clear every match in their sentence, wherever they stand: what makes another act of all of it. */
  readonly unlessInSentence: readonly string[]
  /** The first word of the match must be a verb that is told to the reader ("Book a call", not "Book club"). */
  readonly isImperative: boolean
  /** "not", "never", "no" shortly before the match clears it. */
  readonly isNegatable: boolean
  /** Sentences in which the rule must find evidence, and in which it must not; they run as tests. */
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

interface RuleDefinition {
  readonly facet: Facet
  readonly name: string
  readonly reason: string
  readonly phrases: readonly string[]
  readonly unless?: readonly string[]
  readonly unlessInSentence?: readonly string[]
  readonly isImperative?: boolean
  readonly isNegatable?: boolean
  readonly hits: readonly [string, ...string[]]
  readonly misses: readonly [string, ...string[]]
}

/** What a phrase is to its rule, in the order in which matchers count them. */
export const phraseRoles = ['phrases', 'unless', 'unlessInSentence'] as const
export type PhraseRole = (typeof phraseRoles)[number]

export function defineRule({ name, ...definition }: RuleDefinition): Rule {
  return {
    unless: [],
    unlessInSentence: [],
    isImperative: false,
    isNegatable: true,
    ...definition,
    id: `${definition.facet}/${name}`,
  }
}
