/// <reference lib="dom" />
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { finish, start } from '../cli/bin.ts'
import { createFolder, readRecords } from '../cli/io.ts'
import { createRepository, git } from '../cli/repository.ts'
import { openWindow } from '../extension/hosts/node-host.ts'
import { openFile, openStatus, run, text as textOf } from '../extension/hosts/steps.ts'
import { press, saysUntil, openOptions } from '../webext/own-pages/own-page.ts'
import { browserNames, launch, type TestBrowser, type TestPage } from '../webext/hosts/browser.ts'
import { startServer, type TestServer } from '../webext/hosts/server.ts'
import { postsFrom, type Post } from './posts.ts'

/** What the lead writes: upon a base, with a brand, two places, phrases, a lock and examples. */
const preset = {
  name: 'weavelight/team',
  version: '2.0.0',
  extends: ['porchlight:balanced', './shared/base.json'],
  brand: { names: ['Weavelight'], handles: ['@weavelight'], sites: ['weavelight.example'] },
  places: [
    { files: 'club/**', hosts: ['forum.weavelight.example'], kind: 'members', goal: 'community' },
    {
      files: 'ads/**',
      hosts: ['social.example/weavelight'],
      kind: 'ad',
      goal: 'advertising',
      rules: { 'mixed/two-posts-in-one': 'off' },
    },
  ],
  phrases: [{ not: 'selling', any: ['spring warps are here'], reason: 'what lies on our shelves' }],
  locked: [{ rule: 'mixed/*', by: 'Marta, community lead', exceptions: true }, 'goal/mismatch'],
  examples: [
    { text: 'Season passes for the loom room are £45 at the counter, get yours.', intent: 'selling' },
  ],
}
const base = {
  name: 'weavelight/base',
  rules: { 'mixed/*': 'error', 'selling/urgency': 'info' },
  phrases: [{ facet: 'offer', any: ['season pass|passes'], reason: 'names our ticket' }],
}

/** The two places, each with where its posts go in the browser. */
const places = [
  { file: 'club/lounge.csv', where: 'forum.weavelight.example/lounge', posts: postsFrom(0, 100) },
  { file: 'ads/board.csv', where: 'social.example/weavelight', posts: postsFrom(37, 100) },
]
const files = {
  'porchlight.json': JSON.stringify(preset, null, 2),
  'shared/base.json': JSON.stringify(base, null, 2),
  ...Object.fromEntries(places.map(({ file, posts }) => [file, csvOf(posts)])),
}

describe('one preset for a team', function () {
  this.timeout(120_000)
  /** What the check of the repository says, a line each, by file. */
  const records = new Map<string, string>()
  let hash = ''
  let link = ''

  before(async () => {
    const origin = createRepository(files)
    const clone = createFolder()
    git(clone, 'clone', '-q', origin, 'work')
    for (const { file } of places) {
      const { stdout, stderr } = await check(`${clone}/work`, file, 'json')
      equal(stderr, '')
      records.set(file, stdout)
    }
    const { runs } = JSON.parse((await check(`${clone}/work`, '.', 'sarif')).stdout) as Sarif
    hash = runs[0]?.properties.presets[0]?.hash ?? ''
  })

  it('is checked in a clone: 200 drafts, of every intent, some excepted with a reason', () => {
    match(hash, /^[0-9a-f]{10}$/)
    const all = places.flatMap(({ file }) => readRecords(records.get(file) ?? ''))
    equal(all.length, 200)
    deepEqual(new Set(all.map(({ intent }) => intent)), new Set(['community', 'selling', 'mixed', 'neutral']))
    ok(all.some(({ ignored }) => JSON.stringify(ignored ?? []).includes('agreed with the board')))
    ok(all.some(({ findings }) => JSON.stringify(findings).includes('"error"')))
  })

  it('says the same in VS Code, byte for byte, and gives the link on', async () => {
    await openWindow(
      'club/lounge.csv',
      { files, prepare: (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']) },
      async (window) => {
        const { page } = window
        await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 })
        for (const { file } of places) {
          if (file !== 'club/lounge.csv') await openFile(page, 'board.csv')
          equal(await copiedBy(page, 'Copy the report of this draft'), records.get(file), file)
        }
        ok((await textOf(await openStatus(window))).includes(hash))
        await page.keyboard.press('Escape')
        link = await copiedBy(page, 'Share the team preset as a link')
        match(link, /^https:\/\/weavelight\.example#porchlight=/)
      },
    )
  })

  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      let server: TestServer
      let browser: TestBrowser
      before(async () => {
        server = await startServer()
        browser = await launch(name, { extension: resolve('dist/webext-test'), hosts: [], port: server.port })
      })
      after(async () => {
        await browser.close()
        await server.close()
      })

      it('says the same from the link, byte for byte', async () => {
        ok(link !== '', 'VS Code gave no link')
        const page = await openOptions(browser, 'presets')
        await page.evaluate((given: string) => {
          const field = document.querySelector<HTMLTextAreaElement>('#preset-text')
          if (field) field.value = given
        }, link)
        await press(page, 'Read it')
        await saysUntil(page, 'presets', 'Found: weavelight/team 2.0.0')
        await press(page, 'Take it')
        await saysUntil(page, 'presets', 'Marta, community lead')
        await saysUntil(page, 'presets', hash)
        for (const { file, where, posts } of places)
          equal((await recordsIn(page, posts, where)).join(''), records.get(file), file)
        deepEqual(page.errors(), [])
        deepEqual(browser.requests(), [])
      })
    })
  }
})

interface Sarif {
  readonly runs: readonly {
    readonly properties: { readonly presets: readonly { readonly hash: string }[] }
  }[]
}

function csvOf(posts: readonly Post[]): string {
  return `id,text\n${posts.map(({ id, text }) => `${id},"${text.replaceAll('"', '""')}"\n`).join('')}`
}

async function check(cwd: string, path: string, format: string): Promise<{ stdout: string; stderr: string }> {
  return finish(start(['check', path, '--format', format, '--fail-on', 'never'], { cwd }))
}

/** What a command copies; it says that it is done after that. */
async function copiedBy(page: Page, command: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await run(page, command)
  for (let times = 0; times < 400; times++) {
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    if (copied !== '') return copied
    await page.waitForTimeout(25)
  }
  throw new Error(`“${command}” copied nothing`)
}

declare const chrome: {
  readonly runtime: {
    sendMessage(
      asked: object,
    ): Promise<{ readonly ok?: { readonly record: string }; readonly failed?: string }>
  }
}

function recordsIn(page: TestPage, posts: readonly Post[], where: string): Promise<string[]> {
  return page.evaluate(
    async (given: readonly Post[], place: string) => {
      const lines: string[] = []
      for (const { id, text } of given) {
        const { ok, failed } = await chrome.runtime.sendMessage({ type: 'try-text', id, text, where: place })
        lines.push(ok ? `${ok.record}\n` : `${failed ?? ''}\n`)
      }
      return lines
    },
    posts,
    where,
  )
}
