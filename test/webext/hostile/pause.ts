/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser } from '../hosts/browser.ts'
import { focusEnd } from '../hosts/editor.ts'
import { look, lookUntil, pressOn } from '../hosts/overlay.ts'
import { ask } from './extension.ts'
import { draftBecomes, drafts, isJudged, pause, site, write } from './writing.ts'

const { hostname } = new URL(site)

export function pauseAndEmpty(browser: () => TestBrowser): void {
  afterEach(() => ask(browser(), { type: 'clear', what: 'everything' }))

  for (const id of ['textarea', 'contenteditable']) {
    it(`${id}: paused, emptied and written in again, it says “paused”, and goes on after a stop of the worker`, async () => {
      const page = await write(browser(), id, drafts.mixed)
      await isJudged(page)
      await ask(browser(), { type: 'pause', host: hostname, isPaused: true })
      await lookUntil(page, ({ chip }) => chip?.state === 'paused', '“paused”')
      await page.press('Control+a')
      await page.press('Delete')
      await lookUntil(page, ({ chip }) => chip?.isShown === false, 'no chip beside an empty box')
      await page.type(drafts.selling)
      await lookUntil(page, ({ chip }) => chip?.isShown === true, 'the chip again')
      equal((await look(page)).chip?.state, 'paused')
      // a box that begins while it is paused
      await page.evaluate(() => {
        const more = document.createElement('textarea')
        more.id = 'more'
        document.querySelector('#composer')?.after(more)
        more.focus()
      })
      await page.type('Hello')
      await pause(300)
      const states = await page.evaluate(() => {
        const root = document.querySelector('porchlight-layer')?.shadowRoot
        return [...(root?.querySelectorAll<HTMLElement>('.chip') ?? [])].map((chip) => chip.dataset['state'])
      })
      deepEqual(states, ['paused', 'paused'])
      await page.evaluate(() => document.querySelector('#more')?.remove())
      // a worker that was stopped meanwhile has nobody to tell that it goes on
      await browser().stopWorker()
      await ask(browser(), { type: 'pause', host: hostname, isPaused: false })
      await focusEnd(page)
      await page.type(' Hurry!')
      await isJudged(page)
      deepEqual(page.errors(), [])
      await page.close()
    })
  }

  it('an empty box has nothing to open a panel on, and an open one says so', async () => {
    const page = await write(browser(), 'textarea', drafts.mixed)
    await isJudged(page)
    await pressOn(page, '.chip')
    await lookUntil(page, ({ panel }) => panel?.includes('Cut the pitch') === true, 'the panel')
    await page.press('Control+a')
    await page.press('Delete')
    await draftBecomes(page, '')
    await lookUntil(
      page,
      ({ panel }) => panel?.includes('There is nothing to judge yet.') === true,
      'the word that there is nothing',
    )
    await pressOn(page, '.panel .close')
    // no test presses a key that the browser itself hears, but Chromium lets one say that it was pressed
    const isHeard = await browser().inWorker<boolean>(`'dispatch' in chrome.commands.onCommand`)
    const pressKey = `chrome.commands.onCommand.dispatch('open-panel')`
    if (isHeard) {
      await browser().inWorker(pressKey)
      await pause(300)
      equal((await look(page)).panel, undefined)
    }
    await page.type(drafts.mixed)
    await isJudged(page)
    if (isHeard) {
      await browser().inWorker(pressKey)
      await lookUntil(page, ({ panel }) => panel?.includes('Cut the pitch') === true, 'the panel')
    }
    deepEqual(page.errors(), [])
    await page.close()
  })
}
