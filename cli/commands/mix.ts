import { isDay } from '../../core/drafts/fields.ts'
import { mixEntryOf, mixOf } from '../../core/mix.ts'
import { balanced } from '../../core/presets/load.ts'
import type { Command } from '../command.ts'
import { drawMix } from '../format/mix.ts'
import type { Checked } from '../input/checked.ts'
import { Presets } from '../input/presets.ts'
import { describeProblem, type Problem } from '../input/problem.ts'
import { complain, exit, UsageError, write } from '../io.ts'
import { oneOf, readOptions } from '../options.ts'
import { judgeAll } from './check.ts'

const help = `porchlight mix [PATH…]

Draws how much of the drafts serves, sells, does both or neither, by week and place, against the
target of the preset, and says what members have gone without.

  --format FORMAT   pretty | json (pretty)
  --on DAY          count back from this day, like 2025-03-31 (the day of the last draft)
  --preset FILE     a preset, or the name of a built-in one`

export const mix: Command = {
  name: 'mix',
  summary: 'draws the content mix of a calendar or folder',
  help,
  async run(parameters, io) {
    const { values, positionals } = readOptions(parameters, {
      format: { type: 'string', default: 'pretty' },
      on: { type: 'string' },
      preset: { type: 'string' },
    })
    const format = oneOf('format', values.format, ['pretty', 'json'])
    if (values.on !== undefined && !isDay(values.on)) {
      throw new UsageError(`--on is a day like 2025-03-31, not “${values.on}”`)
    }
    const presets = new Presets(io.cwd, values.preset)
    const all: Checked[] = []
    const problems: Problem[] = []
    const notes: Problem[] = []
    for await (const part of judgeAll(positionals.length > 0 ? positionals : ['.'], io, presets, {
      goal: undefined,
    })) {
      all.push(...part.checked)
      notes.push(...part.notes)
      problems.push(...part.problems)
    }
    const target = all[0]?.preset.mix ?? balanced.mix
    const counted = mixOf(all.flatMap(mixEntryOf), target, values.on)
    if (counted.count === 0 && notes.length === 0)
      complain(io, 'there are no drafts here (.md .mdx .txt .csv .jsonl)')
    await write(
      io.stdout,
      format === 'json'
        ? `${JSON.stringify(counted)}\n`
        : counted.count === 0
          ? ''
          : drawMix(counted, io.hasColour),
    )
    const every = [...presets.problems, ...problems]
    for (const problem of [...notes, ...every]) complain(io, describeProblem(problem))
    return every.length > 0 ? exit.unusable : exit.clean
  },
}
