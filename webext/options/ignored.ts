/// <reference lib="dom" />
import { t } from '../i18n.ts'
import type { DismissedItem } from '../messages.ts'
import { dayWord } from './day.ts'
import { button, element, redraw } from './element.ts'
import type { Page, Section } from './section.ts'

/** What is not shown again, each with its way back. */
export const ignored: Section = (place, page) => {
  const list = element('div')
  place.append(list)
  return ({ dismissed }) => {
    redraw(
      list,
      dismissed.length === 0
        ? element('p', { class: 'empty' }, t('ignored_none'))
        : element('ul', { class: 'items' }, ...dismissed.map((item) => row(item, page))),
    )
  }
}

function row(item: DismissedItem, page: Page): HTMLLIElement {
  const { id, rule, date, reason } = item
  const scope = scopeOf(item)
  const undo = button(t('undo'), () => page.act({ type: 'restore', id }, t('ignored_undone', rule)), {
    label: t('ignored_undo', rule, scope),
    key: id,
    kind: 'quiet',
  })
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('p', { class: 'name' }, element('code', {}, rule)),
      element('p', {}, scope),
      ...(reason === undefined ? [] : [element('p', {}, t('ignored_reason', reason))]),
      element('p', { class: 'hint' }, t('ignored_since', dayWord(date))),
    ),
    undo,
  )
}

function scopeOf({ scope, where, phrase }: DismissedItem): string {
  switch (scope) {
    case 'here':
      return t('ignored_here', where, phrase)
    case 'place':
      return t('ignored_place', where)
    case 'everywhere':
      return t('ignored_everywhere')
  }
}
