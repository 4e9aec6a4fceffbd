import type { Intent } from '../../core/facets.ts'
import { order } from './bar.ts'

type Shares = Readonly<Record<Intent, number>>

/** Shares in whole per cent that add to what they are together: what rounding down leaves goes to the largest rests. */
export function percentages(shares: Shares): Shares {
  const parts = order.map((intent) => ({ intent, exact: shares[intent] * 100 }))
  const whole = Math.round(parts.reduce((sum, { exact }) => sum + exact, 0))
  // a share like 0.29 is a little less than that
  const floors = parts.map((part) => ({ ...part, floor: Math.floor(part.exact + 1e-9) }))
  const left = whole - floors.reduce((sum, { floor }) => sum + floor, 0)
  const raised = new Set(
    floors
      .toSorted((a, b) => b.exact - b.floor - (a.exact - a.floor))
      .slice(0, left)
      .map(({ intent }) => intent),
  )
  const of = Object.fromEntries(
    floors.map(({ intent, floor }) => [intent, floor + (raised.has(intent) ? 1 : 0)]),
  )
  return of as Shares
}
