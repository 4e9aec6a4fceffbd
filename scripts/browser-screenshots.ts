/// <reference lib="dom" />
import { join } from 'node:path'
import { launch, type TestBrowser, type TestPage } from '../test/webext/hosts/browser.ts'
import { focusEnd, mountEditor, settle } from '../test/webext/hosts/editor.ts'
import { lookUntil, pressOn } from '../test/webext/hosts/overlay.ts'
import { buildPages, type PageId } from '../test/webext/hosts/pages.ts'
import { startServer } from '../test/webext/hosts/server.ts'
import type { Paragraphs } from '../test/webext/pages/contract.ts'

/** A draft in one of the test pages, under the name of the site whose editor that is. */
interface Scene {
  readonly name: string
  readonly page: PageId
  readonly host: string
  readonly height: number
  /** What is marked last: the sentence at the caret is marked after a rest. */
  readonly lastMark: string
  readonly draft: Paragraphs
  /** What makes the page one of that site, where the editor alone does not. */
  readonly dress?: () => void
}

const scenes: readonly Scene[] = [
  {
    name: 'lexical',
    page: 'lexical-rich',
    host: 'www.threads.com',
    height: 640,
    lastMark: 'when you leave your e-mail address',
    draft: [
      [
        {
          text: 'Our pruning guide for old apple trees is finished: twelve pages, with Ines’s drawings of every cut. Thank you, Ines!',
        },
      ],
      [
        { text: 'It is ' },
        { text: 'free for you', bold: true },
        { text: ' when you leave your e-mail address.' },
      ],
    ],
  },
  {
    name: 'textarea',
    page: 'textarea',
    host: 'mastodon.example',
    height: 710,
    lastMark: 'order yours on the shop',
    draft: [
      [
        {
          text: 'Welcome to the eleven of you who joined the repair table this month. The kettle is by the window, and the good screwdrivers are in the tin.',
        },
      ],
      [{ text: 'Starter toolkits are £35 until Saturday, order yours on the shop page.' }],
    ],
    dress: () => {
      document.querySelector('main')?.setAttribute('id', 'mastodon')
      document.querySelector('.card')?.classList.add('compose-form')
      // as such sites do: the composer comes with a new address
      history.pushState(null, '', '/publish')
    },
  },
  {
    name: 'quill',
    page: 'quill2',
    host: 'www.linkedin.com',
    height: 700,
    lastMark: 'Book a demo',
    draft: [
      [
        {
          text: 'Congratulations to Amara Okafor! Last week she fixed her hundredth bicycle for the shelter, most of them alone on Sunday evenings.',
        },
      ],
      [
        { text: 'She says she could never have done it without our Pro workstand. ' },
        { text: 'Book a demo', bold: true },
        { text: ' with us and see why.' },
      ],
    ],
  },
  {
    name: 'prosemirror',
    page: 'prosemirror',
    host: 'bsky.app',
    height: 640,
    lastMark: 'If you are new here',
    draft: [
      [
        {
          text: 'Thank you to Joost and Leila for clearing the towpath on Saturday while the rest of us slept.',
        },
      ],
      [
        {
          text: 'Has anyone an idea what to do about the lamp by the mill? If you are new here, your guess is as good as ours.',
        },
      ],
    ],
  },
]

const width = 720

/** Chip, marks and panel over real editors, the popup and the mix, in a real Chromium. */
export async function takeBrowser(folder: string): Promise<void> {
  await buildPages()
  const server = await startServer()
  const browser = await launch('chromium', {
    extension: 'dist/webext-test',
    hosts: scenes.map(({ host }) => host),
    port: server.port,
  })
  const keep = async (page: TestPage, name: string) => {
    const file = join(folder, `browser-${name}.png`)
    await page.screenshot(file)
    console.log(file)
    await page.close()
  }
  try {
    for (const scene of scenes)
      for (const dark of [false, true])
        await keep(await openScene(browser, scene, dark), `${scene.name}-${dark ? 'dark' : 'light'}`)
    await keep(await openPopup(browser), 'popup')
    await keep(await openMix(browser), 'mix')
  } finally {
    await browser.close()
    await server.close()
  }
}

async function openScene(browser: TestBrowser, scene: Scene, dark: boolean): Promise<TestPage> {
  const { host, page: id, height, draft, lastMark, dress } = scene
  const page = await browser.open(`https://${host}/${id}${dark ? '?dark' : ''}`, { dark, width, height })
  if (dress) await page.evaluate(dress)
  await mountEditor(page, draft)
  await page.evaluate(() => {
    document.querySelector('.card')?.scrollIntoView()
    scrollBy(0, -16)
  })
  await focusEnd(page)
  await lookUntil(page, ({ marks }) => Object.values(marks).flat().includes(lastMark), lastMark)
  await pressOn(page, '.chip')
  await lookUntil(page, ({ panel }) => panel !== undefined, 'the panel')
  await page.hover(5, height - 5)
  await settle(page)
  return page
}

/** As it opens over a page of a site: beside it, since the real one cannot be photographed. */
async function openPopup(browser: TestBrowser): Promise<TestPage> {
  const popup = await browser.openExtension('popup/popup.html', { width: 320, height: 256 })
  const site = await browser.open('https://mastodon.example/textarea')
  await popup.reload()
  await popup.waitFor(() => document.querySelector('.standing.on'))
  await site.close()
  return popup
}

const intents = { c: 'community', m: 'mixed', s: 'selling', n: 'neutral' } as const
/** Intents of the posts of a week, this one first. */
const weeks: readonly (readonly (keyof typeof intents)[])[] = [
  ['c', 'c', 'm', 'c', 's', 'c'],
  ['c', 's', 'c', 'c', 'n', 'm'],
  ['s', 'c', 'm', 'c', 'c', 's'],
  ['c', 's', 's', 'c', 'm', 'c'],
]
const facets = {
  community: ['hospitality'],
  mixed: ['gifting', 'offer'],
  selling: ['offer'],
  neutral: [],
} as const
const places = ['mastodon.example', 'linkedin.com', 'bsky.app']

async function openMix(browser: TestBrowser): Promise<TestPage> {
  const mix = weeks.flatMap((posts, week) =>
    posts.map((letter, index) => {
      const intent = intents[letter]
      const date = new Date(Date.now() - week * 7 * 86_400_000).toISOString().slice(0, 10)
      return { date, place: places[index % places.length], intent, facets: facets[intent] }
    }),
  )
  await browser.inWorker(`chrome.storage.local.set(${JSON.stringify({ mix })})`)
  // it reads its storage when it starts
  await browser.stopWorker()
  const page = await browser.openExtension('options/options.html#mix', { width: 900, height: 850 })
  await page.waitFor(() => document.querySelector('#mix table'))
  return page
}
