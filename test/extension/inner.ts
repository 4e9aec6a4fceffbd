import { ok } from 'node:assert/strict'
import Mocha from 'mocha'
import type { SuiteRun } from './hosts/result.ts'

/** Runs a suite inside VS Code, and shows each of its tests as one of this run. */
export function itPasses(what: string, run: () => Promise<SuiteRun>): void {
  const parent = describe(what, () => {
    let done: SuiteRun

    before(async () => {
      done = await run()
      for (const { title, error } of done.results) {
        const test = new Mocha.Test(title, () => {
          if (error !== undefined) throw new Error(error)
        })
        parent.addTest(test)
      }
    })

    it('comes to its end', () => {
      const { results, log, code } = done
      const failed = results.filter(({ error }) => error !== undefined).length
      ok(results.length > 0 && (code === 0) === (failed === 0), `exit ${String(code)}\n${log.join('\n')}`)
    })
  })
}
