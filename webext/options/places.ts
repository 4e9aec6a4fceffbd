/// <reference lib="dom" />
import { goals, placeKinds } from '../../core/facets.ts'
import { t } from '../i18n.ts'
import type { State } from '../messages.ts'
import { button, choice, element, redraw } from './element.ts'
import type { Page, Section } from './section.ts'

type Place = State['places'][number]

/** What posts are for, by where they are written. */
export const places: Section = (place, page) => {
  const list = element('div')
  const where = element('input', {
    id: 'place-where',
    type: 'text',
    dir: 'ltr',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'place-hint',
  })
  const goal = goalChoice('', { id: 'place-goal' })
  const kind = kindChoice('', { id: 'place-kind' })
  const form = element(
    'form',
    { class: 'row' },
    element('p', { class: 'field' }, element('label', { for: where.id }, t('place_where')), where),
    element('p', { class: 'field' }, element('label', { for: goal.id }, t('place_goal')), goal),
    element('p', { class: 'field' }, element('label', { for: kind.id }, t('place_kind')), kind),
    element('button', { class: 'main' }, t('place_add')),
    element('p', { id: 'place-hint', class: 'hint' }, t('place_where_hint')),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void add()
  })
  place.append(list, element('h3', {}, t('place_add_title')), form)

  return (state) => {
    redraw(
      list,
      state.places.length === 0
        ? element('p', { class: 'empty' }, t('places_none'))
        : table(state.places, page),
    )
  }

  async function add(): Promise<void> {
    const address = addressOf(where.value)
    where.setAttribute('aria-invalid', String(address === undefined))
    if (address === undefined) {
      page.say(t('place_where_wrong'))
      where.focus()
    } else if (goal.value === '' && kind.value === '') {
      page.say(t('place_empty'))
      goal.focus()
    } else if (await keep(page, address, goal.value, kind.value)) {
      form.reset()
      where.focus()
    }
  }
}

function table(all: readonly Place[], page: Page): HTMLTableElement {
  return element(
    'table',
    {},
    element('caption', {}, t('place_list')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, t('place_where')),
        element('th', { scope: 'col' }, t('place_goal')),
        element('th', { scope: 'col' }, t('place_kind')),
        element('th', { scope: 'col' }, element('span', { class: 'hidden' }, t('column_act'))),
      ),
    ),
    element('tbody', {}, ...all.map((place) => row(place, page))),
  )
}

function row({ where, goal = '', kind = '' }: Place, page: Page): HTMLTableRowElement {
  const goals = goalChoice(goal, { 'aria-label': t('place_goal_of', where), 'data-key': `goal ${where}` })
  const kinds = kindChoice(kind, { 'aria-label': t('place_kind_of', where), 'data-key': `kind ${where}` })
  for (const changed of [goals, kinds])
    changed.addEventListener('change', () => void keep(page, where, goals.value, kinds.value))
  const remove = button(
    t('place_remove'),
    () => page.act({ type: 'forget-place', where }, t('place_removed', where)),
    { label: t('place_remove_of', where), key: `remove ${where}`, kind: 'quiet' },
  )
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('bdi', { dir: 'ltr' }, where)),
    element('td', {}, goals),
    element('td', {}, kinds),
    element('td', { class: 'acts' }, remove),
  )
}

function keep(page: Page, where: string, goal: string, kind: string): Promise<boolean> {
  const asked = {
    type: 'place',
    where,
    goal: goals.find((each) => each === goal) ?? null,
    kind: placeKinds.find((each) => each === kind) ?? null,
  } as const
  const isKept = asked.goal !== null || asked.kind !== null
  return page.act(asked, t(isKept ? 'place_kept' : 'place_removed', where))
}

function goalChoice(chosen: string, attributes: Readonly<Record<string, string>>): HTMLSelectElement {
  return choice(
    [['', t('goal_none')], ...goals.map((goal) => [goal, t(`goal_${goal}`)] as const)],
    chosen,
    attributes,
  )
}

function kindChoice(chosen: string, attributes: Readonly<Record<string, string>>): HTMLSelectElement {
  return choice(
    [['', t('kind_none')], ...placeKinds.map((kind) => [kind, t(`kind_${kind}`)] as const)],
    chosen,
    attributes,
  )
}

/** Host and path of what people type or paste, without what does not name a place. */
function addressOf(typed: string): string | undefined {
  const address = `https://${typed.trim().replace(/^[a-z]+:\/\//i, '')}`
  if (/\s/.test(address) || !URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  return hostname.includes('.') || hostname === 'localhost'
    ? `${hostname.replace(/^www\./, '')}${pathname}`.replace(/\/+$/, '')
    : undefined
}
