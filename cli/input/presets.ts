import { existsSync, lstatSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { balanced, builtInPreset, loadPreset, type PresetFile } from '../../core/presets/load.ts'
import { failedExamples } from '../../core/presets/examples.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { createPositions } from '../../core/text/lines.ts'
import { nameOf, readText } from './files.ts'
import type { Problem } from './problem.ts'

export const presetFileName = 'porchlight.json'

/** A preset with the folder that its globs count from. */
export interface FoundPreset {
  readonly preset: Preset
  readonly folder: string
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
        ? { preset: balanced, folder }
        : this.for(parent)
    this.byFolder.set(folder, found)
    return found
  }

  private choose(name: string): FoundPreset {
    const builtIn = builtInPreset(name.includes(':') ? name : `porchlight:${name}`)
    return builtIn && !existsSync(resolve(this.cwd, name))
      ? { preset: builtIn, folder: this.cwd }
      : this.open(resolve(this.cwd, name))
  }

  private open(file: string): FoundPreset {
    const { preset, problems } = openPreset(file, this.cwd)
    this.problems.push(...problems)
    return { preset: preset ?? balanced, folder: dirname(file) }
  }
}

/** Reads a preset and runs its examples; one that is wrong or whose examples fail is refused, with the reasons. */
export function openPreset(file: string, cwd: string): { preset: Preset | undefined; problems: Problem[] } {
  const read = readText(file, cwd)
  if ('problem' in read) return { preset: undefined, problems: [read.problem] }
  const top: PresetFile = { file, text: read.text }
  const texts = new Map([[file, read.text]])
  const loaded = loadPreset(top, (name, from) => {
    const found = findBase(name, from.file, dirname(file))
    const base = found === undefined ? undefined : readText(found, cwd)
    if (found === undefined || !base || 'problem' in base) return undefined
    texts.set(found, base.text)
    return { file: found, text: base.text }
  })
  const problems = loaded.problems.map(({ file: where, path, message, at }) => {
    const { line, column } = createPositions(texts.get(where) ?? '')(at)
    return { file: nameOf(where, cwd), line, column, message: path === '' ? message : `${path} ${message}` }
  })
  if (!loaded.preset) return { preset: undefined, problems }
  const failed = failedExamples(loaded.preset).map(({ index, message }) => ({
    file: nameOf(file, cwd),
    ...lineOfExample(read.text, index),
    message: `example ${String(index + 1)} ${message}`,
  }))
  return { preset: failed.length === 0 ? loaded.preset : undefined, problems: [...problems, ...failed] }
}

function lineOfExample(text: string, index: number): { line: number } {
  const from = text.indexOf('"examples"')
  let at = from
  for (let example = 0; example <= index; example++) at = text.indexOf('"text"', at + 1)
  return { line: createPositions(text)(Math.max(0, at)).line }
}

/** A file beside or below the preset, or an installed package; nothing outside the preset's folder is opened. */
function findBase(name: string, from: string, root: string): string | undefined {
  if (name.startsWith('.') || isAbsolute(name)) {
    const file = resolve(dirname(from), name)
    return relative(root, file).startsWith('..') || isAbsolute(relative(root, file)) || !existsSync(file)
      ? undefined
      : file
  }
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) || name.includes('..')) return undefined
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, presetFileName)
    if (existsSync(file)) return file
    if (dirname(folder) === folder) return undefined
  }
}
