/// <reference lib="dom" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { linkTo } from '../../../core/presets/link.ts'
import { loadPreset } from '../../../core/presets/load.ts'
import type { Asked, State } from '../../../webext/messages.ts'
import type { TestBrowser, TestPage } from '../hosts/browser.ts'
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
} from './own-page.ts'

declare const chrome: { readonly runtime: { sendMessage(asked: Asked): Promise<{ readonly ok: State }> } }

const text = readFileSync('examples/porchlight.json', 'utf8')
const { preset } = loadPreset({ file: 'pasted', text })

/** A comma is missing in the line with the version. */
const broken = text.replace(/("version": "[^"]+"),/, '$1')
/** Where a reader stumbles over that: at the next line. */
const brokenLine = text.slice(0, text.indexOf('"version"')).split('\n').length + 1

export function takePresets(browser: () => TestBrowser): void {
  let page: TestPage
  beforeEach(async () => {
    await forgetAll(browser())
    page = await openOptions(browser(), 'presets')
  })
  afterEach(async () => {
    deepEqual(page.errors(), [])
    await page.close()
    await forgetAll(browser())
  })

  const paste = async (pasted: string): Promise<void> => {
    await page.evaluate((given: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('#preset-text')
      if (field) field.value = given
    }, pasted)
    await press(page, 'Read it')
  }

  it('takes one from pasted text, after it showed what that changes', async () => {
    ok(preset)
    await paste(text)
    await saysUntil(page, 'presets', `Found: ${preset.name} ${preset.version ?? ''}`)
    await saysUntil(page, 'presets', 'mixed/pitch-in-welcome: warning → error')
    equal((await ask(page, { type: 'state' })).preset.source, undefined, 'nothing is taken unasked')
    await press(page, 'Take it')
    await saysUntil(page, 'presets', 'pasted text')
    const words = await wordsOf(page, 'presets')
    for (const part of [preset.name, preset.version, preset.hash, 'mixed/strings-attached-gift'])
      ok(part !== undefined && words.includes(part), `${String(part)} in ${words}`)
    ok(!words.includes('Found:'), words)
    const popup = await browser().openExtension('popup/popup.html')
    await popup.waitFor(
      (wanted: readonly string[]) => wanted.every((part) => document.body.innerText.includes(part)),
      { what: 'the preset in the popup' },
      [`${preset.name} ${preset.version ?? ''}`, preset.hash],
    )
    await popup.close()
  })

  it('takes one from a link: from its own address, and from that of a page, by the popup', async () => {
    ok(preset)
    const link = linkTo(preset, `${site}/textarea`)
    const { hash } = new URL(link)
    const direct = await browser().openExtension(`options/options.html${hash}`)
    await saysUntil(direct, 'presets', `Found: ${preset.name} ${preset.version ?? ''}`)
    equal(await direct.evaluate(() => location.hash), '#presets')
    await direct.close()

    const popup = await browser().openExtension('popup/popup.html')
    const followed = await browser().open(link)
    await reopen(popup)
    await popup.waitFor(() => document.querySelector('#offer button') !== null, { what: 'the offer' })
    equal(
      await popup.evaluate(() => document.querySelector('#offer')?.textContent),
      'The address of this page carries a preset.Look at the preset',
    )
    deepEqual(popup.errors(), [])
    await followed.close()
    await popup.close()
    equal((await ask(page, { type: 'state' })).preset.source, undefined, 'nothing is taken unasked')
  })

  it('says that a link is damaged', async () => {
    ok(preset)
    const link = linkTo(preset, site)
    await paste(link.slice(0, -9))
    await page.waitFor(
      () => document.querySelector('#said')?.textContent.startsWith('This link is damaged') === true,
      { what: 'the word' },
    )
  })

  it('judges a text to try, and copies the record that the command line writes', async () => {
    ok(preset)
    await ask(page, { type: 'take-preset', text, source: 'pasted' })
    await page.evaluate((given: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('#try-text')
      if (field) field.value = given
    }, `${welcome} ${pitch}`)
    await press(page, 'Judge it')
    await saysUntil(page, 'presets', 'mixed: serves and sells')
    await saysUntil(page, 'presets', 'This welcome turns into a pitch.')
  })

  it('offers to take none where an organisation sets it, and says so', async () => {
    await paste(text)
    await saysUntil(page, 'presets', 'Take it')
    // no test can set a policy, so the worker’s answer is told as it would be under one
    await page.evaluate(() => {
      const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const send = runtime.sendMessage.bind(runtime)
      runtime.sendMessage = async (asked: Asked) => {
        const { ok } = await send(asked)
        return { ok: { ...ok, preset: { ...ok.preset, source: 'policy' } } }
      }
    })
    await comeBack(page)
    await saysUntil(page, 'presets', 'your organisation')
    const words = await wordsOf(page, 'presets')
    ok(words.includes('Found:') && !words.includes('Take it'), words)
    equal(words.match(/Your organisation sets this preset/g)?.length, 2)
  })

  it('shows the line of what is wrong in one, and keeps the last good one', async () => {
    ok(preset)
    await ask(page, { type: 'take-preset', text, source: 'pasted' })
    await comeBack(page)
    await paste(broken)
    await saysUntil(page, 'presets', 'This cannot be used yet')
    await saysUntil(page, 'presets', `${String(brokenLine)}:`)
    await press(page, 'Keep the one I have')
    const { preset: kept } = await ask(page, { type: 'state' })
    equal(kept.hash, preset.hash)
    const words = await wordsOf(page, 'presets')
    ok(words.includes(preset.hash) && !words.includes('This cannot be used yet'), words)
  })
}
