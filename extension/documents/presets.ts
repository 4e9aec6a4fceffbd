import { EventEmitter, Uri, workspace, type Disposable } from 'vscode'
import type { PresetFile, PresetProblem } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { loadEngine } from '../load-engine.ts'
import { readText } from './files.ts'
import { folderOf, isWithin, nameOf } from './paths.ts'

export const presetFileName = 'porchlight.json'

/** A preset with the folder that its globs count from. */
export interface FoundPreset {
  readonly preset: Preset
  readonly folder: Uri
  /** Missing where no file stands above the draft and a built-in preset judges. */
  readonly file?: Uri
  /** Something is wrong with the file: the last good one judges, or where there was none a built-in one. */
  readonly isBroken?: boolean
}

/** Finds the preset of a document: the nearest `porchlight.json` above it, else the built-in one of the settings. */
export class Presets implements Disposable {
  private readonly byFolder = new Map<string, Promise<Uri | undefined>>()
  private readonly byFile = new Map<string, Promise<Preset | undefined>>()
  /** A file that breaks does not take its rules with it. */
  private readonly lastGood = new Map<string, Preset>()
  private readonly bases = new Set<string>()
  private readonly problems = new Map<string, readonly PresetProblem[]>()
  private readonly changed = new EventEmitter<void>()
  private readonly gone = workspace.createFileSystemWatcher('**', true, true)
  private readonly watcher = workspace.createFileSystemWatcher('**/*.json')
  private readonly saved: Disposable
  private readonly proved = new EventEmitter<void>()
  readonly onDidChange = this.changed.event
  /** After a preset was read, whether it is good or not. */
  readonly onDidProve = this.proved.event

  constructor() {
    const forget = (uri: Uri): void => {
      if (nameOf(uri) === presetFileName || this.bases.has(uri.toString())) this.forget()
    }
    this.watcher.onDidChange(forget)
    this.watcher.onDidCreate(forget)
    // a folder that is deleted takes its preset with it, and VS Code names the folder alone
    this.gone.onDidDelete((uri) => {
      if (
        [...this.byFile.keys(), ...this.bases].some(
          (file) => file === uri.toString() || isWithin(uri, Uri.parse(file)),
        )
      )
        this.forget()
    })
    // files above the workspace are not watched
    this.saved = workspace.onDidSaveTextDocument(({ uri }) => forget(uri))
  }

  dispose(): void {
    this.watcher.dispose()
    this.gone.dispose()
    this.saved.dispose()
    this.changed.dispose()
    this.proved.dispose()
  }

  /** Reads all presets anew when they are next asked for. */
  forget(): void {
    this.byFolder.clear()
    this.byFile.clear()
    this.problems.clear()
    this.changed.fire()
  }

  /** The preset file above a document, which may be one that was never saved. */
  fileFor(document: Uri): Promise<Uri | undefined> {
    const folder = document.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : folderOf(document)
    return folder ? this.fileIn(folder) : Promise.resolve(undefined)
  }

  async for(document: Uri): Promise<FoundPreset> {
    const file = await this.fileFor(document)
    const preset = file && (await this.open(file))
    const isBroken = file !== undefined && (this.problems.get(file.toString())?.length ?? 0) > 0
    if (file && preset) return { preset, folder: folderOf(file), file, isBroken }
    const { balanced, builtInPreset } = await loadEngine()
    const chosen = workspace.getConfiguration('porchlight', document).get<string>('preset', '')
    return {
      preset: builtInPreset(`porchlight:${chosen}`) ?? balanced,
      folder: folderOf(file ?? document),
      ...(file ? { file, isBroken } : {}),
    }
  }

  /** What is wrong with the preset files met so far, by the file that they are about. */
  problemsByFile(): ReadonlyMap<string, readonly PresetProblem[]> {
    const byFile = new Map<string, PresetProblem[]>()
    for (const problem of [...this.problems.values()].flat())
      byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem])
    return byFile
  }

  private fileIn(folder: Uri): Promise<Uri | undefined> {
    const key = folder.toString()
    let found = this.byFolder.get(key)
    if (!found) this.byFolder.set(key, (found = this.search(folder)))
    return found
  }

  private async search(folder: Uri): Promise<Uri | undefined> {
    const file = Uri.joinPath(folder, presetFileName)
    if ((await readText(file)) !== undefined) return file
    const parent = folderOf(folder)
    return parent.path === folder.path ? undefined : this.fileIn(parent)
  }

  private open(file: Uri): Promise<Preset | undefined> {
    const key = file.toString()
    let opened = this.byFile.get(key)
    if (!opened) this.byFile.set(key, (opened = this.read(file)))
    return opened
  }

  private async read(file: Uri): Promise<Preset | undefined> {
    const key = file.toString()
    const { preset, problems } = await provePresetAt(file, (await readText(file)) ?? '', this.bases)
    this.problems.set(key, problems)
    if (preset) this.lastGood.set(key, preset)
    this.proved.fire()
    return this.lastGood.get(key)
  }
}

/**
 * Reads a preset with the files that it extends. The core asks for those while it reads and takes no
 * promises, so it is asked again with what it missed until it misses nothing new.
 */
export async function provePresetAt(file: Uri, text: string, bases = new Set<string>()) {
  const { provePreset } = await loadEngine()
  const read = new Map<string, string | undefined>()
  for (;;) {
    const missed = new Set<string>()
    const proved = provePreset({ file: file.toString(), text }, (name, from): PresetFile | undefined => {
      for (const base of basesFor(name, Uri.parse(from.file), folderOf(file)).map(String)) {
        if (!read.has(base)) missed.add(base)
        const found = read.get(base)
        if (found !== undefined) return { file: base, text: found }
      }
      return undefined
    })
    if (missed.size === 0) return proved
    for (const base of missed) {
      bases.add(base)
      read.set(base, await readText(Uri.parse(base)))
    }
  }
}

/** A file beside or below the preset, or an installed package; nothing else outside its folder is opened. */
function basesFor(name: string, from: Uri, root: Uri): Uri[] {
  if (name.startsWith('.')) {
    const file = Uri.joinPath(folderOf(from), name)
    return isWithin(root, file) ? [file] : []
  }
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) || name.includes('..')) return []
  return foldersAbove(folderOf(from)).map((folder) =>
    Uri.joinPath(folder, 'node_modules', name, presetFileName),
  )
}

function foldersAbove(folder: Uri): Uri[] {
  const above = folderOf(folder)
  return above.path === folder.path ? [folder] : [folder, ...foldersAbove(above)]
}
