import { Range, WorkspaceEdit, type TextDocument } from 'vscode'
import type { Edit } from '../../core/text/span.ts'

/** Changes of a file as one edit of its document, undone in one step. */
export function editOf(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const whole = new WorkspaceEdit()
  for (const { start, end, text } of edits)
    whole.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text)
  return whole
}
