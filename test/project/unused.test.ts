import { expectClean } from './run.ts'

describe('what nobody uses', function () {
  this.timeout(120_000)

  it('is not here: files, exports and packages', () => {
    expectClean('knip/bin/knip.js', [])
  })
})
