/// <reference lib="dom" />
import { deepEqual, rejects } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
import { lookUntil, pressOn, verdictOf } from '../hosts/overlay.ts'
import { isAccessible } from './axe.ts'
import {
  ask,
  forgetAll,
  goTo,
  openOptions,
  pitch,
  press,
  reopen,
  saysUntil,
  sections,
  site,
  welcome,
  write,
} from './own-page.ts'

const preset = readFileSync('examples/porchlight.json', 'utf8')
const looks = [{ dark: false }, { dark: true }]

/** Popup, options and panel open without an error, and axe has nothing against them. */
export function readForEveryone(browser: () => TestBrowser): void {
  before(() => forgetAll(browser()))
  after(() => forgetAll(browser()))

  it('would be found out', async () => {
    const page = await openOptions(browser(), 'places')
    await page.evaluate(() => document.querySelector('#places label')?.remove())
    await rejects(isAccessible(page), /label/)
    await page.close()
    const written = await write(browser(), 'textarea', pitch)
    await verdictOf(written, 'selling')
    await written.evaluate(() => {
      const chip = document.querySelector('porchlight-layer')?.shadowRoot?.querySelector('.chip')
      chip?.replaceChildren()
      chip?.removeAttribute('aria-label')
    })
    await rejects(isAccessible(written, 'porchlight-layer'), /button-name/)
    await written.close()
  })

  it('the options while there is nothing', async () => {
    const page = await openOptions(browser(), 'presets')
    await areAccessible(page)
    await page.close()
  })

  for (const look of looks) {
    const light = look.dark ? 'dark' : 'light'

    it(`the popup, ${light}`, async () => {
      const popup = await browser().openExtension('popup/popup.html', { ...look, width: 320, height: 300 })
      await standsAs(popup, 'off')
      for (const isPaused of [true, false]) {
        await ask(popup, { type: 'pause', host: new URL(site).hostname, isPaused })
        // drawn beside a page of a site, which is the active one; axe is slow in a tab that nobody sees
        const page = await browser().open(`${site}/textarea`, look)
        await reopen(popup)
        const mark = isPaused ? 'paused' : 'on'
        await popup.waitFor((wanted: string) => document.querySelector(`.${wanted}`) !== null, {}, mark)
        await page.close()
        await standsAs(popup, mark)
      }
      await popup.close()
    })

    it(`the options with much in them, ${light}`, async () => {
      await fill(browser())
      const page = await openOptions(browser(), 'presets', look)
      await areAccessible(page)
      await goTo(page, 'presets')
      for (const [text, said] of [
        [preset, 'larchfield/tool-library'],
        ['{', 'This cannot be used yet'],
      ] as const) {
        await page.evaluate((pasted: string) => {
          const field = document.querySelector('textarea')
          if (field) field.value = pasted
        }, text)
        await press(page, 'Read it')
        await saysUntil(page, 'presets', said)
        await isAccessible(page)
      }
      await forgetAll(browser())
      await page.close()
    })

    it(`the panel over a page, ${light}`, async () => {
      const query = look.dark ? 'dark' : ''
      const page = await write(browser(), 'textarea', `${welcome} ${pitch}`, { ...look, query })
      await verdictOf(page, 'mixed')
      await isAccessible(page, 'porchlight-layer')
      await pressOn(page, '.chip')
      await isAccessible(page, 'porchlight-layer')
      await pressOn(page, '.panel summary')
      await isAccessible(page, 'porchlight-layer')
      await pressOn(page, '.panel button', 'everywhere')
      await lookUntil(page, ({ panel }) => panel?.includes('Undo') === true, 'the way back')
      await isAccessible(page, 'porchlight-layer')
      deepEqual(page.errors(), [])
      await page.close()
    })
  }
}

async function standsAs(popup: TestPage, mark: 'on' | 'off' | 'paused'): Promise<void> {
  await popup.waitFor((wanted: string) => document.querySelector(`.standing.${wanted}`) !== null, {}, mark)
  await isAccessible(popup)
  deepEqual(popup.errors(), [])
}

async function areAccessible(page: TestPage): Promise<void> {
  for (const section of sections) {
    await goTo(page, section)
    await isAccessible(page)
  }
  deepEqual(page.errors(), [])
}

const day = 86_400_000
const counted = (['community', 'selling', 'mixed', 'neutral'] as const).flatMap((intent) =>
  [0, 9, 20].map((days) => ({
    date: new Date(Date.now() - days * day).toISOString().slice(0, 10),
    place: 'garden.example',
    intent,
    facets: intent === 'selling' ? ['offer'] : [],
  })),
)
const dismissed = (['here', 'place', 'everywhere'] as const).map((scope) => ({
  id: scope,
  scope,
  rule: 'selling/offer',
  phrase: scope === 'here' ? 'season cards' : '',
  where: scope === 'everywhere' ? '' : 'garden.example',
  date: '2026-03-02',
}))

/** Something in every section; a worker that starts anew reads it. */
async function fill(browser: TestBrowser): Promise<void> {
  const stored = JSON.stringify({ mix: counted, dismissed })
  await browser.inWorker(`chrome.storage.local.set(${stored})`)
  await browser.stopWorker()
  const page = await openOptions(browser, 'places')
  await ask(page, { type: 'place', where: 'garden.example/members', goal: 'community', kind: 'members' })
  await ask(page, { type: 'pause', host: 'shop.example', isPaused: true })
  await ask(page, { type: 'take-preset', text: preset, source: 'pasted' })
  await page.close()
}
