/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser } from '../hosts/browser.ts'
import { lookUntil, pressOn } from '../hosts/overlay.ts'
import { draftBecomes, draftOf, drafts, fixed, isJudged, pause, write } from './writing.ts'

declare global {
  interface Window {
    tasks?: number[]
  }
}

function grow(length: number): string {
  const lines: string[] = [drafts.mixed]
  for (let size = drafts.mixed.length, day = 1; size < length; day++) {
    const line = `On day ${String(day)} we met at the canal. Who has a tripod to lend for next month?`
    lines.unshift(line)
    size += line.length + 1
  }
  return lines.join('\n')
}

export function longDrafts(browser: () => TestBrowser): void {
  for (const id of ['textarea', 'contenteditable']) {
    it(`${id}: 20,000 characters are judged and mended`, async () => {
      const text = grow(20_000)
      const page = await write(browser(), id, text)
      await isJudged(page)
      await page.evaluate(() => {
        if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return
        const tasks: number[] = (window.tasks = [])
        const observer = new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map((one) => one.duration)),
        )
        observer.observe({ type: 'longtask' })
      })
      const start = performance.now()
      await page.type(' Come and see.')
      const typed = performance.now() - start
      const written = `${text} Come and see.`
      equal(await draftOf(page), written)
      const longest = await page.evaluate(() => window.tasks && Math.max(0, ...window.tasks))
      console.log(
        `@@measured ${browser().name} ${id} 20,000 characters: 14 keys in ${typed.toFixed(0)} ms, longest task over 50 ms: ${longest === undefined ? 'not told' : longest.toFixed(0)}`,
      )
      await pressOn(page, '.chip')
      // before the verdict on what was just written a fix is for another text, and changes nothing
      for (let times = 0; times < 5 && (await draftOf(page)) === written; times++) {
        await pause(400)
        await pressOn(page, '.panel button', 'Cut the pitch')
        await pause(400)
      }
      await draftBecomes(page, fixed(written, 'Cut the pitch').trimEnd())
      deepEqual(page.errors(), [])
      await page.close()
    })
  }

  it('100,001 characters: the chip says that it is too long, and the panel how much that is', async () => {
    const text = 'soup '.repeat(20_000)
    const page = await write(browser(), 'textarea', `${text}!`)
    const { chip } = await lookUntil(
      page,
      (seen) => seen.chip?.label.includes('too long') === true,
      '“too long”',
    )
    equal(chip?.isShown, true)
    equal(chip.state, 'unsure')
    await pressOn(page, '.chip')
    await lookUntil(
      page,
      ({ panel }) => panel?.includes('longer than 100,000 characters') === true,
      'the reason',
    )
    equal((await draftOf(page)).length, 100_001)
    // what is cut to size is judged again
    await page.evaluate((given: string) => {
      const box = window.editor.box()
      if (box instanceof HTMLTextAreaElement) box.value = given
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, drafts.mixed)
    await isJudged(page)
    deepEqual(page.errors(), [])
    await page.close()
  })
}
