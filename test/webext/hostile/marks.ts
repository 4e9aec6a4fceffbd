/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { settle } from '../hosts/editor.ts'
import { lookUntil } from '../hosts/overlay.ts'
import { draftBecomes, drafts, isJudged, write } from './writing.ts'

declare global {
  interface Window {
    watched?: { readonly frames: Frame[]; redraws: number }
  }
}

interface Frame {
  readonly words: readonly string[]
  /** Whether the marks are drawn over the text as it is. */
  readonly isOver: boolean
}

/** In the sentence that is written in. */
const first = 'Welcome to everyone who joined'
/** The caret is in its last sentence at first, which has nothing to mark. */
const text = `${drafts.mixed}\nThe shed opens at ten.`
const begun = 'Hello to you all, and '

export function keepMarks(browser: () => TestBrowser): void {
  for (const id of ['textarea', 'contenteditable', 'shadow']) {
    it(`${id}: marks stay on their words at every key, in one redraw, and those of the changed sentence go`, async () => {
      const page = await write(browser(), id, text)
      await isJudged(page)
      const { marks } = await lookUntil(page, (seen) => seen.marks['selling'] !== undefined, 'all marks')
      const all = new Set(Object.values(marks).flat())
      ok(all.delete(first))
      await page.press('Control+Home')
      await settle(page)
      await watch(page)
      await page.type(begun)
      await settle(page)
      const redraws = await page.evaluate(() => window.watched?.redraws ?? 0)
      await draftBecomes(page, begun + text)
      await isJudged(page)
      const frames = await page.evaluate(() => window.watched?.frames ?? [])
      ok(frames.length > 3, `${String(frames.length)} frames`)
      for (const { words, isOver } of frames) {
        deepEqual(new Set(words.filter((one) => one !== first)), all)
        ok(isOver, 'marks lie where the text was')
      }
      // the caret stands in the first sentence, which was written in and waits for its verdict
      equal(frames.at(-1)?.words.includes(first), false)
      // a verdict between two keys draws once too
      if (id === 'textarea') ok(redraws <= begun.length + 3, `${String(redraws)} redraws`)
      deepEqual(page.errors(), [])
      await page.close()
    })
  }
}

/** Looks at the marks in each frame, as a person does, and counts how often the mirror is filled anew. */
function watch(page: TestPage): Promise<void> {
  return page.evaluate(() => {
    const box = window.editor.box()
    const mirror = document.querySelector('porchlight-layer')?.shadowRoot?.querySelector('.mirror')
    const watched: NonNullable<Window['watched']> = (window.watched = { frames: [], redraws: 0 })
    const look = (): void => {
      const ranges = [...CSS.highlights].flatMap(([name, marks]) =>
        name.startsWith('porchlight-') ? [...(marks as unknown as Iterable<Range>)].map(String) : [],
      )
      const isField = box instanceof HTMLTextAreaElement
      const mirrored = [...(mirror?.querySelectorAll('span') ?? [])].map((part) => part.textContent)
      watched.frames.push({
        words: isField ? mirrored : ranges,
        isOver: !isField || mirror?.textContent === `${box.value}\u200B`,
      })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    if (mirror)
      new MutationObserver((records) => {
        watched.redraws += records.filter(({ addedNodes }) => addedNodes.length > 0).length
      }).observe(mirror, { childList: true, subtree: true })
  })
}
