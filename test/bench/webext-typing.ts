/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { resolve } from 'node:path'
import { launch, type TestPage } from '../webext/hosts/browser.ts'
import { focusEnd, mountEditor } from '../webext/hosts/editor.ts'
import { dealLongPost } from './posts.ts'
import type {} from '../webext/pages/contract.ts'

const postLength = 3_000
const seed = 4_000
const warmUps = 5
/** `pauseOfWriting` of the content script: waited for on purpose, so that it is no delay. */
const pauseOfWriting = 200
/** Without the end of a sentence: the caret’s own has no marks meanwhile. */
const typed = ' and whoever has a spare chair brings it along so come in by the side door'

declare global {
  interface Window {
    /** The highlights as they are registered now: each redraw registers new ones. */
    drawn?: () => readonly unknown[]
    /** From the end of the pause after a key to the marks of its verdict, ms; `undefined` while they are not there. */
    keyToMarks?: number | undefined
    /** Whether the key itself took all marks away. */
    isBare?: boolean
  }
}

/**
 * Real keys in the middle of a post of 3,000 characters. The clock starts when the pause of writing after
 * a key ends, by the timestamp of its event, and stops in the first frame with marks that were drawn after
 * those that the key itself moved: its verdict draws next, and nothing else does. A frame comes every 17 ms
 * or so, and waiting for it is part of the time.
 */
export async function measureMarks(port: number, host: string, keys: number): Promise<number[]> {
  const extension = resolve('dist/webext-test')
  const browser = await launch('chromium', { extension, hosts: [host], port })
  try {
    const page = await browser.open(`https://${host}/contenteditable`)
    await mountEditor(page, [[{ text: dealLongPost(postLength, seed) }]])
    await focusEnd(page)
    await startWatching(page)
    await page.waitFor(() => (window.drawn?.().length ?? 0) > 0, { what: 'the first marks' })
    const times: number[] = []
    for (let key = 0; key < warmUps + keys; key++) {
      await page.type(typed[key % typed.length] ?? ' ')
      const taken = await page.waitFor(() => window.keyToMarks, { what: 'marks after a key' })
      const isBare = await page.evaluate(() => window.isBare)
      // a redraw within the pause is not that of a verdict
      if (taken === undefined || taken < 0 || isBare === true)
        throw new Error('marks were drawn anew before the verdict, or not kept: they tell nothing here')
      if (key >= warmUps) times.push(taken)
    }
    return times
  } finally {
    await browser.close()
  }
}

/** Puts the caret in the middle, and times each key from now on. */
async function startWatching(page: TestPage): Promise<void> {
  await page.evaluate((pause: number) => {
    const box = window.editor.box()
    const text = box.querySelector('p')?.firstChild
    if (!text) throw new Error('the box is empty')
    getSelection()?.collapse(text, text.textContent?.indexOf('. ', text.textContent.length / 2) ?? 0)
    window.drawn = () =>
      [...CSS.highlights].flatMap(([name, marks]) =>
        name.startsWith('porchlight-') && marks.size > 0 ? [marks] : [],
      )
    box.addEventListener(
      'input',
      ({ timeStamp }) => {
        window.keyToMarks = undefined
        requestAnimationFrame(() => {
          // by now the content script has heard of the key, and has moved its marks
          const moved = window.drawn?.() ?? []
          window.isBare = moved.length === 0
          const look = (): void => {
            const drawn = window.drawn?.() ?? []
            if (drawn.length > 0 && !drawn.some((marks) => moved.includes(marks)))
              window.keyToMarks = performance.now() - timeStamp - pause
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        })
      },
      { capture: true },
    )
  }, pauseOfWriting)
}
