/**
 * A class of words and phrases that leans towards a facet, or away from it, without being an act by
 * itself. How far it leans is learned; that its members belong together is written by hand, so that
 * a word which the learning never saw still counts.
 */
export interface Cue {
  /** Unique; also the name of the model's feature. */
  readonly name: string
  /** Why these belong together and which way they lean. */
  readonly why: string
  readonly phrases: readonly string[]
}
