/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { look, lookUntil, pressOn } from '../hosts/overlay.ts'
import { draftBecomes, draftOf, drafts, fixed, isJudged, pause, write } from './writing.ts'

declare global {
  interface Window {
    fight?: { readonly stop: () => void; taken: number; changes: number }
  }
}

export function hostilePages(browser: () => TestBrowser): void {
  for (const id of ['textarea', 'contenteditable', 'shadow']) {
    it(`${id}: the strictest policy with Trusted Types lets chip, marks, panel and fix work`, async () => {
      const page = await write(browser(), id, drafts.mixed, { query: 'csp' })
      const { marks } = await isJudged(page)
      ok(marks['mixed'], JSON.stringify(marks))
      await pressOn(page, '.chip')
      const drawn = await page.evaluate(() => {
        const root = document.querySelector('porchlight-layer')?.shadowRoot
        const panel = root?.querySelector('.panel')
        return panel ? getComputedStyle(panel).position : ''
      })
      equal(drawn, 'fixed', 'our styles hold')
      await pressOn(page, '.panel button', 'Cut the pitch')
      await draftBecomes(page, fixed(drafts.mixed, 'Cut the pitch').trimEnd())
      await isJudged(page)
      deepEqual(page.errors(), [])
      await page.close()
    })

    it(`${id}: a page that takes away what is ours again and again`, async () => {
      const page = await write(browser(), id, drafts.community)
      await isJudged(page)
      await fight(page)
      const text = `${drafts.community} ${drafts.selling}`
      await page.type(` ${drafts.selling}`)
      await pause(300)
      equal(await draftOf(page), text)
      await page.press('Enter')
      await pause(300)
      const before = await page.evaluate(() => window.fight?.changes ?? 0)
      await pause(500)
      const changes = await page.evaluate(() => window.fight?.changes ?? 0)
      // the page itself takes away ten times in half a second what comes back
      ok(changes - before <= 23, `${String(changes - before)} changes of the page in half a second`)
      equal(await draftOf(page), text)
      await page.evaluate(() => window.fight?.stop())
      await page.type('Bye')
      await page.press('Enter')
      await isJudged(page)
      const { marks } = await lookUntil(page, (seen) => seen.marks['mixed'] !== undefined, 'marks again')
      ok(marks['mixed'])
      equal(await page.evaluate(() => document.querySelectorAll('porchlight-layer').length), 1)
      deepEqual(page.errors(), [])
      await page.close()
    })
  }

  it('a page that takes away what is ours and then stays as it is: marks are back by themselves', async () => {
    const page = await write(browser(), 'textarea', drafts.mixed)
    await isJudged(page)
    await page.evaluate(() => {
      document.querySelector('porchlight-layer')?.remove()
    })
    await lookUntil(page, ({ chip }) => chip?.isShown === true, 'the chip again')
    await lookUntil(page, ({ marks }) => marks['mixed'] !== undefined, 'the marks again')
    equal((await look(page)).chip?.state, 'mixed')
    deepEqual(page.errors(), [])
    await page.close()
  })
}

/** Takes away our element, all highlights and all sheets of styles every 50 ms, and counts changes around it. */
function fight(page: TestPage): Promise<void> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document]
    const own = window.editor.box().getRootNode()
    if (own instanceof ShadowRoot) roots.push(own)
    const timer = setInterval(() => {
      const layer = document.querySelector('porchlight-layer')
      if (layer) counts.taken++
      layer?.remove()
      CSS.highlights.clear()
      for (const root of roots) root.adoptedStyleSheets = []
    }, 50)
    const observer = new MutationObserver((records) => (counts.changes += records.length))
    observer.observe(document, { childList: true, subtree: true })
    const counts = (window.fight = { stop: () => clearInterval(timer), taken: 0, changes: 0 })
  })
}
