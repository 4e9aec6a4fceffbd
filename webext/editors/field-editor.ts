import type { Edit, Span } from '../../core/text/span.ts'
import type { Editor, Mark, Replaced } from './editor.ts'
import { insertText } from './commands.ts'
import { FieldMirror } from './field-mirror.ts'
import { replaceIn, undoIn } from './replace.ts'

export type Field = HTMLTextAreaElement | HTMLInputElement

/** A form field: its text is its value, and marks are drawn on a mirror over it. */
export class FieldEditor implements Editor {
  readonly box: Field
  private readonly mirror: FieldMirror

  constructor(box: Field, layer: ParentNode & Node) {
    this.box = box
    this.mirror = new FieldMirror(box, layer)
  }

  read(): string {
    return this.box.value
  }

  rectsOf(span: Span): readonly DOMRect[] {
    return this.mirror.rectsOf(span)
  }

  mark(marks: readonly Mark[], isDark: boolean): void {
    this.mirror.show(marks, isDark)
  }

  caret(): number | undefined {
    const { selectionStart, selectionEnd } = this.box
    return selectionStart === selectionEnd ? (selectionStart ?? undefined) : undefined
  }

  replace(edits: readonly Edit[]): Promise<Replaced> {
    const put = ({ start, end, text }: Edit): Promise<void> => {
      this.box.setSelectionRange(start, end)
      insertText(this.box, text)
      return Promise.resolve()
    }
    return replaceIn(this, edits, put, (caret) => this.place(caret))
  }

  undoTo(text: string, edits: number): Promise<boolean> {
    return undoIn(this, text, edits, (caret) => this.place(caret))
  }

  dispose(): void {
    this.mirror.dispose()
  }

  private place(caret: number): void {
    this.box.setSelectionRange(caret, caret)
  }
}
