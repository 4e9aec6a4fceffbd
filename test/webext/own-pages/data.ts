/// <reference lib="dom" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { ask, comeBack, forgetAll, openOptions, press, saysUntil, storedIn } from './own-page.ts'

declare global {
  interface Window {
    /** What would have been saved as a file. */
    saved?: { readonly name: string; readonly text: string }
  }
}

export function clearAndExport(browser: () => TestBrowser): void {
  let page: TestPage
  beforeEach(async () => {
    await forgetAll(browser())
    page = await openOptions(browser(), 'privacy')
    await ask(page, { type: 'place', where: 'garden.example', goal: 'community', kind: null })
    await ask(page, { type: 'pause', host: 'shop.example', isPaused: true })
    await ask(page, { type: 'praise', isShown: false })
    await comeBack(page)
    await saysUntil(page, 'privacy', '"shop.example"')
  })
  afterEach(async () => {
    deepEqual(page.errors(), [])
    await page.close()
    await forgetAll(browser())
  })

  it('is cleared by a second press, not by the first', async () => {
    await press(page, 'Clear: Everything')
    deepEqual(Object.keys(await storedIn(page)).sort(), ['isPraiseShown', 'pausedHosts', 'places'])
    await press(page, 'Really clear? Press again to clear: Everything')
    await page.waitFor(() => document.querySelector('#privacy pre')?.textContent === '{}')
    deepEqual(await storedIn(page), {})
    const { places, pausedHosts, isPraiseShown } = await ask(page, { type: 'state' })
    deepEqual({ places, pausedHosts, isPraiseShown }, { places: [], pausedHosts: [], isPraiseShown: true })
  })

  it('is exported as it is stored', async () => {
    await page.evaluate(() => {
      let text = Promise.resolve('')
      const create = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (blob: Blob) => {
        text = blob.text()
        return create(blob)
      }
      HTMLAnchorElement.prototype.click = function () {
        const name = this.download
        void text.then((all) => (window.saved = { name, text: all }))
      }
    })
    await press(page, 'Export everything')
    const saved = await page.waitFor(() => window.saved)
    equal(saved?.name, 'porchlight.export.json')
    deepEqual(JSON.parse(saved.text), await storedIn(page))
  })
}
