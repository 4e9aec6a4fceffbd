import { mixOf } from '../../core/mix.ts'
import { compareExamples, compareSettings, type Change } from '../../core/presets/compare.ts'
import { provePreset } from '../../core/presets/examples.ts'
import { balanced, loadPreset } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import type { PresetTried, ShownPreset } from '../messages.ts'
import type { Settings } from './settings.ts'

/** The preset that judges, and where it came from. */
export interface CurrentPreset {
  readonly preset: Preset
  /** Missing for the built-in one. */
  readonly source?: string
  /** Why another one does not judge although it is set. */
  readonly problem?: string
}

/** An organisation’s preset stands above the person’s own. One that is broken leaves the last good one. */
export function choosePreset(
  policy: string | undefined,
  stored: Settings['preset'],
  last?: CurrentPreset,
): CurrentPreset {
  if (policy !== undefined) {
    const { preset, problems } = provePreset({ file: 'policy', text: policy })
    if (preset) return { preset, source: 'policy' }
    const problem = `The preset that your organisation set is broken: ${problems[0]?.message ?? ''}`
    return last ? { ...last, problem } : { ...choosePreset(undefined, stored), problem }
  }
  if (!stored) return { preset: balanced }
  // proven when it was taken
  const { preset, problems } = loadPreset({ file: stored.source, text: stored.text })
  if (preset) return { preset, source: stored.source }
  const problem = `The preset from ${stored.source} cannot be read: ${problems[0]?.message ?? ''}`
  return last ? { ...last, problem } : { preset: balanced, problem }
}

export function showPreset({ preset, source }: CurrentPreset): ShownPreset {
  const { name, version, hash, locked } = preset
  return {
    name,
    hash,
    ...(version === undefined ? {} : { version }),
    ...(source === undefined ? {} : { source }),
    locked: [...locked].map(([rule, { by }]) => ({ rule, by })),
  }
}

/** What another preset is held against. */
export interface Compared {
  readonly preset: Preset
  readonly mix: Settings['mix']
  readonly translate: (text: string) => string
}

/** Reads a preset without taking it: what is wrong with it, or what taking it would change. */
export function tryPreset(
  text: string,
  source: string,
  { preset: current, mix, translate }: Compared,
): PresetTried {
  const { preset, problems } = provePreset({ file: source, text })
  if (!preset) {
    return {
      problems: problems.map(({ line, column, path, message }) =>
        [`${String(line)}:${String(column)}`, path, translate(message)]
          .filter((part) => part !== '')
          .join(' '),
      ),
      changes: [],
    }
  }
  const changes = [
    ...compareSettings(current, preset),
    ...compareTargets(mix, current, preset),
    ...compareExamples(current, preset),
  ]
  return {
    preset: showPreset({ preset, source }),
    problems: [],
    changes: changes.map(({ what, before, after }) => ({ what, before, after })),
  }
}

/** What was written is not kept, so the counts alone tell what another target makes of it. */
function compareTargets(mix: Settings['mix'], before: Preset, after: Preset): Change[] {
  if (mix.length === 0) return []
  const [was = '', is = ''] = [before, after].map((preset) => mixOf(mix, preset.mix).target?.message)
  return was === is ? [] : [{ what: 'mix', before: was, after: is }]
}
