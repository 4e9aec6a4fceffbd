import { provePreset } from '../../core/presets/examples.ts'
import { balanced, loadPreset } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { lint } from '../../core/index.ts'
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

/** Reads a preset without taking it: what is wrong with it, or what taking it would change. */
export function tryPreset(text: string, source: string, current: Preset): PresetTried {
  const { preset, problems } = provePreset({ file: source, text })
  if (!preset) {
    return {
      problems: problems.map(({ line, column, path, message }) =>
        [`${String(line)}:${String(column)}`, path, message].filter((part) => part !== '').join(' '),
      ),
      changes: [],
    }
  }
  return { preset: showPreset({ preset, source }), problems: [], changes: changesBetween(current, preset) }
}

function changesBetween(before: Preset, after: Preset): string[] {
  const severities = [...after.severities].flatMap(([rule, severity]) => {
    const was = before.severities.get(rule)
    return was === severity ? [] : [`${rule}: ${was ?? 'off'} → ${severity}`]
  })
  const examples = after.examples.flatMap(({ text, goal, kind }) => {
    const draft = { text, ...(goal ? { goal } : {}), ...(kind ? { kind } : {}) }
    const [was, is] = [before, after].map((preset) => lint(draft, preset).verdict.intent)
    return was === is ? [] : [`“${shorten(text)}”: ${was ?? ''} → ${is ?? ''}`]
  })
  return [...severities, ...examples]
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
