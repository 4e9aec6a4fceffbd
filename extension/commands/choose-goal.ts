import { l10n, window, workspace } from 'vscode'
import { goals } from '../../core/facets.ts'
import { loadEngine } from '../load-engine.ts'
import { editOf } from '../documents/edits.ts'
import { endingOf } from '../documents/checker.ts'
import type { Command } from './command.ts'
import { askForGoal } from './new-draft.ts'

/** Declares what the draft under the cursor is for. */
export const chooseGoal: Command = {
  name: 'chooseGoal',
  async run(_host, given) {
    const editor = window.activeTextEditor
    if (!editor)
      return window.showWarningMessage(
        l10n.t('Open a draft first: Markdown, text, a CSV calendar or JSON lines.'),
      )
    const goal =
      goals.find((known) => known === given) ?? (await askForGoal(l10n.t('What is this draft for?')))
    if (!goal) return undefined
    const { document } = editor
    const { readDrafts } = await loadEngine()
    const at = document.offsetAt(editor.selection.active)
    const { drafts } = readDrafts(document.getText(), endingOf(document))
    const draft = drafts.findLast(({ range }) => range.start <= at) ?? drafts[0]
    const edit = draft?.declare(goal)
    if (!edit)
      return window.showWarningMessage(
        l10n.t('This file has no room for a goal: a calendar needs a column “goal”.'),
      )
    return workspace.applyEdit(editOf(document, [edit]))
  },
}
