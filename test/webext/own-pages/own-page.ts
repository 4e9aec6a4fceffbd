/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Asked, State } from '../../../webext/messages.ts'
import type { PageOptions, TestBrowser, TestPage } from '../hosts/browser.ts'
import { focusEnd, mountEditor } from '../hosts/editor.ts'
import type { PageId } from '../hosts/pages.ts'

export const site = 'https://garden.example'

/** The second is sure to sell, and both together are sure to mix. */
export const welcome = 'Welcome to everyone who joined this week! Tell us what you are growing.'
export const pitch = 'Season cards are 20% off until Friday. Buy yours in the shop.'

export const sections = ['presets', 'places', 'ignored', 'mix', 'sites', 'privacy'] as const
export type SectionId = (typeof sections)[number]

declare const chrome: {
  readonly runtime: { sendMessage(asked: Asked): Promise<{ readonly ok: State }> }
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } }
}

/** A section of the options, drawn. */
export async function openOptions(
  browser: TestBrowser,
  section: SectionId,
  options?: PageOptions,
): Promise<TestPage> {
  const page = await browser.openExtension(`options/options.html#${section}`, options)
  await isDrawn(page)
  return page
}

/** Every section draws a state at once; this one says how much there is. */
async function isDrawn(page: TestPage): Promise<void> {
  await page.waitFor(() => document.querySelector('#privacy pre') !== null, { what: 'the options, drawn' })
}

export async function goTo(page: TestPage, section: SectionId): Promise<void> {
  await page.evaluate((id: string) => {
    location.hash = id
  }, section)
  await page.waitFor((id: string) => !document.getElementById(id)?.hidden, {}, section)
}

/** All words of a section as they are shown. */
export function wordsOf(page: TestPage, section: SectionId): Promise<string> {
  return page.evaluate((id: string) => document.getElementById(id)?.innerText ?? '', section)
}

export async function saysUntil(page: TestPage, section: SectionId, words: string): Promise<void> {
  await page.waitFor(
    (id: string, wanted: string) => document.getElementById(id)?.innerText.includes(wanted),
    { what: `“${words}” in ${section}` },
    section,
    words,
  )
}

/** Presses what has this name, where a person with a screen reader hears it, on a page that need not be in front. */
export async function press(page: TestPage, name: string): Promise<void> {
  await page.waitFor(
    (wanted: string) => {
      const found = [...document.querySelectorAll<HTMLElement>('button')].find(
        (one) => one.checkVisibility() && (one.getAttribute('aria-label') ?? one.innerText) === wanted,
      )
      found?.click()
      return found !== undefined
    },
    { what: `the button “${name}”` },
    name,
  )
}

/** The options draw anew what is so when the person comes back to them. */
export async function comeBack(page: TestPage): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** Opens a page of ours again in its tab. Firefox tells of no load there, so the document itself is asked. */
export async function reopen(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    document.title = 'old'
    setTimeout(() => location.reload())
  })
  const isNew = "document.readyState === 'complete' && document.title !== 'old'"
  for (let times = 0; times < 200; times++) {
    // the old document may go while it is asked
    if (await page.evaluate<boolean>(isNew).catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('it did not open again')
}

/** Asks the worker as our pages do. */
export function ask(page: TestPage, asked: Asked): Promise<State> {
  return page.evaluate(async (message: Asked) => (await chrome.runtime.sendMessage(message)).ok, asked)
}

/** What the browser keeps for us. */
export function storedIn(page: TestPage): Promise<Record<string, unknown>> {
  return page.evaluate(() => chrome.storage.local.get(null))
}

/** Forgets what an earlier test left. */
export async function forgetAll(browser: TestBrowser): Promise<void> {
  const page = await openOptions(browser, 'privacy')
  await ask(page, { type: 'clear', what: 'everything' })
  await page.close()
}

/** A page of a site with this draft in its box. */
export async function write(
  browser: TestBrowser,
  id: PageId,
  text: string,
  { query = '', ...options }: PageOptions & { readonly query?: string } = {},
): Promise<TestPage> {
  const page = await browser.open(`${site}/${id}?${query}`, options)
  await mountEditor(page, [[{ text }]])
  await focusEnd(page)
  return page
}
