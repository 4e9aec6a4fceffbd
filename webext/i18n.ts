/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import browser from 'webextension-polyfill'
import type messages from './_locales/en/messages.json'

export type MessageKey = keyof typeof messages

const templates = new Map<string, string>()

/**
 * The text of a key in the person's language, with `$1`, `$2`, … filled in. A text that was asked for
 * once can be had again after the extension was updated under the page, when the browser gives no more.
 */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return templateOf(key).replace(/\$(\d)/g, (_, number: string) => String(values[Number(number) - 1] ?? ''))
}

/** Fills in what a page says: the text of `data-i18n`, and of `data-i18n-label` the name for screen readers. */
export function translatePage(page: Document): void {
  // of our texts, which need not be the language of the browser
  page.documentElement.lang = t('language')
  page.documentElement.dir = t('direction')
  for (const element of page.querySelectorAll<HTMLElement>('[data-i18n]'))
    element.textContent = templateOf(element.dataset['i18n'] ?? '')
  for (const element of page.querySelectorAll<HTMLElement>('[data-i18n-label]'))
    element.setAttribute('aria-label', templateOf(element.dataset['i18nLabel'] ?? ''))
}

/** The text with its places still open: the browser is given their names to fill in. */
function templateOf(key: string): string {
  const known = templates.get(key)
  if (known !== undefined) return known
  const text = browser.i18n.getMessage(key, ['$1', '$2', '$3', '$4'])
  if (text === '') throw new Error(`there is no text “${key}”`)
  templates.set(key, text)
  return text
}
