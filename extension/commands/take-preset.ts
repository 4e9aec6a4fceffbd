import { commands, env, l10n, ProgressLocation, Uri, window, workspace } from 'vscode'
import type { Change } from '../../core/presets/compare.ts'
import type { PresetProblem } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { compareDrafts } from '../documents/compare-drafts.ts'
import { readText } from '../documents/files.ts'
import { folderOf } from '../documents/paths.ts'
import { writePreset } from '../documents/preset-edits.ts'
import { presetFileName, provePresetAt } from '../documents/presets.ts'
import { loadEngine } from '../load-engine.ts'
import { translate } from '../translate.ts'
import type { Command, Host } from './command.ts'
import { presetInFront } from '../documents/preset-in-front.ts'

/** A preset that is on offer: where it comes from, and what stands in it. */
interface Offered {
  readonly file: Uri
  readonly text: string
}

/** What came of an offer, for whoever called. */
export interface Taken {
  readonly isTaken: boolean
  readonly problems: readonly PresetProblem[]
  readonly changes: readonly Change[]
}

/** So many lines fit a dialog. */
const mostLines = 20

/** Takes a preset, or a new version of one, from a link or a file; first it shows what that would change. */
export const takePreset: Command = {
  name: 'takePreset',
  async run(host, given, answer) {
    const offered = typeof given === 'string' ? await readOffer(given) : await askForOffer()
    return offered && (await consider(host, offered, answer))
  },
}

async function consider(host: Host, offered: Offered, answer: unknown): Promise<Taken> {
  const { compareSettings, flatten } = await loadEngine()
  const { preset, problems } = await provePresetAt(offered.file, offered.text)
  if (!preset) {
    if (answer === undefined) void sayBroken(offered, problems)
    return { isTaken: false, problems, changes: [] }
  }
  const found = await presetInFront(host.presets)
  const folder = found?.file ? folderOf(found.file) : workspace.workspaceFolders?.[0]?.uri
  if (!found || !folder) {
    void window.showWarningMessage(l10n.t('Open a folder first: the preset of a team lies in it.'))
    return { isTaken: false, problems, changes: [] }
  }
  const changes = [
    ...compareSettings(found.preset, preset),
    ...(await compareAll(host, folder, found.preset, preset)),
  ]
  const isWanted = answer === undefined ? await ask(found.preset, preset, changes) : answer === 'take'
  if (isWanted) {
    const target = found.file ?? Uri.joinPath(folder, presetFileName)
    // what it extends may not be there, so it is taken as one that stands alone
    await writePreset(target, flatten(preset))
    host.presets.forget()
    if (answer === undefined) await window.showTextDocument(target)
  }
  return { isTaken: isWanted, problems, changes }
}

async function compareAll(host: Host, folder: Uri, before: Preset, after: Preset): Promise<Change[]> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Comparing drafts'), cancellable: true },
    async (_progress, token) => compareDrafts(host.checker, { folder, before, after, token }),
  )
}

async function ask(before: Preset, after: Preset, changes: readonly Change[]): Promise<boolean> {
  const { describeChange } = await loadEngine()
  const name = ({ name, version, hash }: Preset): string =>
    `${[name, version].filter(Boolean).join(' ')} (${hash})`
  const shown = changes.slice(0, mostLines).map(describeChange)
  const detail = [
    l10n.t('Now: {0}', name(before)),
    l10n.t('Then: {0}', name(after)),
    '',
    ...(shown.length > 0 ? shown : [l10n.t('Nothing changes, for no draft here.')]),
    ...(changes.length > mostLines ? [l10n.t('… and {0} more', changes.length - mostLines)] : []),
  ].join('\n')
  const take = l10n.t('Take it')
  const said = await window.showInformationMessage(
    l10n.t('Take this preset for the team?'),
    { modal: true, detail },
    take,
  )
  return said === take
}

async function askForOffer(): Promise<Offered | undefined> {
  const clipboard = await env.clipboard.readText()
  const { presetInLink } = await loadEngine()
  const link = l10n.t('From a link')
  const file = l10n.t('From a file …')
  const from = await window.showQuickPick([link, file], { title: l10n.t('Where does the preset come from?') })
  if (from === link) {
    const given = await window.showInputBox({
      title: l10n.t('The link that carries the preset'),
      value: presetInLink(clipboard) ? clipboard.trim() : '',
      ignoreFocusOut: true,
    })
    return given === undefined ? undefined : readOffer(given)
  }
  const [chosen] = from === file ? ((await window.showOpenDialog({ filters: { JSON: ['json'] } })) ?? []) : []
  return chosen && readOffer(chosen.toString())
}

/** From a link, or from the file at an address. */
async function readOffer(given: string): Promise<Offered | undefined> {
  const { presetInLink } = await loadEngine()
  const carried = presetInLink(given)
  if (carried && 'text' in carried) return { file: Uri.parse('untitled:link'), text: carried.text }
  if (carried) {
    void window.showErrorMessage(translate(carried.wrong))
    return undefined
  }
  const file = fileAt(given)
  const text = file && (await readText(file))
  if (file && text !== undefined) return { file, text }
  void window.showErrorMessage(l10n.t('There is no preset in this link.'))
  return undefined
}

function fileAt(given: string): Uri | undefined {
  const uri = /^[a-z][\w+.-]*:/i.test(given) ? Uri.parse(given) : undefined
  return uri && workspace.fs.isWritableFileSystem(uri.scheme) !== undefined ? uri : undefined
}

async function sayBroken({ file }: Offered, [first]: readonly PresetProblem[]): Promise<void> {
  if (!first) return
  const { line, column, path, message } = first
  const open = l10n.t('Open it')
  const buttons = file.scheme === 'untitled' ? [] : [open]
  const said = await window.showErrorMessage(
    l10n.t(
      'This preset is not taken, since something in it is wrong. {0}',
      `${String(line)}:${String(column)} ${path} ${translate(message)}`.replace(/ {2}/g, ' '),
    ),
    ...buttons,
  )
  if (said === open) await commands.executeCommand('vscode.open', file)
}
