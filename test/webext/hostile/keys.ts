/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { settle } from '../hosts/editor.ts'
import { look, lookUntil } from '../hosts/overlay.ts'
import { draftBecomes, draftOf, drafts, isJudged, pause, write } from './writing.ts'

export function writeByKeys(browser: () => TestBrowser): void {
  for (const id of ['textarea', 'contenteditable']) {
    it(`${id}: while a word is composed nothing is judged or marked anew (told by events)`, async () => {
      const page = await write(browser(), id, drafts.community)
      const before = await isJudged(page)
      await compose(page, 'compositionstart', '')
      await compose(page, 'compositionupdate', ` ${drafts.selling}`)
      // longer than a pause of writing and its verdict take
      await pause(400)
      const during = await look(page)
      equal(during.chip?.state, before.chip?.state)
      equal(during.marks['selling'], undefined)
      equal(await draftOf(page), `${drafts.community} ${drafts.selling}`)
      await compose(page, 'compositionend', '')
      await isJudged(page)
      await lookUntil(page, ({ marks }) => marks['mixed'] !== undefined, 'marks')
      deepEqual(page.errors(), [])
      await page.close()
    })

    it(`${id}: cut, paste, undo and redo are the person’s own`, async () => {
      const page = await write(browser(), id, drafts.community)
      await isJudged(page)
      await page.type(' Hurry!')
      await isJudged(page)
      await page.press('Control+a')
      await page.press('Control+x')
      await draftBecomes(page, '')
      await page.press('Control+v')
      await draftBecomes(page, `${drafts.community} Hurry!`)
      await isJudged(page)
      await page.press('Control+z')
      await draftBecomes(page, '')
      await page.press('Control+Shift+z')
      await draftBecomes(page, `${drafts.community} Hurry!`)
      await isJudged(page)
      deepEqual(page.errors(), [])
      await page.close()
    })

    it(`${id}: Tab walks through the panel, Escape closes it and writing goes on at the same caret`, async () => {
      const page = await write(browser(), id, drafts.mixed)
      await isJudged(page)
      for (let times = 0; times < 5; times++) await page.press('ArrowLeft')
      await settle(page)
      const caret = await caretOf(page)
      await page.evaluate(() => {
        document.querySelector('porchlight-layer')?.shadowRoot?.querySelector<HTMLElement>('.chip')?.focus()
      })
      await page.press('Enter')
      await lookUntil(page, ({ panel }) => panel !== undefined, 'the panel')
      const walked = [await focused(page)]
      while (walked.length < 15 && walked.at(-1) !== '×') {
        await page.press('Tab')
        walked.push(await focused(page))
      }
      ok(walked[0]?.startsWith('mixed'), `the panel has the focus: ${walked.join(', ')}`)
      for (const wanted of ['Cut the pitch', 'Split into two drafts', 'Ignore', 'SELECT', '×'])
        ok(walked.includes(wanted), `${wanted} is not in ${walked.join(', ')}`)
      await page.press('Escape')
      await lookUntil(page, ({ panel }) => panel === undefined, 'no panel')
      ok(await page.evaluate(() => document.activeElement === window.editor.box()), 'the box has the focus')
      equal(await caretOf(page), caret)
      await page.type('~')
      await draftBecomes(page, `${drafts.mixed.slice(0, -5)}~${drafts.mixed.slice(-5)}`)
      deepEqual(page.errors(), [])
      await page.close()
    })
  }
}

/** A step of an input method, as the page and we hear of it: by events. */
function compose(page: TestPage, type: string, text: string): Promise<void> {
  return page.evaluate(
    (step: string, added: string) => {
      const box = window.editor.box()
      box.dispatchEvent(new CompositionEvent(step, { data: added, bubbles: true }))
      if (added === '') return
      if (box instanceof HTMLTextAreaElement) box.value += added
      else box.lastElementChild?.append(added)
      box.dispatchEvent(new InputEvent('input', { data: added, isComposing: true, bubbles: true }))
    },
    type,
    text,
  )
}

function focused(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const element = document.querySelector('porchlight-layer')?.shadowRoot?.activeElement
    if (!element) return 'page'
    return element.tagName === 'SELECT' ? 'SELECT' : element.textContent
  })
}

function caretOf(page: TestPage): Promise<number> {
  return page.evaluate(() => {
    const box = window.editor.box()
    return box instanceof HTMLTextAreaElement ? box.selectionStart : (getSelection()?.focusOffset ?? -1)
  })
}
