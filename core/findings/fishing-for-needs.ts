import { cutFix } from './edits.ts'
import { actsOf, sentenceAt, type FindingRule } from './finding.ts'

const forGift = new Set(['lead-capture/word-for-gift', 'reach/comment-a-word'])

/** A question that gathers people with a need the sender sells to. */
export const fishingForNeeds: FindingRule = {
  id: 'mixed/fishing-for-needs',
  find(judged) {
    const asks = actsOf(judged, ['lead-capture', 'reach'])
    const fishing = asks.filter(
      ({ rule, start }) =>
        rule === 'lead-capture/fishing-for-needs' &&
        // "comment SLEEP and I will send it" is a gift with a string
        !asks.some((other) => forGift.has(other.rule) && other.start === start),
    )
    const [first] = fishing
    if (!first) return []
    return [
      {
        start: first.start,
        end: first.end,
        message: 'This looks for people to sell to. Ask members for what they know instead.',
        related: [],
        fixes: cutFix(
          'Cut the pitch',
          judged,
          fishing.map((piece) => sentenceAt(judged, piece)),
        ),
      },
    ]
  },
}
