import { EventEmitter, Uri, workspace, type Disposable } from 'vscode'
import type { PresetFile, PresetProblem } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { loadEngine } from '../load-engine.ts'
import { readText } from './files.ts'
import { folderOf, nameOf } from './paths.ts'

export const presetFileName = 'porchlight.json'

/** A preset with the folder that its globs count from. */
export interface FoundPreset {
  readonly preset: Preset
  readonly folder: Uri
  /** Missing where no file stands above the draft and a built-in preset judges. */
  readonly file?: Uri
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
  private readonly watcher = workspace.createFileSystemWatcher('**/*.json')
  readonly onDidChange = this.changed.event

  constructor() {
    const forget = (uri: Uri): void => {
      if (nameOf(uri) === presetFileName || this.bases.has(uri.toString())) this.forget()
    }
    this.watcher.onDidChange(forget)
    this.watcher.onDidCreate(forget)
    this.watcher.onDidDelete(forget)
  }

  dispose(): void {
    this.watcher.dispose()
    this.changed.dispose()
  }

  /** Reads all presets anew when they are next asked for. */
  forget(): void {
    this.byFolder.clear()
    this.byFile.clear()
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
    if (file && preset) return { preset, folder: folderOf(file), file }
    const { balanced, builtInPreset } = await loadEngine()
    const chosen = workspace.getConfiguration('porchlight', document).get<string>('preset', '')
    return { preset: builtInPreset(`porchlight:${chosen}`) ?? balanced, folder: folderOf(document) }
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
      const base = findBase(name, Uri.parse(from.file), folderOf(file))?.toString()
      if (base === undefined) return undefined
      if (!read.has(base)) missed.add(base)
      const found = read.get(base)
      return found === undefined ? undefined : { file: base, text: found }
    })
    if (missed.size === 0) return proved
    for (const base of missed) {
      bases.add(base)
      read.set(base, await readText(Uri.parse(base)))
    }
  }
}

/** A file beside or below the preset; nothing outside the preset's folder is opened. */
function findBase(name: string, from: Uri, root: Uri): Uri | undefined {
  if (!name.startsWith('.')) return Uri.joinPath(root, 'node_modules', name, presetFileName)
  const file = Uri.joinPath(folderOf(from), name)
  return file.path.startsWith(`${root.path}/`) ? file : undefined
}
