import { Uri, window, workspace, type LogOutputChannel, type TextEditor } from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import { draftAt, type Check, type Checker } from '../documents/checker.ts'
import type { Presets } from '../documents/presets.ts'
import type { Scopes } from '../documents/scope.ts'
import type { WorkspaceDrafts } from '../documents/workspace-drafts.ts'

/** What commands work with. */
export interface Host {
  readonly checker: Checker
  readonly presets: Presets
  readonly scopes: Scopes
  readonly drafts: WorkspaceDrafts
  readonly log: LogOutputChannel
  /** Where the extension is installed. */
  readonly extension: Uri
}

/** One command; one file each. */
export interface Command {
  /** As the manifest has it, without `porchlight.`. */
  readonly name: string
  run(host: Host, ...given: readonly unknown[]): Promise<unknown>
}

export interface DraftInEditor {
  readonly editor: TextEditor
  readonly check: Check
  readonly checked: CheckedDraft
}

/** The draft that a lens names, or the one under the cursor; checked as it stands. */
export async function draftInEditor(
  { checker }: Host,
  [uri, offset]: readonly unknown[],
): Promise<DraftInEditor | undefined> {
  const editor = await editorOf(uri)
  const check = editor && (await checker.check(editor.document))
  const checked = check && draftAt(check, typeof offset === 'number' ? offset : cursorOf(editor))
  return editor && check && checked ? { editor, check, checked } : undefined
}

async function editorOf(uri: unknown): Promise<TextEditor | undefined> {
  const active = window.activeTextEditor
  if (typeof uri !== 'string' || active?.document.uri.toString() === uri) return active
  return window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)))
}

function cursorOf({ document, selection }: TextEditor): number {
  return document.offsetAt(selection.active)
}
