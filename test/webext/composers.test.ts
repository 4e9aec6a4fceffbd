/// <reference lib="dom" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { Composer } from '../../webext/composers/composer.ts'
import { composerFor } from '../../webext/composers/index.ts'
import * as networks from '../../webext/composers/networks.ts'
import { launchBrowser } from '../extension/hosts/browser.ts'

/** A page of nobody’s software. */
const anyPage = { querySelector: () => null } as unknown as Document
const at = (address: string) => composerFor(anyPage, new URL(address))

const family = '👨‍👩‍👧‍👦'
const url23 = 23
const long = `https://example.org/${'a'.repeat(80)}`

describe('how networks count', () => {
  const cases: readonly [keyof typeof networks & ('x' | 'bluesky' | 'mastodon'), string, number][] = [
    ['x', '', 0],
    ['x', 'Good morning', 12],
    ['x', 'ნარგიზა', 7],
    ['x', 'naïve', 5],
    ['x', 'nai\u0308ve', 5], // composed first
    ['x', 'x\u0308', 2], // nothing to compose it to
    ['x', '“quoted” – so…', 15], // the ellipsis lies outside of the light ranges
    ['x', 'Tee\u200dn', 5],
    ['x', '日本語', 6],
    ['x', '한국어', 6],
    ['x', '👍', 2],
    ['x', '👍🏽', 2],
    ['x', '❤️', 2],
    ['x', '🇩🇪', 2],
    ['x', '🇩🇪🇫🇷', 4],
    ['x', family, 2],
    ['x', '1️⃣ 12', 5],
    ['x', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 2],
    ['x', 'line\nline', 9],
    ['x', long, url23],
    ['x', `(${long})`, url23 + 2],
    ['x', `Read ${long}.`, 5 + url23 + 1],
    ['x', `${long}, ${long}!`, 2 * url23 + 3],
    ['x', 'https://en.example.org/wiki/Porch_(house)', url23],
    ['x', 'https://example.org/?q=a&b=c#top', url23],
    ['x', 'HTTP://EXAMPLE.ORG', url23],
    ['x', 'https://example.comです', url23 + 4],
    ['x', 'https://grå.org/x', url23],
    ['x', 'https://localhost/x', 19],
    ['x', 'acme.com', url23],
    ['x', 'www.acme.co.uk/shop?x=1', url23],
    ['x', 'Come to acme.com.', 8 + url23 + 1],
    ['x', 'bit.ly/3abc', url23],
    ['x', 'acme.co', url23],
    ['x', 'Look at it.So do I', 18],
    ['x', 'see.it', 6],
    ['x', 'node.js/express', 15],
    ['x', 'e.g. 1.5 or readme.txt', 22],
    ['x', 'ada@example.org', 15],
    ['x', '@acme.com', 9],
    ['x', '#acme.com', 9],
    ['bluesky', 'Good morning', 12],
    ['bluesky', '日本語', 3],
    ['bluesky', family, 1],
    ['bluesky', '🇩🇪🇫🇷', 2],
    ['bluesky', 'e\u0301\u0302', 1],
    ['bluesky', '\r\n', 1],
    ['bluesky', 'https://example.org/', 11],
    ['bluesky', 'https://example.org/short', 17],
    ['bluesky', `${long}.`, 11 + 16 + 1],
    ['mastodon', 'Good morning', 12],
    ['mastodon', family, 1],
    ['mastodon', '日本語', 3],
    ['mastodon', `(${long})`, url23 + 2],
    ['mastodon', 'https://a.de', url23],
    ['mastodon', 'acme.com', 8],
    ['mastodon', '@ada hello', 10],
    ['mastodon', '@ada@example.org hello', 10],
    ['mastodon', 'with @ada@example.org, @bo@b.example', 14],
    ['mastodon', 'mail ada@example.org', 20],
    ['mastodon', 'https://example.org/@ada@example.com', url23],
  ]
  for (const [network, text, count] of cases) {
    it(`${network}: ${JSON.stringify(text.slice(0, 40))} is ${count}`, () =>
      equal(networks[network].count(text), count))
  }

  it('is by code points where nothing else is known, and by UTF-16 on LinkedIn', () => {
    equal(networks.discord.count('👍a'), 2)
    equal(networks.linkedin.count('👍a'), 3)
  })

  it('has a limit for each', () => {
    const limits = ['x', 'bluesky', 'mastodon', 'linkedin', 'facebook', 'instagram', 'threads'] as const
    deepEqual(
      limits.map((name) => networks[name].limit),
      [280, 300, 500, 3_000, 63_206, 2_200, 500],
    )
  })

  it('counts graphemes as the platform does', () => {
    const mixed = `Ça va ? ${family} e\u0301 नमस्ते 各地かな ไทยน้ำ 한국 \u1112\u1161\u11ab مرحبا\r\n🇩🇪🇫🇷 か\u3099 a\u0301\u0302!`
    equal(networks.bluesky.count(mixed), Array.from(new Intl.Segmenter().segment(mixed)).length)
  })

  it('comes to an end with long texts that look like many addresses', function () {
    // where it took the square of their length, this would take minutes
    this.timeout(40_000)
    for (const part of ['a.', 'a-', '((', 'https://', '@a', '👨‍', '各', 'я ', 'https://a.de/(', 'a?'])
      for (const { count } of [networks.x, networks.bluesky, networks.mastodon])
        ok(count(part.repeat(20_000)) > 0, part)
  })
})

describe('which site it is', () => {
  const hosts: readonly [string, string][] = [
    ['https://x.com/home', 'x'],
    ['https://mobile.x.com/', 'x'],
    ['https://twitter.com/', 'x'],
    ['https://notx.com/', 'generic'],
    ['https://x.com.example.org/', 'generic'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://www.instagram.com/', 'instagram'],
    ['https://www.threads.com/', 'threads'],
    ['https://www.threads.net/', 'threads'],
    ['https://bsky.app/', 'bluesky'],
    ['https://old.reddit.com/', 'reddit'],
    ['https://discord.com/channels/@me', 'discord'],
    ['https://www.youtube.com/', 'youtube'],
    ['https://publish.buffer.com/', 'buffer'],
    ['https://hootsuite.com/', 'hootsuite'],
    ['https://mastodon.example/', 'generic'],
  ]
  for (const [address, id] of hosts) it(`${address}: ${id}`, () => equal(at(address).id, id))
})

describe('where a post goes', () => {
  const nowhere = { ownerDocument: anyPage } as unknown as Element
  const places: readonly [string, string | undefined][] = [
    ['https://x.com/compose/post', 'x.com'],
    ['https://mobile.twitter.com/i/communities/123/about', 'x.com/i/communities/123'],
    ['https://www.linkedin.com/feed/', 'linkedin.com'],
    ['https://www.linkedin.com/groups/42/', 'linkedin.com/groups/42'],
    ['https://www.linkedin.com/company/Acme/posts/', 'linkedin.com/company/acme'],
    ['https://www.facebook.com/', 'facebook.com'],
    ['https://www.facebook.com/groups/riverside/posts/1', 'facebook.com/groups/riverside'],
    ['https://www.reddit.com/r/Acme/submit/', 'reddit.com/r/acme'],
    ['https://old.reddit.com/r/acme', 'reddit.com/r/acme'],
    ['https://www.reddit.com/submit', 'reddit.com'],
    ['https://discord.com/channels/11/22', 'discord.com/channels/11'],
    ['https://discord.com/channels/@me/22', 'discord.com'],
    ['https://www.youtube.com/@Riverside/community', 'youtube.com/@riverside'],
    ['https://www.youtube.com/watch?v=1', 'youtube.com'],
    ['https://publish.buffer.com/channels/ab12/schedule', 'buffer.com/channels/ab12'],
    ['https://bsky.app/profile/a', 'bsky.app'],
    ['https://shop.example/x', undefined],
  ]
  for (const [address, place] of places) {
    it(`${address}: ${place ?? 'host and path'}`, () =>
      equal(at(address).place?.(new URL(address), nowhere), place))
  }
})

/** Boxes are marked `yes` or `no`, and what a box stands in `frame`. */
interface Sample {
  readonly id: string
  readonly address: string
  readonly body: string
  readonly head?: string
  readonly limit?: number
  readonly place?: string
}

const edited = 'contenteditable="true" role="textbox"'
const lexical = `${edited} data-lexical-editor="true"`

const samples: readonly Sample[] = [
  {
    id: 'x',
    address: 'https://x.com/home',
    body: `<div frame><div data-testid="tweetTextarea_0RichTextInputContainer" no>
        <div data-testid="tweetTextarea_0" class="public-DraftEditor-content" ${edited} yes></div></div>
        <div data-testid="toolBar"><button>Post</button></div></div>
      <div role="dialog" frame><div><div data-testid="tweetTextarea_1" ${edited} yes></div></div>
        <nav data-testid="toolBar"></nav></div>
      <form role="search"><input data-testid="SearchBox_Search_Input" no></form>
      <textarea name="description" no></textarea><textarea data-testid="dm-composer-textarea" no></textarea>
      <div data-testid="dmComposerTextInput" ${edited} no></div>`,
  },
  {
    id: 'linkedin',
    address: 'https://www.linkedin.com/feed/',
    body: `<div id="interop-outlet"><template shadowrootmode="open"><div role="dialog" frame>
        <div class="ql-container"><div class="ql-editor" ${edited} yes></div></div><button>Post</button></div></template></div>
      <form frame><div class="tiptap ProseMirror" ${edited} yes></div><button>Comment</button></form>
      <div frame><div><div class="tiptap ProseMirror" ${edited} yes></div></div><button>Comment</button></div>
      <form class="msg-form"><div class="msg-form__contenteditable" ${edited} no></div>
        <div class="ql-editor" ${edited} no></div></form>
      <input role="combobox" no><textarea id="about" no></textarea>`,
  },
  {
    id: 'facebook',
    address: 'https://www.facebook.com/groups/riverside',
    place: 'facebook.com/groups/riverside',
    body: `<div role="dialog"><form method="POST" frame><div ${lexical} yes></div><button>Post</button></form></div>
      <div role="article"><form role="presentation" frame><div ${lexical} yes></div></form></div>
      <div role="group"><div ${lexical} aria-placeholder="Aa" no></div></div>
      <div role="dialog"><div ${lexical} aria-placeholder="Aa" no></div></div>
      <form><input type="search" role="combobox" no></form>`,
  },
  {
    id: 'instagram',
    address: 'https://www.instagram.com/',
    body: `<div role="dialog" frame><div ${lexical} yes></div></div>
      <article><form frame><textarea yes></textarea></form></article>
      <main><div ${lexical} no></div></main><form><textarea id="pepBio" no></textarea></form><input no>`,
  },
  {
    id: 'threads',
    address: 'https://www.threads.com/',
    body: `<div role="dialog" frame><div><div ${lexical} yes></div></div><div><div role="button">Post</div></div></div>
      <div frame><div><div ${lexical} yes></div></div><div role="button">Reply</div></div>
      <input type="search" no><textarea no></textarea>`,
  },
  {
    id: 'bluesky',
    address: 'https://bsky.app/',
    body: `<div role="dialog"><div data-testid="composePostView" frame><div class="tiptap ProseMirror ProseMirror-light"
        contenteditable="true" translate="no" yes></div><button data-testid="composerPublishBtn">Post</button></div></div>
      <textarea placeholder="Write a message" no></textarea><input role="search" no>`,
  },
  {
    id: 'reddit',
    address: 'https://www.reddit.com/r/acme/submit',
    body: `<shreddit-composer frame><div slot="rte" ${lexical} yes></div><button>Comment</button></shreddit-composer>
      <shreddit-markdown-composer><template shadowrootmode="open"><div class="textarea-container" frame>
        <textarea yes></textarea></div></template></shreddit-markdown-composer>
      <div class="usertext-edit" frame><textarea name="text" yes></textarea></div>
      <form id="compose-message"><div class="usertext-edit"><textarea name="text" no></textarea></div></form>
      <form id="sr-form"><div class="usertext-edit"><textarea no></textarea></div></form>
      <reddit-search-large><input name="q" no></reddit-search-large>
      <textarea name="g-recaptcha-response" no></textarea><textarea name="title" no></textarea>`,
  },
  {
    id: 'discord',
    address: 'https://discord.com/channels/11/22',
    body: `<main><form frame><div ${edited} data-slate-editor="true" yes></div></form></main>
      <div class="DraftEditor-root"><div role="combobox" contenteditable="true" no></div></div>
      <div role="tabpanel"><div ${edited} data-slate-editor="true" no></div></div>`,
  },
  {
    id: 'discord',
    address: 'https://discord.com/channels/@me/22',
    body: `<nav><ul data-list-id="private-channels-uid_15"></ul></nav>
      <main><form><div ${edited} data-slate-editor="true" no></div></form></main>`,
  },
  {
    id: 'youtube',
    address: 'https://www.youtube.com/watch?v=1',
    place: 'youtube.com/@riverside',
    body: `<ytd-video-owner-renderer><a href="/@Riverside">Riverside</a></ytd-video-owner-renderer>
      <ytd-commentbox frame><div id="contenteditable-root" contenteditable="true" yes></div></ytd-commentbox>
      <yt-live-chat-text-input-field-renderer><div id="input" contenteditable no></div></yt-live-chat-text-input-field-renderer>
      <input name="search_query" role="combobox" no>`,
  },
  {
    id: 'buffer',
    address: 'https://publish.buffer.com/all-channels',
    body: `<div id="composer-root" frame><div data-testid="composer-text-area" data-slate-editor="true" ${edited} yes></div></div>
      <div data-testid="reply-form-item" frame><textarea yes></textarea></div><input no><textarea name="about" no></textarea>`,
  },
  {
    id: 'hootsuite',
    address: 'https://hootsuite.com/dashboard',
    body: `<div role="dialog" frame><div class="public-DraftEditor-content" contenteditable="true" yes></div></div>
      <form frame><div ${edited} yes></div></form><form role="search"><div ${edited} no></div></form><input no>`,
  },
  {
    id: 'mastodon',
    address: 'https://town.example/publish',
    place: 'town.example',
    limit: 500,
    body: `<div id="mastodon"><form class="compose-form" frame><input id="cw-spoiler-input" no>
        <textarea class="autosuggest-textarea__textarea" yes></textarea></form>
      <form class="search"><input no></form><textarea id="account_note" no></textarea></div>`,
  },
  {
    id: 'mastodon',
    address: 'https://fork.example/',
    limit: 5_000,
    head: `<script id="initial-state" type="application/json">{"compose":{"text":"\\"max_toot_chars\\":7"},"max_toot_chars":5000}</script>`,
    body: '<div id="mastodon"></div>',
  },
  {
    id: 'mastodon',
    address: 'https://told.example/',
    limit: 1_000,
    head: `<script id="initial-state" type="application/json">{"configuration":{"statuses":{"max_characters":1000}}}</script>`,
    body: '<div id="mastodon"></div>',
  },
  {
    id: 'discourse',
    address: 'https://meta.example/c/garden/tools/12',
    place: 'meta.example/c/garden/tools',
    limit: 20_000,
    head: '<meta name="generator" content="Discourse 3.5.0">',
    body: `<div id="data-preloaded" data-preloaded="{&quot;siteSettings&quot;:&quot;{\\&quot;max_post_length\\&quot;:20000}&quot;}"></div>
      <div id="reply-control" frame><input id="reply-title" no><textarea class="d-editor-input" yes></textarea>
        <div class="ProseMirror d-editor-input" contenteditable="true" yes></div></div>
      <div class="bio-composer"><textarea class="d-editor-input" no></textarea></div><input type="search" no>`,
  },
  {
    id: 'discourse',
    address: 'https://meta.example/t/hello/12',
    place: 'meta.example',
    limit: 32_000,
    head: '<meta name="generator" content="Discourse 3.5.0">',
    body: `<div id="reply-control"><div class="user-selector"></div><textarea class="d-editor-input" no></textarea></div>`,
  },
  {
    id: 'generic',
    address: 'https://shop.example/',
    body: `<textarea yes></textarea><textarea readonly no></textarea><textarea disabled no></textarea>
      <textarea spellcheck="false" no></textarea><textarea data-porchlight="off" no></textarea>
      <div data-porchlight="off"><textarea no></textarea></div>
      <div contenteditable yes></div><div contenteditable="true" yes><p contenteditable="false" no></p></div>
      <div contenteditable="plaintext-only" yes></div><div class="public-DraftEditor-content" contenteditable="true" spellcheck="false" yes></div>
      <div contenteditable="true" role="searchbox" no></div>
      <input name="comment" yes><input type="text" name="status_message" yes><input aria-label="Your post" yes>
      <input name="postcode" no><input name="q" no><input type="email" name="comment_email" no><input type="password" name="message" no>
      <input type="search" name="comment" no><input name="comment" inputmode="numeric" no>
      <form role="search"><textarea no></textarea></form><search><textarea no></textarea></search>
      <textarea autocomplete="street-address" no></textarea><textarea name="g-recaptcha-response" no></textarea>
      <div class="CodeMirror"><textarea no></textarea></div><div class="cm-editor"><div contenteditable="true" no></div></div>
      <div class="monaco-editor"><textarea no></textarea></div><div class="ace_editor"><textarea no></textarea></div>
      <div class="xterm"><textarea no></textarea></div><div aria-hidden="true"><textarea no></textarea></div>`,
  },
]

interface Seen {
  readonly id: string
  readonly limit: number | undefined
  readonly places: readonly (string | undefined)[]
  readonly wrong: readonly string[]
}

declare const composers: {
  composerFor: (page: Document, address: URL) => Composer
  isKeptOut: (box: Element, composer: Composer) => boolean
}

/** Runs in the page: what its composer makes of every element that is marked. */
function look(address: string): Seen {
  const composer = composers.composerFor(document, new URL(address))
  const { id, boxes, frame, network, place } = composer
  const marked = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll('[yes], [no]'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? marked(shadowRoot) : [])),
  ]
  const isBox = (box: Element) => box.matches(boxes) && !composers.isKeptOut(box, composer)
  const isFramed = (box: Element) => frame === undefined || box.closest(frame)?.hasAttribute('frame') === true
  const all = marked(document)
  const yes = all.filter((box) => box.hasAttribute('yes'))
  return {
    id,
    limit: network?.limit,
    places: yes.map((box) => place?.(new URL(address), box)),
    wrong: [
      ...all.filter((box) => isBox(box) !== box.hasAttribute('yes')).map(({ outerHTML }) => outerHTML),
      ...yes.filter((box) => !isFramed(box)).map(({ outerHTML }) => `frame of ${outerHTML}`),
    ],
  }
}

describe('boxes in a real page', function () {
  this.timeout(60_000)
  let browser: Browser
  let page: Page
  let script: string

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['webext/composers/index.ts'],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'composers',
      target: 'es2022',
    })
    script = outputFiles[0]?.text ?? ''
    browser = await launchBrowser()
    page = await browser.newPage()
  })
  after(() => browser.close())

  for (const { id, address, body, head = '', limit, place } of samples) {
    it(`${id}: ${address}`, async () => {
      await page.setContent(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
      await page.addScriptTag({ content: script })
      const seen = await page.evaluate(look, address)
      equal(seen.id, id)
      deepEqual(seen.wrong, [])
      if (limit !== undefined) equal(seen.limit, limit)
      if (place !== undefined) for (const each of seen.places) equal(each, place)
    })

    it(`${id}: ${address} can keep us out`, async () => {
      const off = body.replaceAll(' yes', ' no')
      await page.setContent(
        `<!doctype html><html><head>${head}</head><body data-porchlight="off">${off}</body></html>`,
      )
      await page.addScriptTag({ content: script })
      deepEqual((await page.evaluate(look, address)).wrong, [])
    })
  }
})
