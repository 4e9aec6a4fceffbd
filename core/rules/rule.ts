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
  readonly isImperative?: boolean
  readonly isNegatable?: boolean
  readonly hits: readonly [string, ...string[]]
  readonly misses: readonly [string, ...string[]]
}

export function defineRule({ name, ...definition }: RuleDefinition): Rule {
  return {
    unless: [],
    isImperative: false,
    isNegatable: true,
    ...definition,
    id: `${definition.facet}/${name}`,
  }
}
