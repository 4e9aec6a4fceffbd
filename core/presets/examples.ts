import { lint } from '../index.ts'
import { shorten } from '../text/shorten.ts'
import {
  loadPreset,
  mostProblems,
  positionAt,
  type FindPreset,
  type LoadedPreset,
  type PresetFile,
} from './load.ts'
import type { Example, Preset } from './preset.ts'

export interface FailedExample {
  /** Which example, from 0. */
  readonly index: number
  readonly message: string
}

/** Reads a preset with all that it extends, and runs its examples; one that fails them is refused. */
export function provePreset(file: PresetFile, find?: FindPreset): LoadedPreset {
  const { preset, problems } = loadPreset(file, find)
  if (!preset) return { preset, problems }
  const failed = failedExamples(preset, mostProblems).map(({ index, message }) => ({
    file: file.file,
    path: `example ${String(index + 1)}`,
    message,
    ...positionAt(file, ['examples', index, 'text']),
  }))
  return { preset: failed.length === 0 ? preset : undefined, problems: [...problems, ...failed] }
}

/** A preset's examples are its tests: which of them come out otherwise, and how; no more than `most`. */
export function failedExamples(preset: Preset, most = Infinity): FailedExample[] {
  const failed: FailedExample[] = []
  for (const [index, example] of preset.examples.entries()) {
    const message = problemWith(example, preset)
    if (message !== undefined) failed.push({ index, message })
    if (failed.length >= most) break
  }
  return failed
}

function problemWith({ text, intent, findings, goal, kind }: Example, preset: Preset): string | undefined {
  const report = lint({ text, ...(goal ? { goal } : {}), ...(kind ? { kind } : {}) }, preset)
  if (intent !== undefined && report.verdict.intent !== intent) {
    return `is ${report.verdict.intent}, not ${intent}: “${shorten(text)}”`
  }
  const found = report.findings.map(({ rule }) => rule as string)
  const missing = (findings ?? []).filter((rule) => !found.includes(rule))
  if (missing.length === 0) return undefined
  return `does not give ${missing.join(', ')} but ${found.join(', ') || 'nothing'}: “${shorten(text)}”`
}
