/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { equal, ok } from 'node:assert/strict'
import { applyEdits } from '../../../core/findings/edits.ts'
import { lint } from '../../../core/index.ts'
import type { PageOptions, TestBrowser, TestPage } from '../hosts/browser.ts'
import { focusEnd, mountEditor, readModel } from '../hosts/editor.ts'
import { lookUntil, type Seen } from '../hosts/overlay.ts'

export const site = 'https://garden.example'
export const otherSite = 'https://mill.example'

const welcome = 'Welcome to everyone who joined this week! Tell us what you are growing.'
const pitch = 'Season cards are 20% off until Friday. Buy yours in the shop.'

/** Drafts of which the core is sure, each line a paragraph. */
export const drafts = {
  community: welcome,
  selling: pitch,
  mixed: `${welcome}\n${pitch}`,
} as const

/** What the chip has to say of a text, by the core. */
export function stateOf(text: string): string {
  const { verdict, unjudged } = lint({ text })
  return verdict.isSure && !unjudged ? verdict.intent : 'unsure'
}

export interface WriteOptions extends PageOptions {
  readonly query?: string
  readonly on?: string
}

/** A page with this draft in its box, and the caret at its end. */
export async function write(
  browser: TestBrowser,
  id: string,
  text: string,
  { query = '', on = site, ...options }: WriteOptions = {},
): Promise<TestPage> {
  const page = await browser.open(`${on}/${id}?${query}`, options)
  await mountEditor(
    page,
    text.split('\n').map((line) => [{ text: line }]),
  )
  await focusEnd(page)
  return page
}

export async function draftOf(page: TestPage): Promise<string> {
  return (await readModel(page)).join('\n').replaceAll('\u00A0', ' ').trimEnd()
}

/** Waits until the chip says what is right for the draft as it stands. */
export async function isJudged(page: TestPage): Promise<Seen> {
  const state = stateOf(await draftOf(page))
  return lookUntil(page, ({ chip }) => chip?.state === state && chip.isShown, `“${state}”`)
}

/** What a fix makes of a text, by the core. */
export function fixed(text: string, title: string): string {
  const fix = lint({ text })
    .findings.flatMap(({ fixes }) => fixes)
    .find((one) => one.title === title)
  ok(fix, `no “${title}” in ${text}`)
  return applyEdits(text, fix.edits)
}

export async function draftBecomes(page: TestPage, wanted: string): Promise<void> {
  for (let times = 0; times < 80 && (await draftOf(page)) !== wanted; times++) await pause(25)
  equal(await draftOf(page), wanted)
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

declare global {
  interface Window {
    sampled?: { readonly text: string; readonly state: string; readonly at: number }[]
  }
}

/** Looks at draft and chip again and again, from within the page. */
export async function watchChip(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    const samples: NonNullable<Window['sampled']> = (window.sampled = [])
    setInterval(() => {
      const chip = document.querySelector('porchlight-layer')?.shadowRoot?.querySelector<HTMLElement>('.chip')
      const state = chip && !chip.hidden ? (chip.dataset['state'] ?? '') : ''
      samples.push({ text: window.editor.model().join('\n'), state, at: performance.now() })
    }, 20)
  })
}

/** Longest that the chip may go on saying what was right for the text before. */
const grace = 1_300

/** Fails where the chip ever said of a text what is not true of it. */
export async function toldTruth(page: TestPage): Promise<void> {
  const samples = await page.evaluate(() => window.sampled ?? [])
  ok(samples.length > 0, 'nobody looked')
  const states = new Map<string, string>()
  let since = 0
  samples.forEach(({ text, state, at }, index) => {
    const before = samples[index - 1]
    if (before?.text !== text) since = at
    if (['', 'checking', 'updated', 'paused'].includes(state) || at - since < grace) return
    const right = states.get(text) ?? stateOf(text)
    states.set(text, right)
    equal(state, right, `said ${String(at - since)} ms after the last change of “${text}”`)
  })
}
