import { l10n, window, workspace } from 'vscode'
import { editOf } from '../documents/edits.ts'
import { loadEngine } from '../load-engine.ts'
import { draftInEditor, type Command } from './command.ts'
import { openNewDraft } from './open-new-draft.ts'

/** Leaves what serves in the draft and opens what sells as a draft of its own beside it. */
export const split: Command = {
  name: 'split',
  async run(host, ...given) {
    const found = await draftInEditor(host, given)
    const fix = found?.checked.report.findings
      .flatMap(({ fixes }) => fixes)
      .find(({ newDraft }) => newDraft !== undefined)
    if (!found || !fix?.newDraft) {
      return window.showInformationMessage(
        l10n.t('There is nothing to split: no sentence sells beside others that serve.'),
      )
    }
    const { document } = found.editor
    const { editsInFile } = await loadEngine()
    const edit = editOf(document, editsInFile(found.checked.draft, fix.edits))
    if (!(await workspace.applyEdit(edit))) return undefined
    return openNewDraft.run(host, fix.newDraft.goal, fix.newDraft.text)
  },
}
