import { deepEqual, equal } from 'node:assert/strict'
import { balanced } from '../../core/presets/load.ts'
import { dismiss } from '../../webext/background/changes.ts'
import { judge } from '../../webext/background/judge.ts'
import { freshSettings, type Settings } from '../../webext/background/settings.ts'
import type { ShownVerdict } from '../../webext/messages.ts'

const gift = 'Get our free seed planner when you drop your email below. The shed opens at ten.'
const text = `Welcome to everyone who joined this week! Tell us what you are growing.\n${gift}`
const where = 'garden.example/new'
const string = 'mixed/strings-attached-gift'

const see = (settings: Settings, on = where): ShownVerdict =>
  judge({ text, where: on }, balanced, settings, new Map()).shown

type Scope = Settings['dismissed'][number]['scope']

/** What is set once all that is mixed there was ignored. */
function ignore(scope: Scope): Settings {
  let settings = freshSettings
  for (const { rule, start, end } of see(freshSettings).findings) {
    if (!rule.startsWith('mixed/')) continue
    const said = { scope, rule, phrase: text.slice(start, end), where, date: '2026-03-02' }
    settings = { ...settings, ...dismiss(settings, said).changes }
  }
  return settings
}

const praised = ({ findings }: ShownVerdict): string[] =>
  findings.filter(({ rule }) => rule.startsWith('community/')).map(({ start, end }) => text.slice(start, end))
const dotted = ({ marks }: ShownVerdict): string[] =>
  marks.filter(({ side }) => side === 'community').map(({ start, end }) => text.slice(start, end))
const isFound = ({ findings }: ShownVerdict): boolean => findings.some(({ rule }) => rule === string)

describe('what a page is shown', () => {
  const welcome = ['Welcome to everyone who joined', 'Tell us what you']

  it('praises no gift with a string on it', () => {
    const seen = see(freshSettings)
    equal(isFound(seen), true)
    deepEqual(praised(seen), welcome)
    deepEqual(dotted(seen), welcome)
  })

  for (const scope of ['here', 'place', 'everywhere'] as const) {
    it(`nor where the string is ignored: ${scope}`, () => {
      const seen = see(ignore(scope))
      equal(isFound(seen), false)
      deepEqual(praised(seen), welcome)
      deepEqual(dotted(seen), welcome)
    })

    it(`ignores ${scope} on this site${scope === 'everywhere' ? ' and on others' : ' only'}`, () => {
      const settings = ignore(scope)
      equal(isFound(see(settings, 'garden.example/other')), false)
      equal(isFound(see(settings, 'mill.example/new')), scope !== 'everywhere')
    })
  }
})
