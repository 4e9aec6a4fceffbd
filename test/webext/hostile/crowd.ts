/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { focusEnd, mountEditor } from '../hosts/editor.ts'
import { lookUntil } from '../hosts/overlay.ts'
import { drafts, isJudged, pause, site, stateOf } from './writing.ts'

const texts = Object.values(drafts)

export function manyComposers(browser: () => TestBrowser): void {
  for (const id of ['textarea', 'contenteditable']) {
    it(`${id}: 40 on a page have each its own verdict, and nothing of ours outlives them`, async () => {
      const page = await browser().open(`${site}/${id}?boxes=40`)
      equal(await page.waitFor(() => document.querySelectorAll('.box').length), 40)
      await page.evaluate((given: readonly string[]) => {
        for (const [index, box] of document.querySelectorAll<HTMLElement>('.box').entries()) {
          const text = given[index % given.length] ?? ''
          if (box instanceof HTMLTextAreaElement) box.value = text
          else box.innerText = text
          box.focus()
        }
      }, texts)
      const wanted = Array.from({ length: 40 }, (_, index) => stateOf(texts[index % texts.length] ?? ''))
      let states: string[] = []
      for (let times = 0; times < 100 && states.join() !== wanted.join(); times++) {
        await pause(50)
        states = await chips(page)
      }
      deepEqual(states, wanted)
      await page.evaluate(() => {
        for (const box of document.querySelectorAll('.box')) box.remove()
      })
      await page.waitFor(() => {
        const root = document.querySelector('porchlight-layer')?.shadowRoot
        return root?.querySelectorAll('.chip, .panel, .mirror').length === 0
      })
      await mountEditor(page, [[{ text: drafts.community }]])
      await page.evaluate(() => scrollTo(0, 0))
      await focusEnd(page)
      await isJudged(page)
      deepEqual(await chips(page), [stateOf(drafts.community)])
      await lookUntil(page, ({ marks }) => marks['community']?.length === 2, 'both marks, and no other')
      deepEqual(page.errors(), [])
      await page.close()
    })
  }
}

function chips(page: TestPage): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...(document.querySelector('porchlight-layer')?.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ??
        []),
    ].map((chip) => chip.dataset['state'] ?? ''),
  )
}
