import { expectClean } from './run.ts'

describe('style', function () {
  this.timeout(240_000)

  it('is what eslint.config.js asks for', () => {
    expectClean('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])
  })

  it('is formatted', () => {
    expectClean('prettier/bin/prettier.cjs', ['--check', '.'])
  })
})
