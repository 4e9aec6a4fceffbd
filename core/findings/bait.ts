import { actsOf, sentenceAt, type FindingRule } from './finding.ts'
import { cutFix } from './edits.ts'

/** Asks whose only use is reach. */
const baits = new Set([
  'reach/bait-question',
  'reach/comment-a-word',
  'reach/tag-someone',
  'reach/like-and-share',
  'reach/giveaway-entry',
])

/** A question or giveaway whose only use is reach. */
export const bait: FindingRule = {
  id: 'reach/bait',
  find(judged) {
    return actsOf(judged, ['reach'])
      .filter(({ rule }) => baits.has(rule))
      .slice(0, 1)
      .map((piece) => ({
        start: piece.start,
        end: piece.end,
        message: 'This asks for reach, not for an answer. Ask something you want to know.',
        related: [],
        fixes: cutFix('Cut the bait', judged, [sentenceAt(judged, piece)]),
      }))
  },
}
