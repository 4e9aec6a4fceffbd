import { communityFacets, sellingFacets, type Goal } from '../facets.ts'
import { cutFix, splitFix } from './edits.ts'
import { actsOf, evidenceFor, sentenceAt, type FindingRule, type Found, type Judged } from './finding.ts'

const sellingGoals: ReadonlySet<Goal> = new Set<Goal>(['marketing', 'advertising', 'pr'])

const goalName: Readonly<Record<Goal, string>> = {
  community: 'community',
  marketing: 'marketing',
  advertising: 'advertising',
  pr: 'PR',
  support: 'customer service',
}

/** What the draft declares and what it does differ. */
export const goalMismatch: FindingRule = {
  id: 'goal/mismatch',
  find(judged) {
    const { goal, verdict } = judged
    if (goal === undefined) return []
    const sells = verdict.intent === 'selling' || verdict.intent === 'mixed'
    if (!sellingGoals.has(goal)) return sells ? sellsAnyway(judged, goal) : []
    return verdict.intent === 'community' ? servesInstead(judged, goal) : []
  },
}

/** A finding needs an act: what only the wording suggests does not contradict the writer. */
function sellsAnyway(judged: Judged, goal: Goal): Found[] {
  const sales = actsOf(judged, sellingFacets)
  const [sale] = sales
  if (!sale) return []
  const selling = sales.map((piece) => sentenceAt(judged, piece))
  return [
    {
      start: sale.start,
      end: sale.end,
      message: `Declared as ${goalName[goal]}, but it sells: it ${sale.reason}.`,
      related: [],
      fixes: [...splitFix(judged, selling), ...cutFix('Cut the pitch', judged, selling)],
    },
  ]
}

function servesInstead(judged: Judged, goal: Goal): Found[] {
  const [service] = evidenceFor(judged, communityFacets)
  if (!service) return []
  return [
    {
      start: service.start,
      end: service.end,
      message: `Declared as ${goalName[goal]}, but it serves the community: it ${service.reason}. Declare that, and measure it so.`,
      related: [],
      fixes: [],
    },
  ]
}
