import 'mocha/mocha.js'
import { mark } from '../hosts/result.ts'

/** Runs every test inside VS Code; VS Code calls it and takes a rejection for a failure. */
export async function run(): Promise<void> {
  // what asserts in a browser asks for it
  if (!('process' in globalThis)) Object.assign(globalThis, { process: { env: {} } })
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: MarkedLines })
  await import('./all.ts')
  await new Promise<void>((resolve, reject) => {
    // mocha’s own run() for browsers reads the address of a page
    const runner = Mocha.prototype.run.call(mocha, (failures) => {
      const passes = runner.stats?.passes ?? 0
      if (failures > 0 || passes === 0)
        reject(new Error(`${String(failures)} failed, ${String(passes)} passed`))
      else resolve()
    })
  })
}

/** A line for each test, which whoever started VS Code finds in its log. */
class MarkedLines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner)
    runner.on('pass', (test) => say({ title: test.fullTitle() }))
    runner.on('fail', (test, error: Error) =>
      say({ title: test.fullTitle(), error: error.stack ?? error.message }),
    )
  }
}

function say(result: object): void {
  console.log(mark + JSON.stringify(result))
}
