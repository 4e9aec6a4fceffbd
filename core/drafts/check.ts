import type { Goal } from '../facets.ts'
import { lint, type ReadingCache, type Report } from '../index.ts'
import { findPlace, type Location } from '../presets/place.ts'
import { presetIn, type Preset } from '../presets/preset.ts'
import type { DraftInFile } from './draft.ts'

/** A draft of a file, with what its place says of it, and what is to be said of it. */
export interface CheckedDraft {
  readonly draft: DraftInFile
  readonly report: Report
}

export interface CheckOptions {
  readonly preset: Preset
  /** Where the file lies, as the places of the preset see it. */
  readonly location: Location
  /** For drafts that declare none themselves; it stands above that of their place. */
  readonly goal?: Goal | undefined
  readonly cache?: ReadingCache
}

/** Judges the drafts of a file one by one, so that who asks can pause between two. */
export function* checkDrafts(
  drafts: readonly DraftInFile[],
  { preset, location, goal, cache }: CheckOptions,
): Generator<CheckedDraft, void> {
  const place = findPlace(preset, location)
  const defaults = {
    ...(place?.goal ? { goal: place.goal } : {}),
    ...(place?.kind ? { kind: place.kind } : {}),
    ...(goal ? { goal } : {}),
  }
  for (const own of drafts) {
    const draft = { ...defaults, ...own }
    yield { draft, report: lint(draft, presetIn(preset, place), cache) }
  }
}
