import { deepEqual, equal, ok } from 'node:assert/strict'
import { lint } from '../../../core/index.ts'
import { provePreset } from '../../../core/presets/examples.ts'
import { attacks, brokenPresets } from './broken.ts'

/** What a preset asks for besides itself is asked of the adapter; nothing is there. */
const find = (): undefined => undefined

describe('a broken preset', () => {
  for (const [name, text] of Object.entries(attacks)) {
    it(`${name}: is refused with a word`, () => {
      const { preset, problems } = provePreset({ file: 'porchlight.json', text }, find)
      if (name !== 'a wall of globs') equal(preset, undefined)
      for (const { file, path, line, column, message } of problems) {
        ok(line >= 1 && column >= 1)
        equal(file, 'porchlight.json')
        ok(message !== '' && `${path} ${message}`.length < 600, `${path} ${message}`.slice(0, 700))
      }
    })
  }

  it('is never half used: 2,000 of them give reasons or a preset that judges, and nothing throws', () => {
    const counts = { refused: 0, good: 0 }
    for (const text of brokenPresets(2_000)) {
      const { preset, problems } = provePreset({ file: 'porchlight.json', text }, find)
      equal(preset === undefined, problems.length > 0, text.slice(0, 2_000))
      if (preset) {
        counts.good++
        lint({ text: 'Welcome to the mill! Bench passes are on the counter.' }, preset)
      } else counts.refused++
      ok(problems.length <= 40)
    }
    deepEqual(Object.getOwnPropertyNames(Object.prototype).includes('isAdmin'), false)
    ok(counts.refused > 1_200, JSON.stringify(counts))
    ok(counts.good > 20, JSON.stringify(counts))
  })
})
