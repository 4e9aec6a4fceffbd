import { cutFix, splitFix } from './edits.ts'
import { actsOf, evidenceFor, sentenceAt, type FindingRule } from './finding.ts'

/** A member shown so that others buy. */
export const spotlightAsTestimonial: FindingRule = {
  id: 'mixed/spotlight-as-testimonial',
  find(judged) {
    if (judged.verdict.intent !== 'mixed') return []
    const [person] = evidenceFor(judged, ['spotlight'])
    const pitches = actsOf(judged, ['call-to-action', 'offer', 'self-promotion'])
    const [pitch] = pitches
    if (!person || !pitch) return []
    const selling = pitches
      .map((piece) => sentenceAt(judged, piece))
      .filter((at) => at !== sentenceAt(judged, person))
    return [
      {
        start: pitch.start,
        end: pitch.end,
        message: 'This member is shown so that others buy.',
        related: [{ start: person.start, end: person.end, message: 'the member' }],
        fixes: [...cutFix('Cut the pitch', judged, selling), ...splitFix(judged, selling)],
      },
    ]
  },
}
