import { ViewColumn, window, workspace } from 'vscode'
import type { Command } from './command.ts'

/** Opens a draft that a fix took out of another, beside that, with a goal of its own. */
export const openNewDraft: Command = {
  name: 'openNewDraft',
  async run(_host, goal, text) {
    const content = `---\ngoal: ${String(goal)}\n---\n\n${String(text)}`
    const document = await workspace.openTextDocument({ language: 'markdown', content })
    return window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true })
  },
}
