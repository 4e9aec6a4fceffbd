import { l10n, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode'
import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser'
import type { Preset } from '../../core/presets/preset.ts'
import { loadEngine } from '../load-engine.ts'
import { readText } from './files.ts'
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
  if (!file)
    await createPreset(
      target,
      newPreset(folder, workspace.getConfiguration('porchlight', document).get('preset', 'balanced')),
    )
  const preset = await workspace.openTextDocument(target)
  const errors: ParseError[] = []
  parse(preset.getText(), errors)
  if (errors.length > 0) {
    await window.showTextDocument(preset)
    void window.showWarningMessage(l10n.t('This preset is not JSON. Mend it first, then turn the rule off.'))
    return
  }
  const text = preset.getText()
  await replace(
    preset,
    where === 'everywhere'
      ? set(text, ['rules', rule], 'off')
      : await setInPlace(text, rule, pathWithin(folder, document), (await presets.for(document)).preset),
  )
  presets.forget()
}

/** In the place of the file as it is written; where it lies in none, in a new one for that file alone. */
async function setInPlace(text: string, rule: string, file: string, preset: Preset): Promise<string> {
  const { findPlace, fitsFiles } = await loadEngine()
  const places = (parse(text) as Written | undefined)?.places ?? []
  const index = places.findIndex(({ files = [] }) => fitsFiles([files].flat(), file))
  if (index !== -1) return set(text, ['places', index, 'rules', rule], 'off')
  // the first place that fits decides, so the new one takes over what another said
  const { goal, kind } = findPlace(preset, { file }) ?? {}
  const files = file.replace(/[[\]{}()*?!+@]/g, '\\$&')
  const place = { files, ...(kind ? { kind } : {}), ...(goal ? { goal } : {}), rules: { [rule]: 'off' } }
  return set(text, ['places', places.length], place)
}

function set(text: string, path: readonly (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: formatting }))
}

/** What a person has not saved yet is theirs to save. */
async function replace(document: TextDocument, text: string): Promise<void> {
  const { isDirty } = document
  const edit = new WorkspaceEdit()
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length))
  edit.replace(document.uri, whole, text)
  await workspace.applyEdit(edit)
  if (!isDirty) await document.save()
}

/** Writes a whole preset in the place of what stands in the file; the edit can be undone. */
export async function writePreset(file: Uri, preset: object): Promise<void> {
  if ((await readText(file)) === undefined) return createPreset(file, preset)
  await replace(await workspace.openTextDocument(file), `${JSON.stringify(preset, null, 2)}\n`)
}

/** Makes a preset file; one that is there already is never touched, readable or not. */
export async function createPreset(file: Uri, preset: object): Promise<void> {
  const contents = new TextEncoder().encode(`${JSON.stringify(preset, null, 2)}\n`)
  const edit = new WorkspaceEdit()
  edit.createFile(file, { ignoreIfExists: true, contents })
  await workspace.applyEdit(edit)
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
  const own = workspace.getWorkspaceFolder(document)
  return (own ?? (document.scheme === 'untitled' ? workspace.workspaceFolders?.[0] : undefined))?.uri
}
