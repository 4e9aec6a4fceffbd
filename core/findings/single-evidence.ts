import { facets, isSelling, type Facet } from '../facets.ts'
import { actsOf, type FindingRule } from './finding.ts'
import { facetId } from './ids.ts'

/** Each act by itself: off for selling, praise for community, unless a preset says otherwise. */
export const singleEvidence: readonly FindingRule[] = facets.map((facet) => ({
  id: facetId(facet),
  find: (judged) => {
    const counts = judged.verdict.facets[facet] >= 0.5 || isSaidByIntent(judged.verdict.intent, facet)
    if (!counts) return []
    return actsOf(judged, [facet]).map(({ start, end, reason }) => ({
      start,
      end,
      message: isSelling(facet) ? `Sells: ${reason}.` : `Serves: ${reason}.`,
      related: [],
      fixes: [],
    }))
  },
}))

/** Evidence of a side that the verdict denies is a misunderstanding, and is not shown. */
function isSaidByIntent(intent: string, facet: Facet): boolean {
  return intent === 'mixed' || intent === (isSelling(facet) ? 'selling' : 'community')
}
