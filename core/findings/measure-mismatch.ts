import type { Goal } from '../facets.ts'
import type { FindingRule } from './finding.ts'

/** How marketing is counted; a community that is measured so is taken for an audience. */
const marketingMeasure =
  /impression|\breach\b|\bviews?\b|share of voice|click|ctr\b|lead|transaction|sales?\b|revenue|conversion|purchase|sign-?ups?|subscriber|follower|likes?\b|engagement rate|roas?\b|cpc\b|cpm\b|orders?\b|downloads?\b/i
/** How a community is counted. */
const communityMeasure =
  /repl(?:y|ies)|answer|newcomer|return|come back|retention|member|question|idea|contribut|credited|introduc|helped|thank|attend|belong/i

const sellingGoals: ReadonlySet<Goal> = new Set<Goal>(['marketing', 'advertising', 'pr'])
const marketingMeasures = ['clicks', 'leads', 'transactions']

/** The draft's measures do not fit its goal, or, where it declares none, what it does. */
export const measureMismatch: FindingRule = {
  id: 'goal/measure-mismatch',
  find({ draft, sentences, goal, verdict, preset }) {
    const measures = draft.measures ?? []
    const isCommunity = goal === undefined ? verdict.intent === 'community' : goal === 'community'
    const isSelling = goal === undefined ? verdict.intent === 'selling' : sellingGoals.has(goal)
    const wrong = measures.filter((measure) =>
      isCommunity
        ? marketingMeasure.test(measure) && !communityMeasure.test(measure)
        : isSelling && communityMeasure.test(measure) && !marketingMeasure.test(measure),
    )
    if (wrong.length === 0) return []
    const named = wrong.map((measure) => `“${measure}”`).join(', ')
    const fitting = (isCommunity ? preset.measures : marketingMeasures).join(', ')
    return [
      {
        start: sentences[0]?.start ?? 0,
        end: sentences[0]?.end ?? 0,
        message: `${named} ${wrong.length > 1 ? 'do' : 'does'} not measure a ${isCommunity ? 'community' : 'promotion'}. Fitting: ${fitting}.`,
        related: [],
        fixes: [],
      },
    ]
  },
}
