/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { TestPage } from './browser.ts'

/** What is drawn over a page, as a person sees it. It lies in the document of the box, which may be a frame's. */
export interface Seen {
  readonly chip: { readonly label: string; readonly state: string; readonly isShown: boolean } | undefined
  /** Marked words by side, in the order of the text. */
  readonly marks: Readonly<Record<string, readonly string[]>>
  /** All words of the panel; `undefined` where it is closed. */
  readonly panel: string | undefined
}

export function look(page: TestPage): Promise<Seen> {
  return page.evaluate(() => {
    const { ownerDocument: own } = window.editor.box()
    const root = own.querySelector('porchlight-layer')?.shadowRoot
    const chip = root?.querySelector<HTMLElement>('.chip')
    const panel = root?.querySelector<HTMLElement>('.panel')
    const highlights = own.defaultView?.CSS.highlights
    const marks: Record<string, string[]> = {}
    for (const side of ['selling', 'community', 'mixed']) {
      const ranges = ['', '-on-dark'].flatMap((ground) =>
        [...((highlights?.get(`porchlight-${side}${ground}`) ?? []) as Iterable<Range>)].map(String),
      )
      const mirrored = [...(root?.querySelectorAll(`.mirror:not([hidden]) .${side}`) ?? [])].map(
        (part) => part.textContent,
      )
      const all = [...ranges, ...mirrored].filter((words) => words !== '')
      if (all.length > 0) marks[side] = all
    }
    return {
      chip: chip
        ? {
            label: chip.ariaLabel ?? '',
            state: chip.dataset['state'] ?? '',
            isShown: !chip.hidden && chip.style.visibility !== 'hidden',
          }
        : undefined,
      marks,
      panel: panel && !panel.hidden ? panel.innerText : undefined,
    }
  })
}

/** Waits until the overlay looks as asked. */
export async function lookUntil(
  page: TestPage,
  isThere: (seen: Seen) => boolean,
  what: string,
): Promise<Seen> {
  const end = Date.now() + 12_000
  for (;;) {
    const seen = await look(page)
    if (isThere(seen)) return seen
    if (Date.now() > end) throw new Error(`${what} never came; it is ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Waits for a verdict about the text as it stands, with its marks. */
export function verdictOf(page: TestPage, state: string): Promise<Seen> {
  return lookUntil(page, ({ chip }) => chip?.state === state && chip.isShown, `the verdict “${state}”`)
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The middle of something in the overlay, in the window. */
export async function placeOf(page: TestPage, selector: string, label = ''): Promise<Place> {
  return page.waitFor(
    (wanted: string, words: string) => {
      const { ownerDocument: own } = window.editor.box()
      const root = own.querySelector('porchlight-layer')?.shadowRoot
      const found = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].find(
        (one) => !one.hidden && one.innerText.includes(words) && one.getBoundingClientRect().width > 0,
      )
      if (!found) return undefined
      found.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = found.getBoundingClientRect()
      const frame = own.defaultView?.frameElement?.getBoundingClientRect()
      return { x: left + width / 2 + (frame?.left ?? 0), y: top + height / 2 + (frame?.top ?? 0) }
    },
    { what: `${selector} ${label}` },
    selector,
    label,
  ) as Promise<Place>
}

/** Presses something in the overlay with the mouse. */
export async function pressOn(page: TestPage, selector: string, label?: string): Promise<void> {
  const { x, y } = await placeOf(page, selector, label)
  await page.click(x, y)
}
