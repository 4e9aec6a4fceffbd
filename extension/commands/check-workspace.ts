import { l10n, ProgressLocation, window, workspace } from 'vscode'
import type { Intent } from '../../core/facets.ts'
import { draftCount } from '../words.ts'
import type { Command } from './command.ts'

/** Judges every draft of the workspace; it can be cancelled, and what was found until then stays. */
export const checkWorkspace: Command = {
  name: 'checkWorkspace',
  async run({ drafts }) {
    if (!workspace.workspaceFolders)
      return window.showWarningMessage(l10n.t('Open a folder first: its drafts are what is checked.'))
    const isDone = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Checking drafts'), cancellable: true },
      async (progress, token) => {
        await drafts.read(
          (done, file) =>
            progress.report({ message: l10n.t('{0} files, {1}', done, workspace.asRelativePath(file)) }),
          token,
        )
        return !token.isCancellationRequested
      },
    )
    const all = drafts.all().flatMap((file) => file.drafts)
    const count = (intent: Intent): number =>
      all.filter(({ report }) => !report.unjudged && report.verdict.intent === intent).length
    const said = l10n.t(
      '{0}. Serve the community: {1}, sell: {2}, do both: {3}, do neither: {4}.',
      draftCount(all.length),
      count('community'),
      count('selling'),
      count('mixed'),
      count('neutral'),
    )
    // not waited for: the command is done when the drafts are checked
    void window.showInformationMessage(isDone ? said : l10n.t('Cancelled. So far: {0}', said))
    return undefined
  },
}
