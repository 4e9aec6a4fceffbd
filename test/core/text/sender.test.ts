import { deepEqual, equal } from 'node:assert/strict'
import { classify } from '../../../core/index.ts'
import { loadPreset } from '../../../core/presets/load.ts'
import { SenderReader } from '../../../core/text/sender.ts'
import { tokenize } from '../../../core/text/tokens.ts'

const brand = { names: ['Mill Lane', 'Mill', 'orchard'], handles: ['@milllane', 'mill.example.social'] }

describe('names of the sender', () => {
  const reader = new SenderReader(brand)
  const table: readonly (readonly [text: string, ...read: string[]])[] = [
    ['Come to Mill Lane today', 'come', 'to', '[Mill Lane]', 'today'],
    ['Mill opens late', '[Mill]', 'opens', 'late'],
    ['a mill grinds', 'a', 'mill', 'grinds'],
    ['MILL LANE’s lamps', '[MILL LANE’s]', 'lamps'],
    ['the Orchard and orchard', 'the', '[Orchard]', 'and', '[orchard]'],
    ['follow @MillLane and @mill.example.social', 'follow', '[@MillLane]', 'and', '[@mill.example.social]'],
    ['@milllanes is another', '@milllanes', 'is', 'another'],
    ['', ...[]],
  ]
  for (const [text, ...read] of table) {
    it(`“${text}” → ${read.join(' ')}`, () => {
      deepEqual(
        reader
          .read(tokenize(text))
          .map(({ kind, norm, start, end }) => (kind === 'sender' ? `[${text.slice(start, end)}]` : norm)),
        read,
      )
    })
  }

  it('says nothing where a team has none', () => {
    const tokens = tokenize('Come to Mill Lane')
    equal(new SenderReader({ names: [], handles: [] }).read(tokens), tokens)
  })
})

describe('a draft that calls the sender by name', () => {
  const { preset } = loadPreset({ file: 'team.json', text: JSON.stringify({ name: 'mill/team', brand }) })
  const rulesIn = (text: string, by: typeof preset): string[] =>
    classify({ text }, by).evidence.map(({ rule }) => rule)

  const table = [
    ['Follow @milllane for more.', 'reach/follow-us'],
    ['Follow Mill Lane on Instagram.', 'reach/follow-us'],
  ] as const
  for (const [text, rule] of table) {
    it(`“${text}” is ${rule}, as with “us”`, () => {
      equal(rulesIn(text, preset).includes(rule), true)
    })
  }

  it('does not credit a member by that', () => {
    const credit = 'Idea by @milllane.'
    deepEqual(
      rulesIn(credit, preset).filter((rule) => rule.startsWith('spotlight/')),
      [],
    )
    equal(
      rulesIn('Idea by @someone.', preset).some((rule) => rule.startsWith('spotlight/')),
      true,
    )
  })
})
