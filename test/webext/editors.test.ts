/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import { resolve } from 'node:path'
import { applyEdits } from '../../core/findings/edits.ts'
import { lint } from '../../core/index.ts'
import { browserNames, launch, type TestBrowser, type TestPage } from './hosts/browser.ts'
import { focusEnd, mountEditor, readModel, readRich, settle } from './hosts/editor.ts'
import { lookUntil, placeOf, pressOn, verdictOf } from './hosts/overlay.ts'
import { buildPages, pageIds, type PageId } from './hosts/pages.ts'
import { startServer, type TestServer } from './hosts/server.ts'
import type { Paragraphs } from './pages/contract.ts'

/** The string stands in bold, and beside emoji. */
const bold: Paragraphs = [
  [{ text: 'Welcome to everyone who joined this week! Tell us what you are growing.' }],
  [
    { text: 'Get our free seed planner 🌱 when you ' },
    { text: 'drop your email', bold: true },
    { text: ' 💚 below. The shed opens at ten.' },
  ],
]

/** The pitch is a paragraph of its own, so cutting it reaches over two. */
const paragraphs: Paragraphs = [
  [{ text: 'Welcome to everyone who joined this week! Tell us what you are growing. 🌻' }],
  [{ text: 'Season cards are 20% off until Friday. Buy yours in the shop.' }],
]

const oneLine = (text: Paragraphs): Paragraphs => [
  [
    {
      text: text
        .flat()
        .map((run) => run.text)
        .join(' '),
    },
  ],
]

/** Fields of one line take no paragraphs. */
const given = (id: PageId, text: Paragraphs): Paragraphs => (id === 'input' ? oneLine(text) : text)

/** What a fix makes of a text, by the core. */
function fixed(text: string, title: string): string {
  const fix = lint({ text })
    .findings.flatMap(({ fixes }) => fixes)
    .find((one) => one.title === title)
  ok(fix, `no “${title}” in ${text}`)
  return applyEdits(text, fix.edits)
}

const read = async (page: TestPage): Promise<string> => trimmed((await readModel(page)).join('\n'))

/** Editors keep a last line, and spaces at the ends of lines, in their own ways. */
function trimmed(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

async function becomes(page: TestPage, wanted: string, what: string): Promise<void> {
  for (let times = 0; times < 60 && (await read(page)) !== wanted; times++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  equal(await read(page), wanted, what)
}

describe('composers', function () {
  this.timeout(60_000)
  let server: TestServer
  before(async () => {
    await buildPages()
    server = await startServer()
  })
  after(() => server.close())

  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      let browser: TestBrowser
      before(async () => {
        const extension = resolve('dist/webext-test')
        browser = await launch(name, { extension, hosts: ['mastodon.example'], port: server.port })
      })
      after(() => browser.close())

      async function write(id: PageId, text: Paragraphs): Promise<TestPage> {
        const page = await browser.open(`https://mastodon.example/${id}`)
        await mountEditor(page, given(id, text))
        await focusEnd(page)
        return page
      }

      const itMarks = (id: PageId): void => {
        it(`${id}: marks stand where the words stand`, async () => {
          const page = await write(id, bold)
          const { marks } = await lookUntil(page, (seen) => seen.marks['mixed'] !== undefined, 'a mark')
          deepEqual(marks['community'], ['Welcome to everyone who joined', 'Tell us what you'])
          ok(
            marks['mixed']?.some((words) => words.includes('drop your')),
            JSON.stringify(marks),
          )
          if (fields.includes(id))
            ok(
              (await misprinted(page)) < 0.15,
              `${String(await misprinted(page))} of the letters are elsewhere`,
            )
          else ok((await offMarks(page)) <= 1, `${String(await offMarks(page))} px off`)
          deepEqual(page.errors(), [])
          await page.close()
        })
      }

      for (const id of pageIds) {
        if (id === 'input' && name === 'firefox') {
          it('input: shows no marks where the browser does not tell where they would be', async () => {
            const page = await write(id, bold)
            const { marks } = await verdictOf(page, 'mixed')
            deepEqual(marks, {})
            await page.close()
          })
        } else {
          itMarks(id)
        }

        it(`${id}: a fix in bold beside emoji, undone and redone by key, and writing goes on`, async () => {
          const page = await write(id, bold)
          await verdictOf(page, 'mixed')
          const before = await read(page)
          const rich = (await readRich(page)).join('\n')
          const scroll = await page.evaluate(() => scrollY)
          await pressOn(page, '.chip')
          await pressOn(page, '.panel button', 'Take the string off')
          const after = trimmed(fixed(before, 'Take the string off'))
          await becomes(page, after, 'the model after the fix')
          await lookUntil(
            page,
            ({ panel }) => panel?.includes('Done: Take the string off') === true,
            'the word that it is done',
          )
          equal(await page.evaluate(() => scrollY), scroll, 'the page does not jump')
          await page.press('Control+z')
          await becomes(page, before, 'the model after one undo')
          equal((await readRich(page)).join('\n'), rich, 'bold after the undo')
          await page.press(redoKey[id] ?? 'Control+Shift+z')
          await becomes(page, after, 'the model after a redo')
          await page.type('!')
          equal((await read(page)).length, after.length + 1, 'writing goes on')
          deepEqual(page.errors(), [])
          await page.close()
        })

        it(`${id}: a fix over two paragraphs, the caret where it was, and the panel’s own undo`, async () => {
          const page = await write(id, paragraphs)
          await verdictOf(page, 'mixed')
          const before = await read(page)
          await pressOn(page, '.chip')
          await pressOn(page, '.panel button', 'Cut the pitch')
          const after = trimmed(fixed(before, 'Cut the pitch'))
          await becomes(page, after, 'the model after the fix')
          await settle(page)
          const undo = await placeOf(page, '.panel button', 'Undo')
          await lookUntil(page, ({ chip }) => chip?.state !== 'mixed', 'the verdict on what is left')
          // findings that go leave the button under the mouse
          await page.click(undo.x, undo.y)
          await becomes(page, before, 'the model after the panel’s undo')
          await lookUntil(
            page,
            ({ panel }) => panel?.includes('Undone.') === true,
            'the word that it is undone',
          )
          await page.press('Control+End')
          await settle(page)
          await page.type(' Bye')
          await becomes(page, `${before} Bye`, 'writing goes on at the end')
          deepEqual(page.errors(), [])
          await page.close()
        })
      }

      it('asked nobody else', () => deepEqual(browser.requests(), []))
    })
  }
})

/** Where the redo has another key. */
const redoKey: Partial<Record<PageId, string>> = {}

const fields: readonly PageId[] = ['textarea', 'react-textarea', 'input']

/**
 * The share of ink that is more than a pixel off when the mirror's text is shown in place of the field's: marks
 * stand right where its letters do.
 */
async function misprinted(page: TestPage): Promise<number> {
  const setInk = (ofField: string, ofMirror: string, lines: string): Promise<void> =>
    page.evaluate(
      (field: string, mirror: string, line: string) => {
        const box = window.editor.box()
        box.style.setProperty('color', field, 'important')
        box.style.setProperty('caret-color', 'transparent')
        const root = box.ownerDocument.querySelector('porchlight-layer')?.shadowRoot
        for (const part of root?.querySelectorAll<HTMLElement>('.mirror, .mirror span') ?? []) {
          part.style.setProperty('color', mirror)
          part.style.setProperty('text-decoration', line)
        }
      },
      ofField,
      ofMirror,
      lines,
    )
  await setInk('black', 'transparent', 'none')
  const written = (await page.screenshot()).toString('base64')
  await setInk('transparent', 'black', 'none')
  const mirrored = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async (one: string, other: string) => {
      const { left, top, width, height } = window.editor.box().getBoundingClientRect()
      const inkOf = async (picture: string): Promise<boolean[]> => {
        const image = new Image()
        image.src = `data:image/png;base64,${picture}`
        await image.decode()
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
        context?.drawImage(image, -left, -top)
        const { data } = context?.getImageData(4, 4, width - 8, height - 8) ?? { data: [] }
        return Array.from({ length: data.length / 4 }, (_, index) => (data[index * 4] ?? 255) < 128)
      }
      const [a, b] = [await inkOf(one), await inkOf(other)]
      const columns = Math.floor(width - 8)
      const ink = a.filter(Boolean).length
      // fields begin on whole pixels and other boxes need not, so all may be one pixel to a side
      const shares = [-1, 0, 1].flatMap((down) =>
        [-1, 0, 1].map((over) => {
          const shift = down * columns + over
          return a.filter((isInk, index) => isInk !== (b[index + shift] ?? false)).length / ink
        }),
      )
      return ink === 0 ? 1 : Math.min(...shares)
    },
    written,
    mirrored,
  )
}

/** How far the worst mark is from the words it is about, measured by the page itself. */
function offMarks(page: TestPage): Promise<number> {
  return page.evaluate(() => {
    const box = window.editor.box()
    const { ownerDocument: own } = box
    const view = own.defaultView
    if (!view) throw new Error('the box is not on a page')
    const distances: number[] = []
    const compare = (a: DOMRect, b: DOMRect): void => {
      distances.push(
        ...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(a[side] - b[side])),
      )
    }
    for (const [name, ranges] of view.CSS.highlights) {
      if (!name.startsWith('porchlight-')) continue
      for (const range of ranges as unknown as Iterable<Range>) {
        const words = range.toString()
        const start = range.startContainer
        // found again by the words alone
        const at = start.textContent?.indexOf(words) ?? -1
        if (start !== range.endContainer || at === -1) continue
        const again = own.createRange()
        again.setStart(start, at)
        again.setEnd(start, at + words.length)
        compare(range.getBoundingClientRect(), again.getBoundingClientRect())
        if (!box.contains(start)) distances.push(1000)
      }
    }
    return distances.length === 0 ? 1000 : Math.max(...distances)
  })
}
