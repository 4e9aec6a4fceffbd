import { mixOf } from '../../core/mix.ts'
import { provePreset } from '../../core/presets/examples.ts'
import { recordOf } from '../../core/record.ts'
import type { Answer, Asked, PresetTried, State, TextTried } from '../messages.ts'
import { judge } from './judge.ts'
import { restore, setPaused, setPlace } from './changes.ts'
import type { Deps } from './ports.ts'
import { showPreset, tryPreset } from './presets.ts'
import { freshSettings } from './settings.ts'

/** Answers the popup and the options page. */
export async function answer(asked: Asked, deps: Deps): Promise<Answer<State | PresetTried | TextTried>> {
  const { store, current } = deps
  const { settings } = store
  switch (asked.type) {
    case 'state':
      break
    case 'pause':
      await store.change(setPaused(settings, asked.host, asked.isPaused))
      break
    case 'place':
      await store.change(setPlace(settings, asked.where, asked.goal, asked.kind))
      break
    case 'forget-place':
      await store.change(setPlace(settings, asked.where, null, null))
      break
    case 'restore':
      await store.change(restore(settings, asked.id))
      break
    case 'praise':
      await store.change({ isPraiseShown: asked.isShown })
      break
    case 'try-preset':
      return {
        ok: tryPreset(asked.text, asked.source, {
          preset: current().preset,
          mix: settings.mix,
          translate: deps.translate,
        }),
      }
    case 'try-text':
      return { ok: tryText(asked, deps) }
    case 'take-preset': {
      if (current().source === 'policy') return { failed: 'Your organisation sets the preset.' }
      const { preset, problems } = provePreset({ file: asked.source, text: asked.text })
      if (!preset) return { failed: problems[0]?.message ?? 'The preset cannot be read.' }
      await store.change({ preset: { text: asked.text, source: asked.source } })
      break
    }
    case 'drop-preset':
      await store.change({ preset: null })
      break
    case 'clear':
      if (asked.what === 'everything') await store.clear()
      else await store.change({ [asked.what]: freshSettings[asked.what] })
      break
  }
  return { ok: await stateOf(deps) }
}

/** What is said of a text as if it were written there: the very record that the command line writes. */
function tryText({ id, text, where }: Extract<Asked, { type: 'try-text' }>, deps: Deps): TextTried {
  const { store, current } = deps
  const { preset } = current()
  const { report, shown } = judge({ text, where }, preset, store.settings, new Map())
  return { record: JSON.stringify(recordOf(id, text, report, preset)), verdict: shown }
}

async function stateOf({ store, current, today, translate }: Deps): Promise<State> {
  const { isPaused, pausedHosts, places, dismissed, isPraiseShown, mix } = store.settings
  const { preset, problem: presetProblem } = current()
  const { count, weeks, places: parts, missing, target } = mixOf(mix, preset.mix, today())
  const problem = [store.problem, presetProblem].filter((said) => said !== undefined).join(' ')
  return {
    isPaused,
    pausedHosts,
    places: places.map(({ where, goal, kind }) => ({
      where,
      ...(goal ? { goal } : {}),
      ...(kind ? { kind } : {}),
    })),
    dismissed,
    preset: showPreset(current()),
    isPraiseShown,
    mix: {
      count,
      weeks,
      places: parts,
      missing: missing.map(({ message }) => translate(message)),
      ...(target ? { target: { ...target, message: translate(target.message) } } : {}),
    },
    ...(problem === '' ? {} : { problem }),
    stored: await store.everything(),
  }
}
