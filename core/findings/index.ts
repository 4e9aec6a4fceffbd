import { bait } from './bait.ts'
import { brandAtTheCentre } from './brand-at-the-centre.ts'
import type { Finding, FindingRule, Judged } from './finding.ts'
import { fishingForNeeds } from './fishing-for-needs.ts'
import { goalMismatch } from './goal-mismatch.ts'
import type { FindingId } from './ids.ts'
import { isIgnored, readIgnored } from './ignored.ts'
import { measureMismatch } from './measure-mismatch.ts'
import { pitchInWelcome } from './pitch-in-welcome.ts'
import { singleEvidence } from './single-evidence.ts'
import { spotlightAsTestimonial } from './spotlight-as-testimonial.ts'
import { stringsAttachedGift } from './strings-attached-gift.ts'
import { twoPostsInOne } from './two-posts-in-one.ts'

/** Every finding there is; one that is not here is never made. */
export const findingRules: readonly FindingRule[] = [
  stringsAttachedGift,
  pitchInWelcome,
  spotlightAsTestimonial,
  fishingForNeeds,
  twoPostsInOne,
  brandAtTheCentre,
  bait,
  goalMismatch,
  measureMismatch,
  ...singleEvidence,
]

/** Find → give severity → drop what is off or ignored → sort. */
export function findingsOf(judged: Judged): Finding[] {
  const ignored = readIgnored(judged.draft.text)
  return findingRules
    .flatMap((rule) => {
      const severity = severityOf(rule.id, judged)
      return severity === 'off'
        ? []
        : rule.find(judged).map((found) => ({ rule: rule.id, severity, ...found }))
    })
    .filter(({ rule, start }) => judged.preset.locked.has(rule) || !isIgnored(ignored, rule, start))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Selling under a selling goal is no fault; dressing it as community still is. */
function severityOf(id: FindingId, { preset, goal }: Judged): Finding['severity'] | 'off' {
  const isAllowed =
    (goal === 'marketing' || goal === 'advertising' || goal === 'pr') &&
    (id.startsWith('selling/') || id === 'reach/bait')
  return isAllowed ? 'off' : (preset.severities.get(id) ?? 'off')
}
