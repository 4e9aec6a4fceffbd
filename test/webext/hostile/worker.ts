/// <reference lib="dom" />
import { deepEqual, equal } from 'node:assert/strict'
import type { TestBrowser } from '../hosts/browser.ts'
import { lookUntil, pressOn } from '../hosts/overlay.ts'
import { chooseGoal } from './choose-goal.ts'
import { ask, inOwnPage, isRegistered } from './extension.ts'
import {
  draftBecomes,
  draftOf,
  drafts,
  fixed,
  isJudged,
  stateOf,
  toldTruth,
  watchChip,
  write,
} from './writing.ts'

/** The browser stops the worker when it likes: at each step of a session once. */
export function stopWorkerAtEachStep(browser: () => TestBrowser): void {
  for (const id of ['textarea', 'contenteditable']) {
    it(`${id}: stopped before the first verdict`, async () => {
      await browser().stopWorker()
      const page = await write(browser(), id, drafts.mixed)
      await watchChip(page)
      await browser().stopWorker()
      await isJudged(page)
      equal(await draftOf(page), drafts.mixed)
      await toldTruth(page)
      deepEqual(page.errors(), [])
      await page.close()
    })

    it(`${id}: stopped between typing and the verdict`, async () => {
      const page = await write(browser(), id, drafts.community)
      await watchChip(page)
      await isJudged(page)
      await page.type(` ${drafts.selling}`)
      await browser().stopWorker()
      const written = `${drafts.community} ${drafts.selling}`
      equal(await draftOf(page), written)
      await isJudged(page)
      for (const more of [' Hurry!', ' Come soon.', ' See you.']) {
        await browser().stopWorker()
        await page.type(more)
      }
      await isJudged(page)
      equal(await draftOf(page), `${written} Hurry! Come soon. See you.`)
      await toldTruth(page)
      deepEqual(page.errors(), [])
      await page.close()
    })

    it(`${id}: stopped with the panel open, before a fix, and before its undo`, async () => {
      const page = await write(browser(), id, drafts.mixed)
      await isJudged(page)
      await pressOn(page, '.chip')
      const { panel } = await lookUntil(page, (seen) => seen.panel !== undefined, 'the panel')
      await browser().stopWorker()
      await lookUntil(page, (seen) => seen.panel === panel, 'the same panel')
      equal(await draftOf(page), drafts.mixed)
      await browser().stopWorker()
      await pressOn(page, '.panel button', 'Cut the pitch')
      const after = fixed(drafts.mixed, 'Cut the pitch').trimEnd()
      await draftBecomes(page, after)
      await isJudged(page)
      await browser().stopWorker()
      await pressOn(page, '.told button', 'Undo')
      await draftBecomes(page, drafts.mixed)
      await isJudged(page)
      deepEqual(page.errors(), [])
      await page.close()
    })
  }

  it('stopped in the midst of its installation: whatever wakes it makes up for that', async () => {
    await inOwnPage(browser(), `chrome.scripting.unregisterContentScripts({ ids: ['porchlight'] })`)
    await browser().stopWorker()
    await ask(browser())
    await isRegistered(browser())
    const page = await write(browser(), 'textarea', drafts.mixed)
    await isJudged(page)
    deepEqual(page.errors(), [])
    await page.close()
  })

  it('stopped before a dismissal, before its undo, and before a goal is set', async () => {
    const page = await write(browser(), 'textarea', drafts.mixed)
    const { marks } = await isJudged(page)
    await pressOn(page, '.chip')
    await pressOn(page, '.panel summary', 'Ignore')
    await browser().stopWorker()
    await pressOn(page, '.panel button', 'Ignore this rule everywhere')
    await lookUntil(page, (seen) => seen.panel?.includes('Ignored.') === true, 'the word that it is ignored')
    await lookUntil(page, (seen) => seen.marks['mixed']?.length !== marks['mixed']?.length, 'one mark less')
    await browser().stopWorker()
    await pressOn(page, '.told button', 'Undo')
    await lookUntil(page, (seen) => seen.marks['mixed']?.length === marks['mixed']?.length, 'the mark again')
    await browser().stopWorker()
    await chooseGoal(page, 'm')
    await lookUntil(page, (seen) => seen.marks['selling'] === undefined, 'selling unmarked, for marketing')
    await browser().stopWorker()
    await chooseGoal(page, 'n')
    await lookUntil(page, (seen) => seen.marks['mixed']?.length === marks['mixed']?.length, 'the marks again')
    equal(await draftOf(page), drafts.mixed)
    equal(stateOf(drafts.mixed), 'mixed')
    deepEqual(page.errors(), [])
    await page.close()
  })
}
