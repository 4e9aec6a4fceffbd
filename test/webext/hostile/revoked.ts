/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser } from '../hosts/browser.ts'
import { look, lookUntil, pressOn } from '../hosts/overlay.ts'
import { inOwnPage, onExtensionsPage } from './extension.ts'
import { draftOf, drafts, isJudged, pause, write } from './writing.ts'

/** Comes last: in Firefox nobody can allow a site again without a dialog. */
export function takeSiteBack(browser: () => TestBrowser): void {
  it('a site that is no longer allowed: what is ours goes from its open pages, and nothing else', async () => {
    const isChromium = browser().name === 'chromium'
    const pages = [
      await write(browser(), 'contenteditable', drafts.mixed),
      await write(browser(), 'textarea', drafts.mixed),
    ]
    for (const page of pages) await isJudged(page)
    const [, front] = pages
    if (front) await pressOn(front, '.chip')
    if (isChromium) await onExtensionsPage(browser(), setAccess('ON_CLICK'))
    else await inOwnPage(browser(), `chrome.permissions.remove({ origins: ['https://*/*'] })`)
    for (const page of pages) {
      await page.waitFor(() => document.querySelector('porchlight-layer') === null, {
        what: 'a page without us',
      })
      deepEqual((await look(page)).marks, {})
      equal(await draftOf(page), drafts.mixed)
      await page.press('Control+End')
      await page.type(' Hurry!')
    }
    await browser().stopWorker()
    await pause(400)
    for (const page of pages) {
      deepEqual(await look(page), { chip: undefined, marks: {}, panel: undefined })
      equal(await draftOf(page), `${drafts.mixed} Hurry!`)
      deepEqual(page.errors(), [])
    }
    if (isChromium) {
      await onExtensionsPage(browser(), setAccess('ON_ALL_SITES'))
      for (const page of pages) {
        await page.press('Shift+Tab')
        await page.press('Tab')
        await lookUntil(page, ({ chip }) => chip?.isShown === true, 'the chip again')
        await isJudged(page)
      }
    }
    for (const page of pages) {
      deepEqual(page.errors(), [])
      await page.close()
    }
  })
}

function setAccess(hostAccess: string): string {
  return `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: '${hostAccess}' })`
}
