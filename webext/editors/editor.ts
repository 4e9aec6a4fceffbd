import type { Edit, Span } from '../../core/text/span.ts'

/** One box that a post is written in, whatever it is made of. Offsets are into what {@link Editor.read} gave last. */
export interface Editor {
  readonly box: HTMLElement
  /** The draft as it stands; paragraphs end with a line feed. */
  read(): string
  /** Where a span is seen, line by line, in the window; empty where it is not. */
  rectsOf(span: Span): readonly DOMRect[]
  /** Marks spans, instead of those marked before, in colours for a light or a dark page. */
  mark(marks: readonly Mark[], isDark: boolean): void
  /** Offset of the caret; `undefined` where it is elsewhere or something is selected. */
  caret(): number | undefined
  /** Makes edits that the person asked for, as if typed; see {@link Replaced}. */
  replace(edits: readonly Edit[]): Promise<Replaced>
  /** Takes the last change back, by the editor's own undo or else by writing it anew; `false` where neither is taken. */
  undoTo(text: string, edits: number): Promise<boolean>
  /** Takes away all that was put on the page for it. */
  dispose(): void
}

export interface Mark extends Span {
  readonly side: Side
}

export type Side = 'selling' | 'community' | 'mixed'
export const sides: readonly Side[] = ['selling', 'community', 'mixed']

/** `text` is what the draft was to be; where an editor does not take it, the draft is as it was before. */
export interface Replaced {
  readonly isDone: boolean
  readonly text: string
}
