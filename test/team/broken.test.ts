/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { provePreset } from '../../core/presets/examples.ts'
import { presetIn, linkWith } from '../../core/presets/link.ts'
import { choosePreset } from '../../webext/background/presets.ts'
import { createFolder, porchlight } from '../cli/io.ts'
import { gift } from '../cli/posts.ts'
import { attacks, brokenPresets, markup, whole } from '../core/presets/broken.ts'
import { ask, openOptions, press, saysUntil, wordsOf } from '../webext/own-pages/own-page.ts'
import { browserNames, launch, type TestBrowser, type TestPage } from '../webext/hosts/browser.ts'
import { startServer, type TestServer } from '../webext/hosts/server.ts'

const all = brokenPresets(2_000)
const good = JSON.stringify(whole)
const { preset: goodPreset } = provePreset({ file: 'good.json', text: good })

/** Whether the core takes it; carriers have to say the same. */
const isGood = (text: string): boolean => provePreset({ file: 'porchlight.json', text }).preset !== undefined

describe('2,000 broken presets', function () {
  this.timeout(120_000)

  it('as a file, under the command line: refused by line, and the built-in one judges', async () => {
    const folder = createFolder({ 'a.md': gift })
    for (const text of all) {
      writeFileSync(join(folder, 'porchlight.json'), text)
      const { code, stdout, stderr } = await porchlight(['check', 'a.md', '--format', 'json'], {
        cwd: folder,
      })
      const said = text.slice(0, 2_000)
      if (isGood(text)) equal(stderr, '', said)
      else {
        equal(code, 2, said)
        match(stderr, /^porchlight: porchlight\.json(?::\d+:\d+)?: \S/, said)
        ok(stderr.length < 20_000, said)
      }
      match(stdout, /"rule":"mixed\/strings-attached-gift"|^\{"id":"a\.md"/, said)
    }
  })

  it('that reach out of their folder: nothing there is read', async () => {
    const outside = createFolder({ 'outside.json': good.replace('mill/team', 'mill/outside') })
    const folder = createFolder({ 'team/a.md': gift })
    const team = join(folder, 'team')
    mkdirSync(join(team, 'sub'))
    symlinkSync(join(outside, 'outside.json'), join(team, 'linked.json'))
    symlinkSync(outside, join(team, 'sub/linked'))
    const ways = [
      '../../outside.json',
      join(outside, 'outside.json'),
      `./../${outside.split('/').at(-1) ?? ''}/outside.json`,
      './linked.json',
      './sub/linked/outside.json',
      `file://${outside}/outside.json`,
      '..\\outside.json',
      './sub/../../../outside.json',
    ]
    for (const way of ways) {
      writeFileSync(join(team, 'porchlight.json'), JSON.stringify({ name: 'mill/team', extends: [way] }))
      const { code, stderr } = await porchlight(['check', 'a.md'], { cwd: team })
      equal(code, 2, way)
      match(stderr, /is not to be found from here\n$/, way)
    }
  })

  it('set by a policy: the last good one stays, with a word', () => {
    ok(goodPreset)
    const last = { preset: goodPreset, source: 'policy' }
    for (const text of all) {
      if (isGood(text)) continue
      const { preset, problem } = choosePreset(text, null, last)
      equal(preset, goodPreset)
      match(problem ?? '', /^The preset that your organisation set is broken: \S/)
      match(choosePreset(text, null).problem ?? '', /is broken/)
    }
  })

  it('in a link: carried whole, and still as broken', () => {
    for (const text of all) {
      const carried = presetIn(linkWith(text, 'https://mill.example'))
      if (text.length > 500_000) continue
      // what cannot be written in UTF-8 does not come through, and the link says so
      if (text.isWellFormed()) deepEqual(carried, { text })
      else ok(carried && 'wrong' in carried)
    }
  })

  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      let server: TestServer
      let browser: TestBrowser
      let page: TestPage
      before(async () => {
        server = await startServer()
        browser = await launch(name, { extension: resolve('dist/webext-test'), hosts: [], port: server.port })
        page = await openOptions(browser, 'presets')
        await ask(page, { type: 'take-preset', text: good, source: 'good.json' })
      })
      after(async () => {
        await browser.close()
        await server.close()
      })

      it('offered and taken all the same: refused with a line, and the good one stays', async () => {
        const wrong = all.filter((text) => !isGood(text))
        for (let from = 0; from < wrong.length; from += 100) {
          const answers = await page.evaluate(tryAll, wrong.slice(from, from + 100))
          for (const [at, answer] of answers.entries())
            match(answer, /^\d+:\d+ .*refused$/s, `${answer} of ${wrong[from + at]?.slice(0, 500) ?? ''}`)
        }
        equal((await ask(page, { type: 'state' })).preset.hash, goodPreset?.hash)
      })

      it('with markup in every text: shown as it is written, and nothing of it runs', async () => {
        const spoiled = JSON.stringify(
          { ...whole, name: markup, rules: { [markup]: 'error' }, measures: [markup], [markup]: markup },
          null,
          2,
        )
        const shown = JSON.stringify({
          ...whole,
          brand: { names: [markup] },
          locked: [{ rule: 'mixed/*', by: markup }],
          measures: [markup],
          phrases: [{ not: 'selling', any: ['book of hours'], reason: markup }],
        })
        await paste(page, spoiled)
        await saysUntil(page, 'presets', 'This cannot be used yet')
        await press(page, 'Keep the one I have')
        await paste(page, shown)
        await saysUntil(page, 'presets', 'Found: mill/team')
        await press(page, 'Take it')
        await saysUntil(page, 'presets', 'onerror')
        ok((await wordsOf(page, 'presets')).includes(markup.slice(0, 20)))
        deepEqual(
          await page.evaluate(() => [
            document.querySelectorAll('main b, main img, main a').length,
            document.title,
          ]),
          [0, 'Porchlight options'],
        )
        deepEqual(page.errors(), [])
        deepEqual(browser.requests(), [])
      })
    })
  }

  it('are not few', () => {
    ok(all.filter((text) => !isGood(text)).length > 1_500)
    ok(Object.keys(attacks).length >= 15)
  })
})

async function paste(page: TestPage, text: string): Promise<void> {
  await page.evaluate((given: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('#preset-text')
    if (field) field.value = given
  }, text)
  await press(page, 'Read it')
}

declare const chrome: {
  readonly runtime: {
    sendMessage(asked: object): Promise<{
      readonly ok?: { readonly problems: readonly string[] }
      readonly failed?: string
    }>
  }
}

/** Of each text the first problem, and whether it was refused. */
async function tryAll(texts: readonly string[]): Promise<string[]> {
  const answers: string[] = []
  for (const text of texts) {
    const tried = await chrome.runtime.sendMessage({ type: 'try-preset', text, source: 'pasted' })
    const taken = await chrome.runtime.sendMessage({ type: 'take-preset', text, source: 'pasted' })
    answers.push(
      `${tried.ok?.problems[0] ?? tried.failed ?? ''} ${taken.failed === undefined ? 'TAKEN' : 'refused'}`,
    )
  }
  return answers
}
