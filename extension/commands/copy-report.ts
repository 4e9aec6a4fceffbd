import { env, l10n, window, workspace } from 'vscode'
import { loadEngine } from '../load-engine.ts'
import { draftCount } from '../words.ts'
import type { Command } from './command.ts'

/** Copies what is found in a document as the command line writes it, for others to hold theirs against. */
export const copyReport: Command = {
  name: 'copyReport',
  async run({ checker }) {
    const document = window.activeTextEditor?.document
    const check = document && (await checker.check(document))
    if (!document || !check?.found || check.drafts.length === 0)
      return window.showInformationMessage(l10n.t('There is no draft here that is checked.'))
    const { idOf, recordOf } = await loadEngine()
    const { preset } = check.found
    const file = workspace.asRelativePath(document.uri, false)
    const lines = check.drafts.map(({ draft, report }) => {
      const line = document.positionAt(draft.toFile(0)).line + 1
      const id = idOf(draft, { file, line, count: check.drafts.length })
      return `${JSON.stringify(recordOf(id, draft.text, report, preset))}\n`
    })
    await env.clipboard.writeText(lines.join(''))
    void window.showInformationMessage(l10n.t('Copied the report of {0}.', draftCount(lines.length)))
    return undefined
  },
}
