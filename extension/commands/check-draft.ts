import { l10n, window } from 'vscode'
import { chances, headline } from '../words.ts'
import { draftInEditor, type Command } from './command.ts'
import { showWhy } from './show-why.ts'

/** Judges the draft in front, whatever it is, and says how it came out. */
export const checkDraft: Command = {
  name: 'checkDraft',
  async run(host, ...given) {
    const document = window.activeTextEditor?.document
    if (!document || !host.scopes.couldBeDraft(document)) {
      return window.showWarningMessage(
        l10n.t('Open a draft first: Markdown, text, a CSV calendar or JSON lines.'),
      )
    }
    const check = await host.checker.check(document)
    if (check?.scope === 'disabled')
      return window.showWarningMessage(l10n.t('It is turned off in the settings.'))
    if (check?.scope === 'no-draft' || check?.scope === 'turned-off') {
      await host.scopes.choose(document.uri, true)
      host.checker.checkAllAgain()
    }
    const found = await draftInEditor(host, given)
    if (!found) return window.showInformationMessage(l10n.t('There is nothing to judge.'))
    const { report } = found.checked
    const said = report.unjudged ? headline(report) : `${headline(report)} (${chances(report)})`
    const why = l10n.t('Show why')
    const chosen = await window.showInformationMessage(l10n.t('This draft: {0}.', said), why)
    if (chosen === why) await showWhy.run(host, ...given)
    return undefined
  },
}
