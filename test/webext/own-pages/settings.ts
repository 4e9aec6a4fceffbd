/// <reference lib="dom" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { lookUntil, pressOn, verdictOf } from '../hosts/overlay.ts'
import {
  ask,
  comeBack,
  forgetAll,
  openOptions,
  pitch,
  press,
  reopen,
  saysUntil,
  site,
  welcome,
  wordsOf,
  write,
} from './own-page.ts'

const { hostname } = new URL(site)
const mismatch = 'Declared as community, but it sells'

/** What is set on our pages is so on the page of a site, without it being loaded again. */
export function changeThePage(browser: () => TestBrowser): void {
  const pages: TestPage[] = []
  const keep = (page: TestPage): TestPage => {
    pages.push(page)
    return page
  }
  beforeEach(() => forgetAll(browser()))
  afterEach(async () => {
    for (const page of pages.splice(0)) {
      deepEqual(page.errors(), [])
      await page.close()
    }
    await forgetAll(browser())
  })

  it('a place', async () => {
    const page = keep(await write(browser(), 'contenteditable', pitch))
    await verdictOf(page, 'selling')
    await pressOn(page, '.chip')
    await lookUntil(page, ({ marks }) => marks['selling'] !== undefined, 'a mark on what sells')
    const options = keep(await openOptions(browser(), 'places'))
    await setGoal(options, 'community')
    await lookUntil(
      page,
      ({ panel }) => panel?.includes(mismatch) === true,
      'the word that the goal is missed',
    )
    await saysUntil(options, 'places', hostname)
    await setGoal(options, 'marketing')
    await lookUntil(
      page,
      ({ panel, marks }) => panel?.includes('Nothing to mend.') === true && marks['selling'] === undefined,
      'no fault where selling is the goal',
    )
    await press(options, `Remove ${hostname}`)
    await lookUntil(page, ({ marks }) => marks['selling'] !== undefined, 'the mark again')
    await saysUntil(options, 'places', 'You have not described a place yet.')
  })

  it('what is ignored, and that it is not', async () => {
    const page = keep(await write(browser(), 'textarea', `${welcome} ${pitch}`))
    await verdictOf(page, 'mixed')
    await lookUntil(page, ({ marks }) => marks['mixed'] !== undefined, 'the mark')
    await pressOn(page, '.chip')
    await pressOn(page, '.panel summary')
    await pressOn(page, '.panel button', 'everywhere')
    await lookUntil(page, ({ marks }) => marks['mixed'] === undefined, 'no mark')
    const options = keep(await openOptions(browser(), 'ignored'))
    const { dismissed } = await ask(options, { type: 'state' })
    deepEqual(
      dismissed.map(({ scope, rule, phrase, where }) => ({ scope, rule, phrase, where })),
      [{ scope: 'everywhere', rule: 'mixed/pitch-in-welcome', phrase: '', where: '' }],
    )
    await saysUntil(options, 'ignored', 'mixed/pitch-in-welcome')
    await press(options, 'Undo: mixed/pitch-in-welcome, This rule everywhere')
    await saysUntil(options, 'ignored', 'Nothing is ignored.')
    await lookUntil(page, ({ marks }) => marks['mixed'] !== undefined, 'the mark again')
  })

  it('that the options say “Looking …” until the worker answers', async () => {
    const options = keep(await openOptions(browser(), 'presets'))
    for (let times = 0; times < 3; times++) {
      await browser().stopWorker()
      await options.evaluate(() => {
        document.title = 'old'
        setTimeout(() => location.reload())
      })
      const isSaid = `document.title !== 'old' && document.querySelector('[aria-live]')?.innerText === 'Looking …'`
      const isDrawn = `document.title !== 'old' && document.querySelector('#privacy pre') !== null`
      let wasSaid = false
      // the old document may go while it is asked
      const asked = (run: string): Promise<boolean> => options.evaluate<boolean>(run).catch(() => false)
      while (!(await asked(isDrawn))) wasSaid ||= await asked(isSaid)
      equal(await options.evaluate(() => document.querySelector('[aria-live]')?.textContent), '')
      if (wasSaid) return
    }
    throw new Error('it never said so')
  })

  it('a pause of one site', async () => {
    // in a tab before the page of the site, which is the active one then
    const popup = keep(await browser().openExtension('popup/popup.html'))
    const page = keep(await write(browser(), 'textarea', pitch))
    await verdictOf(page, 'selling')
    await reopen(popup)
    await press(popup, 'Pause on this site')
    const paused = await verdictOf(page, 'paused')
    equal(paused.chip?.label, 'Porchlight: paused. Press to see why.')
    deepEqual(paused.marks, {})
    await page.type(' Hello')
    await press(popup, 'Go on')
    await verdictOf(page, 'selling')
  })

  it('a draft that was sent is in the mix, and none of its words are kept', async () => {
    const page = keep(await write(browser(), 'contenteditable', pitch))
    await verdictOf(page, 'selling')
    // as sites do when a post is sent
    await page.evaluate(() => {
      window.editor.box().replaceChildren()
    })
    const options = keep(await openOptions(browser(), 'mix'))
    await options.waitFor(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      return document.querySelector('#mix table') !== null
    })
    const words = await wordsOf(options, 'mix')
    ok(words.startsWith('The mix') && words.includes('\n1 post\n') && words.includes(hostname), words)
    const { stored } = await ask(options, { type: 'state' })
    deepEqual(Object.keys(stored), ['mix'])
    const kept = new Set(lettersOf(JSON.stringify(stored)))
    deepEqual(
      lettersOf(pitch).filter((word) => kept.has(word)),
      [],
    )
  })

  /** The options of somebody who posted this and whose team wants 60 % to serve. */
  async function withTarget(mix: readonly object[]): Promise<TestPage> {
    await browser().inWorker(`chrome.storage.local.set(${JSON.stringify({ mix })})`)
    // it reads its storage when it starts
    await browser().stopWorker()
    const options = keep(await openOptions(browser(), 'mix'))
    const text =
      '{ "name": "garden/members", "extends": ["porchlight:balanced"], "mix": { "community": 0.6 } }'
    await ask(options, { type: 'take-preset', text, source: 'pasted' })
    await comeBack(options)
    return options
  }

  it('shares that add to 100, written as the target is', async () => {
    const date = new Date().toISOString().slice(0, 10)
    const intents = ['community', 'selling', 'mixed'] as const
    const mix = intents.map((intent) => ({ date, place: hostname, intent, facets: [] }))
    const options = await withTarget(mix)
    await saysUntil(options, 'mix', 'the target is at least 60 %')
    const words = await wordsOf(options, 'mix')
    ok(!/\d%/.test(words), words)
    const rows = await options.evaluate(() =>
      [...document.querySelectorAll('#mix tbody tr, #mix .legend')].map((row) =>
        [...row.querySelectorAll('.figure, b')].map((part) => parseInt(part.textContent)),
      ),
    )
    deepEqual(
      rows,
      Array.from({ length: 3 }, () => [34, 33, 33, 0]),
    )
  })

  it('that a target is met, which is said once', async () => {
    const date = new Date().toISOString().slice(0, 10)
    const mix = [{ date, place: hostname, intent: 'community', facets: ['hospitality'] }]
    const options = await withTarget(mix)
    await saysUntil(options, 'mix', 'The target is met: ')
    const note = await options.evaluate(() => document.querySelector('#mix .met')?.textContent)
    equal(note?.match(/target/gi)?.length, 1, note)
  })
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** As `community` and `marketing` read in the list. */
async function setGoal(options: TestPage, goal: string): Promise<void> {
  await options.evaluate(
    (host: string, wanted: string) => {
      const address = document.querySelector<HTMLInputElement>('#place-where')
      const list = document.querySelector<HTMLSelectElement>('#place-goal')
      if (!address || !list) throw new Error('there is no form')
      address.value = host
      list.value = wanted
    },
    hostname,
    goal,
  )
  await press(options, 'Add')
}
