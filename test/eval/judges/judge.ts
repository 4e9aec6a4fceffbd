import { facets, intentOf, type Facet } from '../../../core/facets.ts'
import type { LabelledPost } from '../../../scripts/posts.ts'
import type { Judged } from '../metrics.ts'

/** What is said of a post. */
export type Said = Judged['said']

export type Judge = (post: LabelledPost) => Said

/** Learns from posts, then judges others. */
export type Teach = (posts: readonly LabelledPost[], options: JudgeOptions) => Judge | Promise<Judge>

export interface JudgeOptions {
  /** Tell the judge the kind of place a post was written in. */
  readonly withKind: boolean
}

/** What a judge says that answers the two questions and nothing else. */
export function saidBy(chances: { readonly selling: number; readonly community: number }): Said {
  return {
    ...chances,
    facets: Object.fromEntries(facets.map((facet) => [facet, 0])) as Record<Facet, number>,
    intent: intentOf(chances.selling >= 0.5, chances.community >= 0.5),
    isSure: false,
    isWarned: false,
  }
}
