import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { goals } from '../../core/facets.ts'
import type { Finding } from '../../core/findings/finding.ts'
import type { Command } from '../command.ts'
import type { Format } from '../format/format.ts'
import { githubFormat } from '../format/github.ts'
import { jsonFormat } from '../format/json.ts'
import { prettyFormat } from '../format/pretty.ts'
import { sarifFormat } from '../format/sarif.ts'
import { changedSince } from '../input/changed.ts'
import { checkFile, checkText, type Checked, type FileChecks } from '../input/checked.ts'
import { decodeText, listFiles } from '../input/files.ts'
import { Presets } from '../input/presets.ts'
import { describeProblem, type Problem } from '../input/problem.ts'
import { complain, exit, write, type Io } from '../io.ts'
import { oneOf, readOptions } from '../options.ts'
import { showProgress } from '../progress.ts'

const formats = ['pretty', 'json', 'sarif', 'github'] as const
const levels = ['error', 'warning', 'never'] as const

const help = `porchlight check [PATH… | -]

Judges drafts in .md .mdx .txt .csv .jsonl files; folders are walked, - reads one from the input.

  --format FORMAT   ${formats.join(' | ')} (pretty)
  --goal GOAL       ${goals.join(' | ')}: of drafts that declare none
  --preset FILE     a preset, or the name of a built-in one, instead of the porchlight.json above each draft
  --fail-on LEVEL   ${levels.join(' | ')} (error): from which findings on the exit code is 1
  --changed BASE    only drafts that changed since the branch left BASE, and those whose preset did
  --all             show the text of every draft with its phrases marked`

export const check: Command = {
  name: 'check',
  summary: 'judges drafts in files and folders',
  help,
  async run(parameters, io) {
    const { values, positionals } = readOptions(parameters, {
      format: { type: 'string', default: 'pretty' },
      goal: { type: 'string' },
      preset: { type: 'string' },
      'fail-on': { type: 'string', default: 'error' },
      changed: { type: 'string' },
      all: { type: 'boolean', default: false },
    })
    const format = createFormat(oneOf('format', values.format, formats), io, values.all)
    const failOn = oneOf('fail-on', values['fail-on'], levels)
    const goal = values.goal === undefined ? undefined : oneOf('goal', values.goal, goals)
    const isChanged = values.changed === undefined ? undefined : changedSince(values.changed, io.cwd)
    const presets = new Presets(io.cwd, values.preset)
    const isMeant = (file: string): boolean =>
      !isChanged || isChanged(file) || presets.for(dirname(file)).files.some(isChanged)
    const problems: Problem[] = []
    const notes: Problem[] = []
    const all: Checked[] = []
    const paths = positionals.length > 0 ? positionals : ['.']
    for await (const part of judgeAll(paths, io, presets, { goal }, isMeant)) {
      problems.push(...part.problems)
      all.push(...part.checked)
      notes.push(...part.notes)
      for (const checked of part.checked) await write(io.stdout, format.draft(checked))
    }
    const every = [...presets.problems, ...problems]
    await write(io.stdout, format.end(all, every))
    for (const problem of [...notes, ...every]) complain(io, describeProblem(problem))
    if (all.length === 0 && notes.length === 0 && every.length === 0)
      complain(
        io,
        isChanged
          ? `no draft changed since ${values.changed ?? ''}`
          : 'there are no drafts here (.md .mdx .txt .csv .jsonl)',
      )
    if (every.length > 0) return exit.unusable
    return all.some(({ report }) => report.findings.some((finding) => fails(finding, failOn)))
      ? exit.findings
      : exit.clean
  },
}

function createFormat(name: (typeof formats)[number], io: Io, showAll: boolean): Format {
  switch (name) {
    case 'pretty':
      return prettyFormat({ hasColour: io.hasColour, width: io.width, showAll })
    case 'json':
      return jsonFormat()
    case 'sarif':
      return sarifFormat()
    case 'github':
      return githubFormat()
  }
}

function fails({ severity }: Finding, failOn: (typeof levels)[number]): boolean {
  return failOn !== 'never' && (severity === 'error' || (failOn === 'warning' && severity === 'warning'))
}

/** Each file in turn, with a bar where that takes a while. */
export async function* judgeAll(
  paths: readonly string[],
  io: Io,
  presets: Presets,
  defaults: Parameters<typeof checkFile>[3],
  isMeant: (file: string) => boolean = () => true,
): AsyncGenerator<FileChecks> {
  if (paths.includes('-')) {
    const read = decodeText(await buffer(io.stdin))
    yield 'wrong' in read
      ? { checked: [], problems: [{ file: '-', message: read.wrong }], notes: [] }
      : checkText(read.text, join(io.cwd, '-'), io.cwd, presets, defaults)
  }
  const { files: found, problems } = listFiles(
    paths.filter((path) => path !== '-'),
    io.cwd,
  )
  const files = found.filter(isMeant)
  yield { checked: [], problems, notes: [] }
  const progress = showProgress(io, files.length)
  for (const file of files) {
    yield checkFile(file, io.cwd, presets, defaults)
    progress.step()
  }
  progress.stop()
}
