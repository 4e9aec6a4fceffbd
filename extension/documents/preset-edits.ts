import { l10n, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import { applyEdits, modify, parse } from 'jsonc-parser'
import { loadEngine } from '../load-engine.ts'
import { folderOf, nameOf, pathWithin } from './paths.ts'
import { presetFileName, type Presets } from './presets.ts'

export type Where = 'place' | 'everywhere'

interface Written {
  readonly places?: readonly { readonly files?: string | readonly string[] }[]
}

const formatting = { insertSpaces: true, tabSize: 2, eol: '\n' }

/** Turns a rule off in the preset of a document, which is made where there is none; the edit can be undone. */
export async function turnRuleOff(
  rule: string,
  document: Uri,
  where: Where,
  presets: Presets,
): Promise<void> {
  const file = await presets.fileFor(document)
  const folder = file ? folderOf(file) : rootFor(document)
  if (!folder) {
    void window.showWarningMessage(l10n.t('Open a folder first: the rule is turned off in its preset.'))
    return
  }
  const target = file ?? Uri.joinPath(folder, presetFileName)
  if (!file) await createPreset(target, newPreset(folder, 'balanced'))
  const preset = await workspace.openTextDocument(target)
  const path = where === 'place' ? await pathOfPlace(preset, pathWithin(folder, document)) : []
  await replace(preset, set(preset.getText(), [...path, 'rules', rule], 'off'))
  presets.forget()
}

/** The place of a file in the preset as it is written; a new one for its folder where it lies in none. */
async function pathOfPlace(preset: TextDocument, file: string): Promise<readonly (string | number)[]> {
  const { fitsFiles } = await loadEngine()
  const places = (parse(preset.getText()) as Written | undefined)?.places ?? []
  const index = places.findIndex(({ files = [] }) => fitsFiles([files].flat(), file))
  if (index !== -1) return ['places', index]
  const glob = file.includes('/') ? file.replace(/[^/]*$/, '**') : file
  await replace(preset, set(preset.getText(), ['places', places.length], { files: glob, rules: {} }))
  return ['places', places.length]
}

function set(text: string, path: readonly (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: formatting }))
}

async function replace(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length))
  edit.replace(document.uri, whole, text)
  await workspace.applyEdit(edit)
  await document.save()
}

export async function createPreset(file: Uri, preset: object): Promise<void> {
  const text = `${JSON.stringify(preset, null, 2)}\n`
  await workspace.fs.writeFile(file, new TextEncoder().encode(text))
}

/** What a team begins with. */
export function newPreset(folder: Uri, base: string): object {
  const team =
    nameOf(folder)
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[^a-z0-9]+/, '') || 'team'
  return { name: `${team}/preset`, version: '1.0.0', extends: [`porchlight:${base}`] }
}

function rootFor(document: Uri): Uri | undefined {
  return (workspace.getWorkspaceFolder(document) ?? workspace.workspaceFolders?.[0])?.uri
}
