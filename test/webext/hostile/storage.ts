/// <reference lib="dom" />
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import type { TestBrowser } from '../hosts/browser.ts'
import { lookUntil, pressOn } from '../hosts/overlay.ts'
import { ask, inOwnPage } from './extension.ts'
import { draftOf, drafts, isJudged, write } from './writing.ts'

/** Chromium's own quota of ten megabytes, to the last byte. */
const fill = `(async () => {
  const { local } = chrome.storage
  const key = 'ballast'
  const left = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - key.length - 2
  await local.set({ [key]: 'x'.repeat(left) })
})()`

/** Firefox has no quota to reach, so its event page is given a storage that refuses. */
const refuse = `(async () => {
  const page = await chrome.runtime.getBackgroundPage()
  const { local } = page.browser.storage
  local.kept ??= local.set
  // a function of its own world, which outlives this one
  local.set = page.Promise.reject.bind(page.Promise, 'The quota has been exceeded.')
})()`

const accept = `(async () => {
  const { local } = (await chrome.runtime.getBackgroundPage()).browser.storage
  local.set = local.kept
})()`

export function breakStorage(browser: () => TestBrowser): void {
  afterEach(() => ask(browser(), { type: 'clear', what: 'everything' }))

  it('full: verdicts go on, what is set holds in memory and is said to, and is stored once there is room', async () => {
    const isChromium = browser().name === 'chromium'
    await ask(browser(), { type: 'clear', what: 'everything' })
    const page = await write(browser(), 'textarea', drafts.mixed)
    const { marks } = await isJudged(page)
    await inOwnPage(browser(), isChromium ? fill : refuse)
    await pressOn(page, '.chip')
    await pressOn(page, '.panel summary', 'Ignore')
    await pressOn(page, '.panel button', 'Ignore this rule everywhere')
    await lookUntil(page, (seen) => seen.panel?.includes('Ignored.') === true, 'the word that it is ignored')
    await lookUntil(page, (seen) => seen.marks['mixed']?.length !== marks['mixed']?.length, 'one mark less')
    const full = await ask(browser())
    match(full.problem ?? '', /^Kept until the browser is closed only: .*quota/i)
    equal(full.dismissed.length, 1)
    ok(!('dismissed' in full.stored), 'it is not stored')
    await page.type(' Hurry!')
    await isJudged(page)
    equal(await draftOf(page), `${drafts.mixed} Hurry!`)
    await inOwnPage(browser(), isChromium ? `chrome.storage.local.remove('ballast')` : accept)
    const saved = await ask(browser(), { type: 'praise', isShown: true })
    equal(saved.problem, undefined)
    deepEqual(saved.stored['dismissed'], full.dismissed)
    await ask(browser(), { type: 'clear', what: 'everything' })
    deepEqual(page.errors(), [])
    await page.close()
  })

  it('corrupt: what cannot be read is set aside and told, what is good holds, and verdicts go on', async () => {
    const place = { where: 'garden.example/members', goal: 'community' }
    const places = [{ where: 1 }, place, 'x']
    const counted = { date: '2026-03-02', place: 'garden.example', intent: 'community', facets: [] }
    const mix = [{ ...counted, intent: 'odd' }, counted]
    const rubbish = { isPaused: 'maybe', dismissed: 'x', preset: 42, isPraiseShown: null }
    const stored = { ...rubbish, places, mix, pausedHosts: ['mill.example'] }
    await inOwnPage(browser(), `chrome.storage.local.set(${JSON.stringify(stored)})`)
    await browser().stopWorker()
    const page = await write(browser(), 'contenteditable', drafts.mixed)
    await isJudged(page)
    const told =
      'What could not be read of the stored dismissed, isPaused, isPraiseShown, mix, places, preset was set aside.'
    const state = await ask(browser())
    equal(state.problem, told)
    deepEqual(state.pausedHosts, ['mill.example'])
    // of a list what is good holds too
    deepEqual(state.stored['places'], [place])
    deepEqual(state.stored['unreadable:places'], [{ where: 1 }, 'x'])
    deepEqual(state.places, [place])
    deepEqual(state.stored['mix'], [counted])
    equal(state.mix.count, 1)
    equal(state.stored['dismissed'], undefined)
    equal(state.stored['unreadable:dismissed'], 'x')
    // it is said until somebody does something about it
    await ask(browser(), { type: 'praise', isShown: true })
    await browser().stopWorker()
    equal((await ask(browser())).problem, told)
    const cleared = await ask(browser(), { type: 'clear', what: 'everything' })
    equal(cleared.problem, undefined)
    deepEqual(cleared.stored, {})
    await isJudged(page)
    equal(await draftOf(page), drafts.mixed)
    deepEqual(page.errors(), [])
    await page.close()
  })
}
