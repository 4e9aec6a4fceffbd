/// <reference lib="dom" />
import { t } from '../i18n.ts'
import type { TextTried } from '../messages.ts'
import { reasonOf, tryText } from './ask.ts'
import { button, element, redraw } from './element.ts'
import type { Page } from './section.ts'

/** A text judged without a site, to try a preset, or to send others what is said of it here. */
export function tryOut(page: Page): Node[] {
  const text = element('textarea', { id: 'try-text', rows: '4', dir: 'auto' })
  const where = element('input', {
    id: 'try-where',
    type: 'text',
    placeholder: 'reddit.com/r/acme',
    spellcheck: 'false',
    autocomplete: 'off',
    dir: 'ltr',
  })
  const found = element('div', { role: 'status' })
  return [
    element('h3', {}, t('try_title')),
    element('p', { class: 'field' }, element('label', { for: text.id }, t('try_text')), text),
    element('p', { class: 'field' }, element('label', { for: where.id }, t('try_where')), where),
    button(t('try_judge'), judge),
    found,
  ]

  async function judge(): Promise<void> {
    try {
      redraw(found, ...verdictCard(await tryText(text.value, where.value.trim()), copy))
    } catch (error) {
      page.say(t('failed', reasonOf(error)))
    }
  }

  async function copy(record: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(record)
      page.say(t('try_copied'))
    } catch (error) {
      page.say(t('failed', reasonOf(error)))
    }
  }
}

function verdictCard({ record, verdict }: TextTried, copy: (record: string) => unknown): Node[] {
  const { intent, isSure, unjudged, findings, preset } = verdict
  return [
    element(
      'div',
      { class: 'card' },
      element('p', { class: 'name' }, unjudged === undefined ? t(`intent_${intent}`) : t('chip_no_verdict')),
      ...(unjudged === undefined && !isSure ? [element('p', {}, t('try_unsure'))] : []),
      ...(findings.length === 0
        ? []
        : [element('ul', { class: 'lines' }, ...findings.map(({ message }) => element('li', {}, message)))]),
      element('p', {}, t('preset_hash'), ' ', element('code', {}, preset.hash)),
      button(t('try_copy'), () => copy(record)),
    ),
  ]
}
