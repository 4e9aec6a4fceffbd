import { l10n, Selection, window, workspace } from 'vscode'
import { goals } from '../../core/facets.ts'
import { goalWord } from '../words.ts'
import type { Command } from './command.ts'

/** Begins a draft with what it is for. */
export const newDraft: Command = {
  name: 'newDraft',
  async run({ presets }, given) {
    const goal =
      goals.find((known) => known === given) ?? (await askForGoal(l10n.t('New draft: what is it for?')))
    if (!goal) return undefined
    const document = await workspace.openTextDocument({ language: 'markdown', content: '' })
    const [measure] = goal === 'community' ? (await presets.for(document.uri)).preset.measures : []
    const editor = await window.showTextDocument(document)
    const lines = [
      '---',
      `goal: ${goal}`,
      ...(measure === undefined ? [] : [`measures: ${measure}`]),
      '---',
      '',
      '',
    ]
    await editor.edit((edit) => edit.insert(editor.selection.active, lines.join('\n')))
    const end = document.lineAt(document.lineCount - 1).range.end
    editor.selection = new Selection(end, end)
    return editor
  },
}

export async function askForGoal(title: string) {
  const items = goals.map((goal) => ({ label: goal, description: goalWord(goal), goal }))
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.goal
}
