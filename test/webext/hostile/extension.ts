import type { State } from '../../../webext/messages.ts'
import type { TestBrowser } from '../hosts/browser.ts'

/** Runs in a page of the extension, which may ask what the popup and the options page may ask. */
export async function inOwnPage<T>(browser: TestBrowser, run: string): Promise<T> {
  const page = await browser.openExtension('manifest.json')
  const result = await page.evaluate<T>(run)
  await page.close()
  return result
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
  const page = await browser.openExtension('manifest.json')
  const ids = `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)`
  await page.waitFor<number>(ids, { what: 'a script that is registered' })
  await page.close()
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
