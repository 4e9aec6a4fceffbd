import { Selection, Uri, window, workspace } from 'vscode'
import type { Command } from './command.ts'

/** Opens a draft where it begins in its file. */
export const openDraft: Command = {
  name: 'openDraft',
  async run(_host, uri, offset) {
    if (!(uri instanceof Uri)) return undefined
    const document = await workspace.openTextDocument(uri)
    const at = document.positionAt(typeof offset === 'number' ? offset : 0)
    return window.showTextDocument(document, { selection: new Selection(at, at) })
  },
}
