/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { focusEnd } from '../hosts/editor.ts'
import { look, lookUntil, pressOn } from '../hosts/overlay.ts'
import { ask } from './extension.ts'
import { draftBecomes, drafts, fixed, isJudged, otherSite, site } from './writing.ts'

const ways = ['about:blank', 'srcdoc', 'document.write'] as const

/** Some sites put their editor into a frame that has no address of its own. */
export function framesWithoutAddress(browser: () => TestBrowser): void {
  afterEach(() => ask(browser(), { type: 'clear', what: 'everything' }))

  for (const way of ways) {
    it(`${way}: verdict, marks and fix as anywhere`, async () => {
      const page = await frame(browser(), way, site)
      const { marks } = await isJudged(page)
      ok(marks['mixed'], JSON.stringify(marks))
      await pressOn(page, '.chip')
      const { panel } = await lookUntil(page, (seen) => seen.panel !== undefined, 'the panel')
      ok(panel?.includes('Cut the pitch'))
      await pressOn(page, '.panel button', 'Cut the pitch')
      await draftBecomes(page, fixed(drafts.mixed, 'Cut the pitch').trimEnd())
      deepEqual(page.errors(), [])
      await page.close()
    })
  }

  it('is of the site that it stands on: paused with it, and ignored on it', async () => {
    const page = await frame(browser(), 'about:blank', otherSite)
    await isJudged(page)
    await pressOn(page, '.chip')
    await pressOn(page, '.panel summary', 'Ignore')
    await pressOn(page, '.panel button', 'Ignore this rule on mill.example')
    await lookUntil(page, ({ panel }) => panel?.includes('Ignored.') === true, 'the word that it is ignored')
    deepEqual(
      (await ask(browser())).dismissed.map(({ where }) => where),
      ['mill.example'],
    )
    await pressOn(page, '.told button', 'Undo')
    await ask(browser(), { type: 'pause', host: 'mill.example', isPaused: true })
    await lookUntil(page, ({ chip }) => chip?.state === 'paused', '“paused”')
    deepEqual((await look(page)).marks, {})
    await ask(browser(), { type: 'pause', host: 'mill.example', isPaused: false })
    await isJudged(page)
    equal((await ask(browser())).dismissed.length, 0)
    deepEqual(page.errors(), [])
    await page.close()
  })
}

async function frame(browser: TestBrowser, way: (typeof ways)[number], on: string): Promise<TestPage> {
  const page = await browser.open(`${on}/contenteditable`)
  await page.evaluate(
    async (kind: string, text: string) => {
      const html = `<div class="box" contenteditable="true" style="min-height: 120px">${text
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</div>`
      const made = document.createElement('iframe')
      made.style.cssText = 'width: 600px; height: 240px'
      if (kind === 'srcdoc') made.srcdoc = html
      const loaded = new Promise((resolve) => made.addEventListener('load', resolve, { once: true }))
      document.querySelector('#composer')?.replaceChildren(made)
      if (kind === 'srcdoc') await loaded
      const inner = made.contentDocument
      if (!inner) throw new Error('the frame is of another origin')
      if (kind === 'about:blank') inner.body.innerHTML = html
      if (kind === 'document.write') {
        inner.open()
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- what old editors do
        inner.write(`<!doctype html><body>${html}</body>`)
        inner.close()
      }
      const box = inner.querySelector<HTMLElement>('.box')
      if (!box) throw new Error('there is no box')
      const model = (): string[] => [...box.children].map(({ textContent }) => textContent)
      window.editor = { mount: () => undefined, model, rich: model, box: () => box }
    },
    way,
    drafts.mixed,
  )
  await focusEnd(page)
  return page
}
