import { communityFacets, sellingFacets } from '../facets.ts'
import { cutFix, splitFix } from './edits.ts'
import { actsOf, evidenceFor, sentenceAt, type FindingRule } from './finding.ts'
import { fishingForNeeds } from './fishing-for-needs.ts'
import { pitchInWelcome } from './pitch-in-welcome.ts'
import { spotlightAsTestimonial } from './spotlight-as-testimonial.ts'
import { stringsAttachedGift } from './strings-attached-gift.ts'

const named = [stringsAttachedGift, pitchInWelcome, spotlightAsTestimonial, fishingForNeeds]

/** Any other draft with two intents. */
export const twoPostsInOne: FindingRule = {
  id: 'mixed/two-posts-in-one',
  find(judged) {
    if (judged.verdict.intent !== 'mixed' || named.some((rule) => rule.find(judged).length > 0)) return []
    const sales = actsOf(judged, sellingFacets)
    const [sale] = sales
    const [service] = evidenceFor(judged, communityFacets)
    if (!sale || !service) return []
    const serving = new Set(evidenceFor(judged, communityFacets).map((piece) => sentenceAt(judged, piece)))
    const selling = sales.map((piece) => sentenceAt(judged, piece)).filter((at) => !serving.has(at))
    return [
      {
        start: sale.start,
        end: sale.end,
        message: 'This is two posts in one: it serves, and it sells.',
        related: [{ start: service.start, end: service.end, message: 'what serves' }],
        fixes: [...splitFix(judged, selling), ...cutFix('Cut the pitch', judged, selling)],
      },
    ]
  },
}
