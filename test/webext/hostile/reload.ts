/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { look, lookUntil, pressOn } from '../hosts/overlay.ts'
import { onExtensionsPage } from './extension.ts'
import { draftOf, drafts, isJudged, pause, write } from './writing.ts'

export function reloadUnderThePage(browser: () => TestBrowser): void {
  it('a new version takes over: one chip, a right verdict, the draft as it was', async () => {
    const pages = [
      await write(browser(), 'contenteditable', drafts.mixed),
      await write(browser(), 'textarea', drafts.mixed),
    ]
    for (const page of pages) await isJudged(page)
    // Chromium switches off what is reloaded from a folder, for those who are no developers
    if (browser().name === 'chromium')
      await onExtensionsPage(
        browser(),
        'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      )
    await leaveWorker(browser(), 'chrome.runtime.reload()')
    await pause(1_500)
    for (const page of pages) {
      equal(await draftOf(page), drafts.mixed)
      await page.press('Control+End')
      await page.type(' Hurry!')
      await lookUntil(page, ({ chip }) => chip !== undefined, 'a chip')
      await isJudged(page)
      deepEqual(await count(page), { layers: 1, chips: 1 })
      await lookUntil(page, ({ marks }) => marks['mixed'] !== undefined, 'marks')
      await pressOn(page, '.chip')
      await lookUntil(page, ({ panel }) => panel?.includes('Goal of this place') === true, 'the panel')
      equal(await draftOf(page), `${drafts.mixed} Hurry!`)
      deepEqual(page.errors(), [])
      await page.close()
    }
  })
}

/** Firefox ends a script of an extension that is gone, so nobody is left there to say anything. */
export function takeAwayUnderThePage(browser: () => TestBrowser): void {
  it('taken away (Chromium only): the chip says to reload, and claims nothing', async () => {
    const page = await write(browser(), 'contenteditable', drafts.mixed)
    await isJudged(page)
    await onExtensionsPage(
      browser(),
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: false })',
    )
    await page.type(' Hurry!')
    await lookUntil(page, ({ chip }) => chip?.state === 'updated', '“reload the page”')
    deepEqual((await look(page)).marks, {})
    await pressOn(page, '.chip')
    await lookUntil(page, ({ panel }) => panel?.includes('copy yours first') === true, 'the reason')
    // what was written since the panel was opened too
    await page.type(' Now!')
    await pressOn(page, '.panel button', 'Copy the draft')
    await lookUntil(page, ({ panel }) => panel?.includes('Copied.') === true, 'a copy')
    await page.evaluate(() => {
      const other = document.createElement('textarea')
      other.id = 'other'
      document.body.append(other)
      other.focus()
    })
    await page.press('Control+v')
    const copied = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#other')?.value)
    equal(copied, `${drafts.mixed} Hurry! Now!`)
    equal(await draftOf(page), `${drafts.mixed} Hurry! Now!`)
    deepEqual(page.errors(), [])
    await page.close()
  })
}

async function leaveWorker(browser: TestBrowser, run: string): Promise<void> {
  // the worker goes in the midst of the answer
  await Promise.race([browser.inWorker(`void setTimeout(() => ${run}, 50)`), pause(1_000)]).catch(String)
}

function count(page: TestPage): Promise<{ layers: number; chips: number }> {
  return page.evaluate(() => {
    const layers = [...document.querySelectorAll('porchlight-layer')]
    return {
      layers: layers.length,
      chips: layers.flatMap((layer) => [...(layer.shadowRoot?.querySelectorAll('.chip') ?? [])]).length,
    }
  })
}
