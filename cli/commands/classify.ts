import { createInterface } from 'node:readline'
import { readJsonLine } from '../../core/drafts/json-lines-file.ts'
import { lint } from '../../core/index.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { recordOf } from '../../core/record.ts'
import type { Command } from '../command.ts'
import { Presets } from '../input/presets.ts'
import { describeProblem } from '../input/problem.ts'
import { complain, exit, write } from '../io.ts'
import { readOptions } from '../options.ts'

const help = `porchlight classify < DRAFTS > VERDICTS

Reads JSON lines {id, text, goal?, kind?} and writes one record a line, in order, as they come; memory
stays the same however long the stream is. A line that is not valid gets {id, error} in its place.

  --preset FILE   a preset, or the name of a built-in one, instead of the porchlight.json here or above`

export const classifyCommand: Command = {
  name: 'classify',
  summary: 'judges a stream of JSON lines',
  help,
  async run(parameters, io) {
    const { values } = readOptions(parameters, { preset: { type: 'string' } })
    const presets = new Presets(io.cwd, values.preset)
    const { preset } = presets.for(io.cwd)
    for (const problem of presets.problems) complain(io, describeProblem(problem))
    let number = 0
    let isClean = presets.problems.length === 0
    for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
      number++
      if (line.trim() === '') continue
      const { record, error } = classifyLine(line, number, preset)
      if (error !== undefined) {
        isClean = false
        complain(io, describeProblem({ file: 'input', line: number, message: error }))
      }
      await write(io.stdout, `${JSON.stringify(record)}\n`)
    }
    return isClean ? exit.clean : exit.unusable
  },
}

function classifyLine(line: string, number: number, preset: Preset): { record: object; error?: string } {
  const read = readJsonLine(line)
  const id = read.id ?? String(number)
  if ('error' in read)
    return { record: { id, error: `line ${String(number)} ${read.error}` }, error: read.error }
  const { text, goal, kind, measures } = read
  const draft = {
    text,
    ...(goal ? { goal } : {}),
    ...(kind ? { kind } : {}),
    ...(measures ? { measures } : {}),
  }
  return { record: { ...recordOf(String(id), text, lint(draft, preset)), id } }
}
