import { readJsonLine } from '../../core/drafts/json-lines-file.ts'
import { lint } from '../../core/index.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { recordOf } from '../../core/record.ts'
import type { Command } from '../command.ts'
import { decodeText } from '../input/files.ts'
import { linesOf } from '../input/lines.ts'
import { Presets } from '../input/presets.ts'
import { describeProblem } from '../input/problem.ts'
import { complain, exit, UsageError, write } from '../io.ts'
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
    const { values, positionals } = readOptions(parameters, { preset: { type: 'string' } })
    const [extra] = positionals
    if (extra !== undefined) throw new UsageError(`classify reads its input, not “${extra}”`)
    const presets = new Presets(io.cwd, values.preset)
    const { preset } = presets.for(io.cwd)
    for (const problem of presets.problems) complain(io, describeProblem(problem))
    let number = 0
    let isClean = presets.problems.length === 0
    for await (const bytes of linesOf(io.stdin)) {
      number++
      const line = decodeText(bytes)
      if ('text' in line && line.text.trim() === '') continue
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

function classifyLine(
  line: ReturnType<typeof decodeText>,
  number: number,
  preset: Preset,
): { record: object; error?: string } {
  const read = 'wrong' in line ? { problems: [line.wrong] } : readJsonLine(withoutMark(line.text))
  const id = read.id ?? String(number)
  const [error] = read.problems
  if (!read.draft || error !== undefined)
    return { record: { id, error: `line ${String(number)} ${String(error)}` }, error: String(error) }
  const { text, goal, kind, measures } = read.draft
  const draft = {
    text,
    ...(goal ? { goal } : {}),
    ...(kind ? { kind } : {}),
    ...(measures ? { measures } : {}),
  }
  return { record: { ...recordOf(String(id), text, lint(draft, preset), preset), id } }
}

/** A file that begins with a byte order mark is often piped in as it is. */
function withoutMark(line: string): string {
  return line.replace(/^\ufeff/, '')
}
