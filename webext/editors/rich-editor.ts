import type { Edit, Span } from '../../core/text/span.ts'
import type { Editor, Mark, Replaced } from './editor.ts'
import { Highlights } from './highlights.ts'
import { replaceIn, undoIn } from './replace.ts'
import { offsetOf, rangeOf, readRichText, type RichText } from './rich-text.ts'
import { putRichText } from './put-rich-text.ts'

/** Anything `contenteditable`: plain ones, and the editors that sites build on it. */
export class RichEditor implements Editor {
  readonly box: HTMLElement
  private rich: RichText = { text: '', segments: [] }
  private readonly highlights: Highlights

  constructor(box: HTMLElement) {
    this.box = box
    this.highlights = new Highlights(box)
  }

  read(): string {
    this.rich = readRichText(this.box)
    return this.rich.text
  }

  rectsOf(span: Span): readonly DOMRect[] {
    return [...(rangeOf(this.rich, span)?.getClientRects() ?? [])]
  }

  mark(marks: readonly Mark[], isDark: boolean): void {
    this.highlights.show(
      marks.flatMap((mark) => {
        const range = rangeOf(this.rich, mark)
        return range ? [{ range, side: mark.side }] : []
      }),
      isDark,
    )
  }

  caret(): number | undefined {
    const selection = selectionIn(this.box)
    if (!selection?.focusNode || !selection.isCollapsed || !this.box.contains(selection.focusNode))
      return undefined
    return offsetOf(this.rich, selection.focusNode, selection.focusOffset)
  }

  replace(edits: readonly Edit[]): Promise<Replaced> {
    return replaceIn(
      this,
      edits,
      (edit) => putRichText(this.box, this.rich, edit),
      (caret) => this.place(caret),
    )
  }

  undoTo(text: string, edits: number): Promise<boolean> {
    return undoIn(this, text, edits, (caret) => this.place(caret))
  }

  dispose(): void {
    this.highlights.show([], false)
  }

  private place(caret: number): void {
    const range = rangeOf(this.rich, { start: caret, end: caret })
    if (range) selectionIn(this.box)?.collapse(range.startContainer, range.startOffset)
  }
}

/** In a shadow root the selection is that root's own in Chromium, and the page's elsewhere. */
export function selectionIn(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null })
  return root.getSelection?.() ?? box.ownerDocument.getSelection()
}
