/// <reference lib="dom" />
import type { Intent } from '../../core/facets.ts'
import { t } from '../i18n.ts'
import type { MixWeek, State } from '../messages.ts'
import { bar, barPatterns, barSwatch, order } from './bar.ts'
import { dayWord } from './day.ts'
import { element, redraw } from './element.ts'
import { percentages } from './percentages.ts'
import type { Section } from './section.ts'

/** How many posts sell and serve, over time and by place; drawn, and as figures. */
export const mix: Section = (place) => {
  const body = element('div')
  place.append(barPatterns(), body)
  return (state) => {
    redraw(body, ...content(state.mix))
  }
}

function content({ count, weeks, places, missing, target }: State['mix']): Node[] {
  if (count === 0) return [element('p', { class: 'empty' }, t('mix_none'))]
  const all = sharesOf(weeks)
  return [
    element('h3', {}, count === 1 ? t('mix_all_one') : t('mix_all', count)),
    bar(all, 'tall'),
    legend(all),
    ...(target ? [targetNote(target)] : []),
    ...(missing.length === 0 ? [] : [missingNote(missing)]),
    ...table(
      'weeks',
      t('mix_weeks'),
      t('mix_week'),
      weeks.map((week) => ({ ...week, name: dayWord(week.name) })),
    ),
    ...table('places', t('mix_places'), t('mix_place'), places),
  ]
}

function legend(shares: MixWeek['shares']): HTMLUListElement {
  const figures = percentages(shares)
  return element(
    'ul',
    { class: 'legend' },
    ...order.map((intent) =>
      element(
        'li',
        {},
        barSwatch(intent),
        element('b', {}, percent(figures[intent])),
        ` ${t(`intent_${intent}`)}`,
      ),
    ),
  )
}

function targetNote({ isMet, message }: NonNullable<State['mix']['target']>): HTMLElement {
  // that it is met is said by the message itself
  return isMet
    ? element('p', { class: 'notice met' }, element('b', {}, capitalise(message)))
    : element('p', { class: 'notice' }, element('b', {}, t('mix_target_missed')), `: ${message}`)
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase(t('language')) + sentence.slice(1)
}

function missingNote(missing: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'notice' },
    element('b', {}, t('mix_missing')),
    element('ul', {}, ...missing.map((message) => element('li', {}, message))),
  )
}

function table(by: 'weeks' | 'places', title: string, what: string, parts: readonly MixWeek[]): Node[] {
  if (parts.length === 0) return []
  return [
    element(
      'table',
      { class: `mix by-${by}` },
      element('caption', {}, title),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, what),
          element('td', { class: 'chart' }),
          ...order.map((intent) =>
            element('th', { scope: 'col', class: 'figure' }, t(`chip_${chipWords[intent]}`)),
          ),
          element('th', { scope: 'col', class: 'count' }, t('mix_posts')),
        ),
      ),
      element('tbody', {}, ...parts.map(row)),
    ),
  ]
}

/** The short words for the intents, as on the chip. */
const chipWords = {
  selling: 'sells',
  community: 'serves',
  mixed: 'mixed',
  neutral: 'neither',
} as const satisfies Record<Intent, string>

function row({ name, count, shares }: MixWeek): HTMLTableRowElement {
  const figures = percentages(shares)
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('bdi', {}, name)),
    element('td', { class: 'chart', 'aria-hidden': 'true' }, bar(shares)),
    ...order.map((intent) => element('td', { class: 'figure' }, percent(figures[intent]))),
    element('td', { class: 'count' }, String(count)),
  )
}

/** Each post has a week, so the weeks together are all posts. */
function sharesOf(weeks: readonly MixWeek[]): MixWeek['shares'] {
  const total = weeks.reduce((sum, { count }) => sum + count, 0)
  const share = (intent: Intent): number =>
    total === 0 ? 0 : weeks.reduce((sum, { count, shares }) => sum + count * shares[intent], 0) / total
  return {
    selling: share('selling'),
    community: share('community'),
    mixed: share('mixed'),
    neutral: share('neutral'),
  }
}

/** As the core writes it in what it says of a target. */
function percent(figure: number): string {
  return `${String(figure)}\u00A0%`
}
