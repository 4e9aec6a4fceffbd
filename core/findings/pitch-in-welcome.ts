import { cutFix, splitFix } from './edits.ts'
import { overlaps } from '../text/span.ts'
import { actsOf, evidenceFor, sentenceAt, type FindingRule } from './finding.ts'

/** Hospitality that turns into an offer. */
export const pitchInWelcome: FindingRule = {
  id: 'mixed/pitch-in-welcome',
  find(judged) {
    if (judged.verdict.intent !== 'mixed') return []
    const fishing = actsOf(judged, ['lead-capture']).filter(
      ({ rule }) => rule === 'lead-capture/fishing-for-needs',
    )
    const pitches = actsOf(judged, ['offer', 'call-to-action', 'self-promotion', 'lead-capture']).filter(
      // that has a finding of its own
      (piece) => !fishing.some((other) => overlaps(piece, other)),
    )
    const [pitch] = pitches
    const welcome = evidenceFor(judged, ['hospitality']).find(
      // words of the pitch itself welcome nobody
      (piece) => !pitches.some((other) => overlaps(piece, other)),
    )
    if (!welcome || !pitch) return []
    const selling = pitches
      .map((piece) => sentenceAt(judged, piece))
      .filter((at) => at !== sentenceAt(judged, welcome))
    return [
      {
        start: pitch.start,
        end: pitch.end,
        message: 'This welcome turns into a pitch.',
        related: [{ start: welcome.start, end: welcome.end, message: 'the welcome' }],
        fixes: [...cutFix('Cut the pitch', judged, selling), ...splitFix(judged, selling)],
      },
    ]
  },
}
