import { expectClean } from './run.ts'

describe('types', function () {
  this.timeout(120_000)

  it('of the whole project hold', () => {
    expectClean('typescript/bin/tsc', ['-p', '.'])
  })

  it('of the core hold without Node and DOM', () => {
    expectClean('typescript/bin/tsc', ['-p', 'core'])
  })
})
