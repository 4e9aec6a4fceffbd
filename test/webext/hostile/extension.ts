import type { State } from '../../../webext/messages.ts'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { pause } from './writing.ts'

/** A page of the extension for each browser, kept in the background: opening one takes longer than what it is for. */
const ownPages = new WeakMap<TestBrowser, Promise<TestPage>>()

/** Runs in a page of the extension, which may ask what the popup and the options page may ask. */
export async function inOwnPage<T>(browser: TestBrowser, run: string): Promise<T> {
  const known = await ownPages.get(browser)
  // it goes with the extension when that is reloaded
  const isAlive = await known?.evaluate<boolean>('chrome.runtime?.id !== undefined').catch(() => false)
  const opened = known && isAlive === true ? known : browser.openExtension('manifest.json')
  ownPages.set(browser, Promise.resolve(opened))
  return (await opened).evaluate<T>(run)
}

/** What the popup and the options page show, after they asked for this. */
export async function ask(browser: TestBrowser, asked: object = { type: 'state' }): Promise<State> {
  const answer = await inOwnPage<{ readonly ok?: State; readonly failed?: string }>(
    browser,
    `chrome.runtime.sendMessage(${JSON.stringify(asked)})`,
  )
  if (!answer.ok) throw new Error(answer.failed)
  return answer.ok
}

/** Waits until our script is registered for the sites that are allowed. */
export async function isRegistered(browser: TestBrowser): Promise<void> {
  const count = `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)`
  for (let times = 0; (await inOwnPage<number>(browser, count)) === 0; times++) {
    if (times > 200) throw new Error('no script is registered')
    await pause(25)
  }
}

/** Runs on Chromium's page of extensions, where their owner rules over them; `id` is ours. */
export async function onExtensionsPage(browser: TestBrowser, run: string): Promise<void> {
  const page = await browser.open('chrome://extensions')
  await page.evaluate(`(async () => {
    const all = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true })
    const { id } = all.find(({ name }) => name === 'Porchlight')
    await ${run}
  })()`)
  await page.close()
}
