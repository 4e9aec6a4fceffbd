import { sides, type Side } from './editor.ts'

export interface MarkedRange {
  readonly range: Range
  readonly side: Side
}

/** Styles of the marks: shape tells as much as colour. Also in marks.css, for the page itself. */
const style = `
::highlight(porchlight-selling) { text-decoration: underline solid #c2410c 2px; }
::highlight(porchlight-community) { text-decoration: underline dotted #15803d 2px; }
::highlight(porchlight-mixed) { text-decoration: underline double #7c3aed 2px; }
`

/** All that is marked on this page: the registry is one for all composers, and the page may wipe it. */
const shown = new Map<object, readonly MarkedRange[]>()

const styled = new WeakSet<ShadowRoot>()

/** Takes away what an earlier version may have left on this page. */
export function clearHighlights(): void {
  if (!('highlights' in CSS)) return
  for (const side of sides) CSS.highlights.delete(`porchlight-${side}`)
}

/** Marks in one box, by the browser’s own highlights: the editor’s DOM stays as it is. */
export class Highlights {
  private readonly box: HTMLElement

  constructor(box: HTMLElement) {
    this.box = box
  }

  show(ranges: readonly MarkedRange[]): void {
    if (!('highlights' in CSS)) return
    const root = this.box.getRootNode()
    if (root instanceof ShadowRoot && !styled.has(root)) {
      styled.add(root)
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
    if (ranges.length > 0) shown.set(this, ranges)
    else if (!shown.delete(this)) return
    for (const side of sides) {
      const all = [...shown.values()].flat().filter((marked) => marked.side === side)
      CSS.highlights.set(`porchlight-${side}`, new Highlight(...all.map(({ range }) => range)))
    }
  }
}
