import { l10n, Position, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import type { Command } from './command.ts'

/** Switches a locked rule off for a line, with a reason, which stands in the report. */
export const ignoreWithReason: Command = {
  name: 'ignoreWithReason',
  async run(_host, rule, document, line, given) {
    if (typeof rule !== 'string' || !(document instanceof Uri) || typeof line !== 'number') return
    const reason = typeof given === 'string' ? given : await askForReason(rule)
    if (reason === undefined || problemOf(reason) !== undefined) return
    const edit = new WorkspaceEdit()
    edit.insert(
      document,
      new Position(line, 0),
      `<!-- porchlight-disable-next-line ${rule} -- ${reason.trim()} -->\n`,
    )
    await workspace.openTextDocument(document)
    await workspace.applyEdit(edit)
  },
}

function askForReason(rule: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Why may {0} be ignored here?', rule),
    prompt: l10n.t('The reason stands in the draft and in the team’s report.'),
    validateInput: problemOf,
  })
}

function problemOf(reason: string): string | undefined {
  if (reason.trim() === '') return l10n.t('The team wants a reason.')
  return reason.includes('--') ? l10n.t('Two hyphens in a row would end the comment.') : undefined
}
