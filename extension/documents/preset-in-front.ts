import { Uri, window, workspace } from 'vscode'
import type { FoundPreset, Presets } from './presets.ts'

/** The preset that goes for the document in front, or else for the first folder. */
export async function presetInFront(presets: Presets): Promise<FoundPreset | undefined> {
  const document = window.activeTextEditor?.document.uri
  const folder = workspace.workspaceFolders?.[0]?.uri
  const from =
    document && document.scheme !== 'output' ? document : folder && Uri.joinPath(folder, 'draft.md')
  return from && presets.for(from)
}
