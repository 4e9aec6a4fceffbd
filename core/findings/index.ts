import { bait } from './bait.ts'
import { brandAtTheCentre } from './brand-at-the-centre.ts'
import type { Finding, FindingRule, IgnoredFinding, Judged } from './finding.ts'
import { fishingForNeeds } from './fishing-for-needs.ts'
import { goalMismatch } from './goal-mismatch.ts'
import type { FindingId } from './ids.ts'
import { ignoring, readIgnored, type Ignored } from './ignored.ts'
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

export interface Findings {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
}

/** Find → give severity → drop what is off → set aside what is ignored → sort. */
export function findingsOf(judged: Judged): Findings {
  const comments = readIgnored(judged.draft.text)
  const findings: Finding[] = []
  const ignored: IgnoredFinding[] = []
  for (const finding of allFindings(judged)) {
    const comment = commentOn(finding, comments)
    if (comment) ignored.push({ ...finding, reason: comment.reason })
    else findings.push(finding)
  }
  return { findings, ignored }
}

function allFindings(judged: Judged): Finding[] {
  return findingRules
    .flatMap((rule) => {
      const severity = severityOf(rule.id, judged)
      if (severity === 'off') return []
      const lock = judged.preset.locked.get(rule.id)
      return rule.find(judged).map((found) => ({
        rule: rule.id,
        severity,
        ...found,
        ...(lock ? { lock } : {}),
      }))
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The comment that switches a finding off; what is locked, none does, or only one with a reason. */
function commentOn({ rule, start, lock }: Finding, comments: readonly Ignored[]): Ignored | undefined {
  if (lock && !lock.exceptions) return undefined
  return ignoring(comments, rule, start).find(({ reason }) => !lock || reason !== '')
}

/** Selling under a selling goal is no fault; dressing it as community still is. */
function severityOf(id: FindingId, { preset, goal }: Judged): Finding['severity'] | 'off' {
  const isAllowed =
    (goal === 'marketing' || goal === 'advertising' || goal === 'pr') &&
    (id.startsWith('selling/') || id === 'reach/bait')
  return isAllowed ? 'off' : (preset.severities.get(id) ?? 'off')
}
