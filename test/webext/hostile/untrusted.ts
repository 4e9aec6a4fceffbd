/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser } from '../hosts/browser.ts'
import { look, lookUntil, pressOn } from '../hosts/overlay.ts'
import { ask } from './extension.ts'
import { draftOf, drafts, isJudged, pause, write } from './writing.ts'

export function pagesThatPress(browser: () => TestBrowser): void {
  it('a page cannot press our buttons', async () => {
    const page = await write(browser(), 'contenteditable', drafts.mixed)
    await isJudged(page)
    await page.evaluate(() => {
      const root = document.querySelector('porchlight-layer')?.shadowRoot
      root?.querySelector<HTMLElement>('.chip')?.click()
    })
    await pause(200)
    equal((await look(page)).panel, undefined)
    await pressOn(page, '.chip')
    const { panel } = await lookUntil(page, (seen) => seen.panel !== undefined, 'the panel')
    await page.evaluate(() => {
      const root = document.querySelector('porchlight-layer')?.shadowRoot
      for (const button of root?.querySelectorAll<HTMLElement>('button') ?? []) {
        button.click()
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
        for (const key of ['Enter', ' ', 'Escape'])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      }
      const select = root?.querySelector<HTMLSelectElement>('.panel select')
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await pause(300)
    equal((await look(page)).panel, panel)
    equal(await draftOf(page), drafts.mixed)
    const { dismissed, places } = await ask(browser())
    deepEqual({ dismissed, places }, { dismissed: [], places: [] })
    deepEqual(page.errors(), [])
    await page.close()
  })

  it('a page cannot speak to the worker', async () => {
    const page = await write(browser(), 'textarea', drafts.mixed)
    await isJudged(page)
    const id = await browser().inWorker<string>('chrome.runtime.id')
    const said = await page.evaluate(async (extension: string) => {
      interface Runtime {
        sendMessage?(id: string, message: object): unknown
        connect?(id: string, info: object): { postMessage(message: object): void }
      }
      const messages = [
        { type: 'pause', isPaused: true },
        { type: 'clear', what: 'everything' },
        { type: 'goal', where: 'garden.example', goal: 'marketing' },
      ]
      for (const message of messages) {
        window.postMessage(message, '*')
        document.dispatchEvent(new CustomEvent('message', { detail: message }))
      }
      const runtime = (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime
      const answers: unknown[] = []
      for (const message of messages) {
        try {
          answers.push(await runtime?.sendMessage?.(extension, message))
          runtime?.connect?.(extension, { name: 'page' }).postMessage(message)
        } catch {
          // nobody listens to pages
        }
      }
      return answers.filter((answer) => answer !== undefined && answer !== null)
    }, id)
    deepEqual(said, [])
    await pause(300)
    const { isPaused, places } = await ask(browser())
    deepEqual({ isPaused, places }, { isPaused: false, places: [] })
    await isJudged(page)
    deepEqual(page.errors(), [])
    await page.close()
  })
}
