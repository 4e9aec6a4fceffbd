/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { deepEqual, equal, ok } from 'node:assert/strict'
import type { PageOptions, TestBrowser, TestPage } from '../hosts/browser.ts'
import { settle } from '../hosts/editor.ts'
import { lookUntil, pressOn } from '../hosts/overlay.ts'
import type { PageId } from '../hosts/pages.ts'
import { drafts, isJudged, write } from './writing.ts'

interface Sight extends PageOptions {
  readonly name: string
  readonly id?: PageId
  readonly query?: string
  /** CSS zoom of the page. */
  readonly zoom?: number
}

const sights: readonly Sight[] = [
  { name: 'as usual' },
  { name: 'written from right to left', query: 'rtl' },
  // whatever the system says
  { name: 'a dark page', query: 'dark' },
  { name: 'a dark page from right to left', query: 'dark&rtl', dark: true },
  { name: 'forced colours', forcedColors: true },
  { name: 'at 200 % (half the room for everything)', width: 640, height: 400 },
  { name: 'the page zooms itself to 200 %', zoom: 2 },
  { name: 'on a phone', width: 360, height: 640 },
  { name: 'a light page of a dark system', id: 'textarea', dark: true },
  { name: 'a light page of a dark system', id: 'shadow', dark: true },
  { name: 'a dark page', id: 'shadow', query: 'dark' },
]

export function lookEverywhere(browser: () => TestBrowser): void {
  for (const [index, sight] of sights.entries()) {
    const { id = index % 2 === 0 ? 'textarea' : 'contenteditable', name, query = '', zoom = 1 } = sight
    const { forcedColors, height } = sight
    it(`${id}, ${name}: chip and panel are in the window, readable, and not on the Post button`, async () => {
      const page = await write(browser(), id, drafts.mixed, { query, ...sight })
      if (zoom !== 1)
        await page.evaluate(
          (times) => document.documentElement.style.setProperty('zoom', String(times)),
          zoom,
        )
      await isJudged(page)
      await lookUntil(page, ({ marks }) => marks['mixed'] !== undefined, 'marks')
      // the system's own where it forces them
      if (forcedColors !== true)
        equal(await colourOf(page), query.includes('dark') ? colours.dark : colours.light)
      await isInSight(page, '.chip', ['#post', '.box'])
      await pressOn(page, '.chip')
      await lookUntil(page, ({ panel }) => panel !== undefined, 'the panel')
      await settle(page)
      const hasRoom = (height ?? 800) >= 600 && zoom === 1
      await isInSight(page, '.panel', hasRoom ? ['#post'] : [])
      for (const part of ['.chip', '.panel h2']) {
        const ratio = await contrast(page, part)
        ok(ratio >= 4.5, `${part} has a contrast of ${ratio.toFixed(1)}`)
      }
      deepEqual(page.errors(), [])
      await page.close()
    })
  }
}

/** The line under what is mixed. */
const colours = { light: 'rgb(124, 58, 237)', dark: 'rgb(196, 181, 253)' } as const

function colourOf(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const layer = document.querySelector('porchlight-layer')?.shadowRoot
    const mirrored = layer?.querySelector('.mirror:not([hidden]) .mixed')
    if (mirrored) return getComputedStyle(mirrored).textDecorationColor
    const names = [...CSS.highlights].flatMap(([name, marks]) =>
      name.startsWith('porchlight-mixed') && marks.size > 0 ? [name] : [],
    )
    const text = window.editor.box().querySelector('p')
    if (!text || names.length !== 1) return names.join()
    return getComputedStyle(text, `::highlight(${names.join()})`).textDecorationColor
  })
}

async function isInSight(page: TestPage, selector: string, notOn: readonly string[]): Promise<void> {
  const found = await page.evaluate(
    (wanted: string, others: readonly string[]) => {
      const root = document.querySelector('porchlight-layer')?.shadowRoot
      const box = root?.querySelector(wanted)?.getBoundingClientRect()
      if (!box) return undefined
      const { left, top, right, bottom } = box
      return {
        isInside: left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5,
        at: [left, top, right, bottom, innerWidth, innerHeight].map(Math.round).join(),
        covers: others.filter((other) => {
          const lies = document.querySelector(other)?.getBoundingClientRect()
          return lies && left < lies.right && lies.left < right && top < lies.bottom && lies.top < bottom
        }),
      }
    },
    selector,
    notOn,
  )
  ok(found?.isInside, `${selector} is at ${String(found?.at)}`)
  deepEqual(found.covers, [], `${selector} at ${found.at} lies on what is pressed`)
  equal(found.isInside, true)
}

/** Of text and ground, as WCAG counts it. */
function contrast(page: TestPage, selector: string): Promise<number> {
  return page.evaluate((wanted: string) => {
    const element = document.querySelector('porchlight-layer')?.shadowRoot?.querySelector(wanted)
    if (!element) return 0
    const light = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const value = Number(part) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    let ground: Element | null = element
    while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
      ground = ground.parentElement
    const [a, b] = [
      getComputedStyle(element).color,
      ground ? getComputedStyle(ground).backgroundColor : '255',
    ].map(light)
    const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)]
    return (high + 0.05) / (low + 0.05)
  }, selector)
}
