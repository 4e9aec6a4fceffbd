import { deepEqual, ok } from 'node:assert/strict'
import { compareExamples, compareSettings, describeChange } from '../../../core/presets/compare.ts'
import { loadPreset } from '../../../core/presets/load.ts'
import type { Preset } from '../../../core/presets/preset.ts'

function load(source: object): Preset {
  const text = JSON.stringify({ name: 'mill/team', ...source })
  const { preset, problems } = loadPreset({ file: 'team.json', text })
  deepEqual(problems, [])
  ok(preset)
  return preset
}

describe('what an update of a preset changes', () => {
  const table: readonly (readonly [before: object, after: object, ...changes: string[]])[] = [
    [{}, { name: 'mill/other', version: '3.0.0' }],
    [{}, { rules: { 'reach/bait': 'error' } }, 'reach/bait: info → error'],
    [
      { locked: [{ rule: 'reach/bait', exceptions: true }] },
      { locked: [{ rule: 'reach/bait', by: 'Ines' }] },
      'reach/bait: info, locked by mill/team, with exceptions → info, locked by Ines',
    ],
    [{}, { thresholds: { selling: 0.7 } }, 'thresholds: + selling 0.7'],
    [{ thresholds: { selling: 0.7 } }, {}, 'thresholds: − selling 0.7'],
    [
      { mix: { community: 0.6, days: 7 } },
      { mix: { days: 7, selling: 0.1, community: 0.6 } },
      'mix: community 0.6, days 7 → community 0.6, days 7, selling 0.1',
    ],
    [{ brand: { names: ['Mill'] } }, { brand: { names: ['Mill'], handles: ['@mill'] } }, 'brand: + @mill'],
    [
      { phrases: [{ facet: 'offer', any: ['bench pass', 'day pass'], reason: 'x' }] },
      {
        phrases: [
          { facet: 'offer', any: ['bench pass'], reason: 'y' },
          { not: 'selling', any: ['day pass'], reason: 'x' },
        ],
      },
      'phrases: − day pass (offer)',
      'phrases: + day pass (not selling)',
    ],
    [
      { places: [{ files: 'a/**', goal: 'community' }] },
      { places: [{ files: 'a/**', goal: 'support' }] },
      'places: − files [a/**], goal community',
      'places: + files [a/**], goal support',
    ],
    [{ measures: ['replies'] }, { measures: ['thanks'] }, 'measures: − replies', 'measures: + thanks'],
  ]
  for (const [before, after, ...changes] of table) {
    it(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      deepEqual(compareSettings(load(before), load(after)).map(describeChange), changes)
    })
  }

  it('tells the examples of the new one that the old one saw otherwise', () => {
    const text = 'The bench pass is on the counter.'
    const phrases = [{ facet: 'offer', any: ['bench pass ... counter'], reason: 'names our ticket' }]
    const [change, ...others] = compareExamples(
      load({}),
      load({
        phrases,
        rules: { 'selling/offer': 'error' },
        examples: [{ text }, { text: 'Good morning, all.' }],
      }),
    )
    deepEqual(others, [])
    ok(change)
    deepEqual([change.what, change.after], [`“${text}”`, 'selling (error selling/offer)'])
  })
})
