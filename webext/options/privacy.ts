/// <reference lib="dom" />
import { t } from '../i18n.ts'
import type { Asked, State } from '../messages.ts'
import { confirmButton } from './confirm-button.ts'
import { button, element, redraw } from './element.ts'
import { presetName } from './preset-name.ts'
import type { Page, Section } from './section.ts'

type Part = Extract<Asked, { type: 'clear' }>['what']

const exportName = 'porchlight.export.json'

/** What is stored, literally; clears it by part and gives it away as a file. */
export const privacy: Section = (place, page) => {
  const body = element('div')
  place.append(body)
  return (state) => {
    const stored = JSON.stringify(state.stored, null, 2)
    redraw(
      body,
      table(state, page),
      element('h3', {}, t('privacy_stored')),
      element(
        'p',
        { class: 'buttons' },
        button(
          t('privacy_export'),
          () => {
            save(stored, exportName)
            page.say(t('privacy_exported', exportName))
          },
          { key: 'export' },
        ),
        element('span', { class: 'hint' }, t('privacy_size', kilobytes(state.stored))),
      ),
      // scrolls, so it must be reachable by key
      element(
        'pre',
        { tabindex: '0', role: 'region', 'aria-label': t('privacy_stored'), dir: 'ltr' },
        stored,
      ),
    )
  }
}

function table(state: State, page: Page): HTMLTableElement {
  const holds: Readonly<Record<Part, string>> = {
    mix: t('privacy_count_mix', state.mix.count),
    dismissed: t('privacy_count_items', state.dismissed.length),
    places: t('privacy_count_items', state.places.length),
    preset: state.preset.source === undefined ? t('preset_built_in') : presetName(state.preset),
    everything: t('privacy_size', kilobytes(state.stored)),
  }
  return element(
    'table',
    {},
    element('caption', {}, t('privacy_parts')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, t('privacy_part')),
        element('th', { scope: 'col' }, t('privacy_holds')),
        element('th', { scope: 'col' }, element('span', { class: 'hidden' }, t('column_act'))),
      ),
    ),
    element(
      'tbody',
      {},
      ...(['mix', 'dismissed', 'places', 'preset', 'everything'] as const).map((part) =>
        row(part, holds[part], page),
      ),
    ),
  )
}

function row(part: Part, holds: string, page: Page): HTMLTableRowElement {
  const name = t(`privacy_${part}`)
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, holds),
    element(
      'td',
      { class: 'acts' },
      ...confirmButton(
        { text: t('privacy_clear'), label: t('privacy_clear_of', name) },
        { text: t('privacy_clear_sure'), label: t('privacy_clear_sure_of', name) },
        () => page.act({ type: 'clear', what: part }, t('privacy_cleared', name)),
        `clear ${part}`,
      ),
    ),
  )
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  element('a', { href: address, download: name }).click()
  // the download has begun when the click returns, but Firefox reads the address a little later
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}

/** As the browser counts what is stored. */
function kilobytes(stored: State['stored']): string {
  const size = new Blob([JSON.stringify(stored)]).size / 1_000
  return size.toLocaleString(t('language'), { maximumFractionDigits: 1 })
}
