/// <reference lib="dom" />
import { deepEqual } from 'node:assert/strict'
import axe, { type AxeResults } from 'axe-core'
import type { TestPage } from '../hosts/browser.ts'

/** Fails where axe finds something, as rule and element; `within` leaves out what is not in such an element. */
export async function isAccessible(page: TestPage, within = ''): Promise<void> {
  // as an expression without a value: the whole of axe cannot be sent back
  await page.evaluate(`${axe.source};0`)
  const found = await page.evaluate(async () => {
    const results = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, at: target.flat().join(' '), why: failureSummary })),
    )
  })
  deepEqual(
    found.filter(({ at }) => at.startsWith(within)),
    [],
  )
}
