import { l10n, Uri, window, workspace } from 'vscode'
import { readText } from '../documents/files.ts'
import { presetFileName } from '../documents/presets.ts'
import { createPreset as writePreset, newPreset } from '../documents/preset-edits.ts'
import type { Command } from './command.ts'

const bases = ['balanced', 'strict-community', 'nonprofit', 'creator'] as const

/** Begins the preset of a team in its folder; one that is there already is opened. */
export const createPreset: Command = {
  name: 'createPreset',
  async run({ presets }, given) {
    const folder =
      (workspace.workspaceFolders?.length ?? 0) > 1
        ? (await window.showWorkspaceFolderPick())?.uri
        : workspace.workspaceFolders?.[0]?.uri
    if (!folder)
      return window.showWarningMessage(l10n.t('Open a folder first: the preset of a team lies in it.'))
    const file = Uri.joinPath(folder, presetFileName)
    if ((await readText(file)) === undefined) {
      const base = bases.find((known) => known === given) ?? (await askForBase())
      if (!base) return undefined
      await writePreset(file, newPreset(folder, base))
      presets.forget()
    }
    return window.showTextDocument(await workspace.openTextDocument(file))
  },
}

async function askForBase(): Promise<string | undefined> {
  const says: Readonly<Record<(typeof bases)[number], string>> = {
    balanced: l10n.t('mixed intent is a warning, single phrases stay quiet'),
    'strict-community': l10n.t('for members’ places, where nothing may sell'),
    nonprofit: l10n.t('appeals belong to the work'),
    creator: l10n.t('one person’s own work: offers are fine, bait and strings are not'),
  }
  const items = bases.map((label) => ({ label, description: says[label] }))
  return (await window.showQuickPick(items, { title: l10n.t('What does the team begin with?') }))?.label
}
