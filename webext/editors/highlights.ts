import { sides, type Side } from './editor.ts'

export interface MarkedRange {
  readonly range: Range
  readonly side: Side
}

const grounds = ['', '-on-dark'] as const
type Ground = (typeof grounds)[number]

/** Styles of the marks: shape tells as much as colour. Also in marks.css, for the page itself. */
const style = `
::highlight(porchlight-selling) { text-decoration: underline solid #c2410c 2px; }
::highlight(porchlight-community) { text-decoration: underline dotted #15803d 2px; }
::highlight(porchlight-mixed) { text-decoration: underline double #7c3aed 2px; }
::highlight(porchlight-selling-on-dark) { text-decoration: underline solid #fb923c 2px; }
::highlight(porchlight-community-on-dark) { text-decoration: underline dotted #4ade80 2px; }
::highlight(porchlight-mixed-on-dark) { text-decoration: underline double #c4b5fd 2px; }
`

interface Shown {
  readonly ground: Ground
  readonly ranges: readonly MarkedRange[]
}

/** All that is marked on this page: the registry is one for all composers, and the page may wipe it. */
const shown = new Map<object, Shown>()

const styled = new WeakSet<ShadowRoot>()

/** Takes away what an earlier version may have left on this page. */
export function clearHighlights(): void {
  if (!('highlights' in CSS)) return
  for (const side of sides) for (const ground of grounds) CSS.highlights.delete(`porchlight-${side}${ground}`)
}

/** Marks in one box, by the browser’s own highlights: the editor’s DOM stays as it is. */
export class Highlights {
  private readonly box: HTMLElement

  constructor(box: HTMLElement) {
    this.box = box
  }

  show(ranges: readonly MarkedRange[], isDark: boolean): void {
    if (!('highlights' in CSS)) return
    const root = this.box.getRootNode()
    if (root instanceof ShadowRoot && !styled.has(root)) {
      styled.add(root)
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
    const before = shown.get(this)
    const ground = isDark ? '-on-dark' : ''
    if (ranges.length > 0) shown.set(this, { ground, ranges })
    else if (!shown.delete(this)) return
    register(ground)
    if (before && before.ground !== ground) register(before.ground)
  }
}

function register(ground: Ground): void {
  const all = [...shown.values()].flatMap((one) => (one.ground === ground ? one.ranges : []))
  for (const side of sides) {
    const ranges = all.flatMap((marked) => (marked.side === side ? [marked.range] : []))
    CSS.highlights.set(`porchlight-${side}${ground}`, new Highlight(...ranges))
  }
}
