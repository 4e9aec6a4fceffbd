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
    const pieces = actsOf(judged, ['reach']).filter(({ rule }) => baits.has(rule))
    const [first] = pieces
    if (!first) return []
    return [
      {
        start: first.start,
        end: first.end,
        message: 'This asks for reach, not for an answer. Ask something you want to know.',
        related: [],
        fixes: cutFix(
          'Cut the bait',
          judged,
          pieces.map((piece) => sentenceAt(judged, piece)),
        ),
      },
    ]
  },
}
