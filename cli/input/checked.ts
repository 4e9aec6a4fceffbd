import { dirname, relative } from 'node:path'
import { checkDrafts } from '../../core/drafts/check.ts'
import type { DraftInFile } from '../../core/drafts/draft.ts'
import { idOf } from '../../core/drafts/id.ts'
import { readDrafts } from '../../core/drafts/index.ts'
import type { Goal } from '../../core/facets.ts'
import type { Report } from '../../core/index.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { createPositions, type Position } from '../../core/text/lines.ts'
import { extensionOf, nameOf, readText } from './files.ts'
import type { Presets } from './presets.ts'
import type { Problem } from './problem.ts'

/** A draft with its report and the way back to its file. */
export interface Checked {
  readonly id: string
  readonly file: string
  readonly draft: DraftInFile
  readonly report: Report
  readonly preset: Preset
  /** Line and column in the file of an offset in the draft. */
  readonly position: (offset: number) => Position
}

export interface Defaults {
  /** For drafts that declare none themselves; it stands above that of their place. */
  readonly goal: Goal | undefined
}

export interface FileChecks {
  readonly checked: readonly Checked[]
  readonly problems: readonly Problem[]
  /** Worth a word, and no fault. */
  readonly notes: readonly Problem[]
}

/** Judges every draft of a file. */
export function checkFile(path: string, cwd: string, presets: Presets, defaults: Defaults): FileChecks {
  const read = readText(path, cwd)
  if ('problem' in read) return { checked: [], problems: [read.problem], notes: [] }
  return checkText(read.text, path, cwd, presets, defaults)
}

export function checkText(
  source: string,
  path: string,
  cwd: string,
  presets: Presets,
  defaults: Defaults,
): FileChecks {
  const file = nameOf(path, cwd)
  const { drafts, problems } = readDrafts(source, extensionOf(path))
  const positions = createPositions(source)
  const { preset, folder } = presets.for(dirname(path))
  const location = { file: relative(folder, path) }
  const checked = Array.from(
    checkDrafts(drafts, { preset, location, goal: defaults.goal }),
    ({ draft, report }): Checked => {
      const { line } = positions(draft.toFile(0))
      return {
        id: idOf(draft, { file, line, count: drafts.length }),
        file,
        draft,
        report,
        preset,
        position: (offset) => positions(draft.toFile(offset)),
      }
    },
  )
  const said = problems.map(({ message, at }) => ({ file, ...positions(at), message }))
  const longs = checked.flatMap(({ report, position }) =>
    report.unjudged?.code === 'too-long' ? [{ file, ...position(0), message: report.unjudged.message }] : [],
  )
  // an empty file is no fault, but whoever named it hears of it
  const isEmpty = drafts.length === 0 && problems.length === 0
  const notes = isEmpty ? [{ file, line: 1, message: 'has no draft in it' }] : []
  return { checked, problems: [...said, ...longs], notes }
}
