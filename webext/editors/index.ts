import type { Editor } from './editor.ts'
import { FieldEditor } from './field-editor.ts'
import { RichEditor } from './rich-editor.ts'

/** What reads and changes a box. `layer` is where marks over form fields are drawn. */
export function editorFor(box: HTMLElement, layer: ParentNode & Node): Editor {
  return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement
    ? new FieldEditor(box, layer)
    : new RichEditor(box)
}
