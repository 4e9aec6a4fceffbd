import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { provePreset } from '../../core/presets/examples.ts'
import { balanced, builtInPreset, type PresetProblem } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { nameOf, readText } from './files.ts'
import type { Problem } from './problem.ts'

export const presetFileName = 'porchlight.json'

/** A preset with the folder that its globs count from. */
export interface FoundPreset {
  readonly preset: Preset
  readonly folder: string
  /** The files that it was read from: its own, and those that it extends. */
  readonly files: readonly string[]
}

/** Finds the preset of a draft: the nearest `porchlight.json` above it, else the built-in one. */
export class Presets {
  /** What is wrong with the presets met so far; each is said once. */
  readonly problems: Problem[] = []
  private readonly byFolder = new Map<string, FoundPreset>()
  private readonly cwd: string
  private readonly chosen: FoundPreset | undefined

  /** @param chosen - a preset to use whatever stands beside the drafts: a file or the name of a built-in one */
  constructor(cwd: string, chosen?: string) {
    this.cwd = cwd
    if (chosen !== undefined) this.chosen = this.choose(chosen)
  }

  for(folder: string): FoundPreset {
    if (this.chosen) return this.chosen
    const known = this.byFolder.get(folder)
    if (known) return known
    const file = join(folder, presetFileName)
    const parent = dirname(folder)
    // a link that leads nowhere was meant to be a preset
    const found = lstatSync(file, { throwIfNoEntry: false })
      ? this.open(file)
      : parent === folder
        ? { preset: balanced, folder, files: [] }
        : this.for(parent)
    this.byFolder.set(folder, found)
    return found
  }

  private choose(name: string): FoundPreset {
    const builtIn = builtInPreset(name.includes(':') ? name : `porchlight:${name}`)
    return builtIn && !existsSync(resolve(this.cwd, name))
      ? { preset: builtIn, folder: this.cwd, files: [] }
      : this.open(resolve(this.cwd, name))
  }

  private open(file: string): FoundPreset {
    const { preset, problems, files } = openPreset(file, this.cwd)
    this.problems.push(...problems)
    return { preset: preset ?? balanced, folder: dirname(file), files }
  }
}

export interface OpenedPreset {
  readonly preset: Preset | undefined
  readonly problems: Problem[]
  /** What was read for it. */
  readonly files: readonly string[]
}

/** Reads a preset and runs its examples; one that is wrong or whose examples fail is refused, with the reasons. */
export function openPreset(file: string, cwd: string): OpenedPreset {
  const read = readText(file, cwd)
  const files = [file]
  if ('problem' in read) return { preset: undefined, problems: [read.problem], files }
  const { preset, problems } = provePreset({ file, text: read.text }, (name, from) => {
    const found = findBase(name, from.file, dirname(file))
    if (found !== undefined) files.push(found)
    const base = found === undefined ? undefined : readText(found, cwd)
    return found === undefined || !base || 'problem' in base ? undefined : { file: found, text: base.text }
  })
  return { preset, problems: problems.map((problem) => problemOf(problem, cwd)), files }
}

function problemOf({ file, line, column, path, message }: PresetProblem, cwd: string): Problem {
  return { file: nameOf(file, cwd), line, column, message: path === '' ? message : `${path} ${message}` }
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path.split(sep)[0] !== '..' && !isAbsolute(path)
}

/** A file beside or below the preset, or an installed package; nothing outside the preset's folder is opened. */
function findBase(name: string, from: string, root: string): string | undefined {
  if (name.startsWith('.') || isAbsolute(name)) {
    const file = resolve(dirname(from), name)
    // a link may lead out of the folder although its name does not
    const isInside =
      isWithin(root, file) && existsSync(file) && isWithin(realpathSync(root), realpathSync(file))
    return isInside ? file : undefined
  }
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) || name.includes('..')) return undefined
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, presetFileName)
    if (existsSync(file)) return file
    if (dirname(folder) === folder) return undefined
  }
}
