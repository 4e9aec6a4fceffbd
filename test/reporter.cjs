const Mocha = require('mocha')

/** Mocha's own report, and at the very end its own counts on a line: `N passed, N failed`. */
module.exports = class extends Mocha.reporters.Dot {
  /** @param {import('mocha').Runner} runner @param {import('mocha').MochaOptions} options */
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      process.once('exit', () => {
        const { passes = 0, failures = 0 } = runner.stats ?? {}
        console.log(`${passes} passed, ${failures} failed`)
      })
    })
  }
}
