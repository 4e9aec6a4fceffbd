import { cutFix } from './edits.ts'
import { actsOf, sentenceAt, type FindingRule } from './finding.ts'

/** A question that gathers people with a need the sender sells to. */
export const fishingForNeeds: FindingRule = {
  id: 'mixed/fishing-for-needs',
  find(judged) {
    return actsOf(judged, ['lead-capture'])
      .filter(({ rule }) => rule === 'lead-capture/fishing-for-needs')
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        message: 'This question looks for people to sell to. Ask members for what they know instead.',
        related: [],
        fixes: cutFix('Cut the pitch', judged, [sentenceAt(judged, { start, end })]),
      }))
  },
}
