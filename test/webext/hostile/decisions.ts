/// <reference lib="dom" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import { lint } from '../../../core/index.ts'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { lookUntil, pressOn, type Seen } from '../hosts/overlay.ts'
import { chooseGoal } from './choose-goal.ts'
import { ask } from './extension.ts'
import { draftOf, drafts, isJudged, otherSite, site, write } from './writing.ts'

/** The same rule in other words. */
const reworded = drafts.mixed.replace('20% off until Friday', '30% off until Sunday')

const found = 'This welcome turns into a pitch.'

const { hostname } = new URL(site)

/** Each with whether other words here, and the same words elsewhere, are still found. */
const scopes = [
  { press: `Ignore these words on ${hostname}`, reworded: true, elsewhere: true },
  { press: `Ignore this rule on ${hostname}`, reworded: false, elsewhere: true },
  { press: 'Ignore this rule everywhere', reworded: false, elsewhere: false },
]

export function decide(browser: () => TestBrowser): void {
  afterEach(() => ask(browser(), { type: 'clear', what: 'everything' }))

  for (const scope of scopes) {
    it(`“${scope.press}” holds as far as it says, and Undo takes it back`, async () => {
      const page = await write(browser(), 'contenteditable', drafts.mixed)
      await openPanel(page)
      await panelSays(page, found, true)
      await pressOn(page, '.panel summary', 'Ignore')
      await pressOn(page, '.panel button', scope.press)
      await panelSays(page, 'Ignored.', true)
      await panelSays(page, found, false)
      for (const [text, on, isFound] of [
        [reworded, site, scope.reworded],
        [drafts.mixed, otherSite, scope.elsewhere],
      ] as const) {
        const other = await write(browser(), 'contenteditable', text, { on })
        await openPanel(other)
        await panelSays(other, found, isFound)
        deepEqual(other.errors(), [])
        await other.close()
      }
      await pressOn(page, '.told button', 'Undo')
      await panelSays(page, found, true)
      await panelSays(page, 'Undone.', true)
      deepEqual((await ask(browser())).dismissed, [])
      equal(await draftOf(page), drafts.mixed)
      deepEqual(page.errors(), [])
      await page.close()
    })
  }

  it('the goal of a place decides what is found there, and nowhere else', async () => {
    const text = drafts.mixed
    const mismatch = lint({ text, goal: 'community' }).findings.find(({ rule }) => rule === 'goal/mismatch')
    ok(mismatch)
    const page = await write(browser(), 'textarea', text)
    await openPanel(page)
    await panelSays(page, mismatch.message, false)
    await chooseGoal(page, 'c')
    await panelSays(page, mismatch.message, true)
    const other = await write(browser(), 'textarea', text, { on: otherSite })
    await openPanel(other)
    await panelSays(other, mismatch.message, false)
    await other.close()
    await chooseGoal(page, 'n')
    await panelSays(page, mismatch.message, false)
    deepEqual((await ask(browser())).places, [])
    deepEqual(page.errors(), [])
    await page.close()
  })

  it('what a preset locks cannot be ignored, and the panel says who locked it', async () => {
    const text = JSON.stringify({
      name: 'acme/posts',
      extends: ['porchlight:balanced'],
      locked: ['mixed/*'],
    })
    const page = await write(browser(), 'textarea', drafts.mixed)
    await openPanel(page)
    await panelSays(page, 'Locked by', false)
    await ask(browser(), { type: 'take-preset', text, source: 'pasted' })
    await panelSays(page, 'Locked by acme/posts', true)
    await panelSays(page, 'Ignore', false)
    await panelSays(page, found, true)
    await ask(browser(), { type: 'drop-preset' })
    await panelSays(page, 'Ignore', true)
    deepEqual(page.errors(), [])
    await page.close()
  })

  it('what is locked with exceptions is ignored with a reason, and the page hears nothing of the typing', async () => {
    const locked = [{ rule: 'mixed/*', by: 'Ines', exceptions: true }]
    const text = JSON.stringify({ name: 'acme/posts', locked })
    await ask(browser(), { type: 'take-preset', text, source: 'pasted' })
    const page = await write(browser(), 'contenteditable', drafts.mixed)
    await page.evaluate(() => {
      // as sites with shortcuts do
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, ({ target }) => {
          if (target instanceof HTMLElement && !target.isContentEditable) document.title += '!'
        })
    })
    const before = await page.evaluate(() => document.title)
    await openPanel(page)
    await panelSays(page, 'Locked by Ines', true)
    await pressOn(page, '.panel summary', 'Ignore with a reason')
    await pressOn(page, '.panel button', `Ignore these words on ${hostname}`)
    await panelSays(page, found, true)
    await page.type('promised at the fair')
    await page.press('Enter')
    await panelSays(page, 'Ignored, though locked: ', true)
    await panelSays(page, 'Reason: promised at the fair', true)
    await panelSays(page, 'Cut the pitch', false)
    equal(await page.evaluate(() => document.title), before)
    deepEqual(
      (await ask(browser())).dismissed.map(({ scope, reason }) => [scope, reason]),
      [['here', 'promised at the fair']],
    )
    await pressOn(page, '.told button', 'Undo')
    await panelSays(page, 'Cut the pitch', true)
    equal(await draftOf(page), drafts.mixed)
    deepEqual(page.errors(), [])
    await page.close()
  })
}

async function openPanel(page: TestPage): Promise<void> {
  await isJudged(page)
  await pressOn(page, '.chip')
  await lookUntil(page, ({ panel }) => panel !== undefined, 'the panel')
}

function panelSays(page: TestPage, words: string, isSaid: boolean): Promise<Seen> {
  return lookUntil(page, ({ panel }) => panel?.includes(words) === isSaid, `${isSaid ? '' : 'no '}“${words}”`)
}
