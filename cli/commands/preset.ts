import { resolve } from 'node:path'
import { compareReports, compareSettings, describeChange, type Change } from '../../core/presets/compare.ts'
import type { Preset } from '../../core/presets/preset.ts'
import type { Command } from '../command.ts'
import { checkFile } from '../input/checked.ts'
import { listFiles } from '../input/files.ts'
import { openPreset, Presets } from '../input/presets.ts'
import { describeProblem, type Problem } from '../input/problem.ts'
import { complain, exit, UsageError, write, type Io } from '../io.ts'
import { readOptions } from '../options.ts'
import { showProgress } from '../progress.ts'

const help = `porchlight preset check FILE             reads a preset and says what is wrong with it
porchlight preset test FILE              runs its examples
porchlight preset diff OLD NEW [PATH…]   what an update changes: rules, and verdicts of the drafts named`

type Action = (files: readonly string[], io: Io) => Promise<number>

const actions: ReadonlyMap<string, Action> = new Map([
  ['check', checkPreset],
  ['test', checkPreset],
  ['diff', diffPresets],
])

export const preset: Command = {
  name: 'preset',
  summary: 'checks, tests and compares team presets',
  help,
  async run(parameters, io) {
    const [name = '', ...files] = readOptions(parameters, {}).positionals
    const action = actions.get(name)
    if (!action) throw new UsageError(`preset knows ${[...actions.keys()].join(', ')}, not “${name}”`)
    return action(files, io)
  },
}

/** Examples are part of a preset: one that fails them is wrong, whichever way it is asked. */
async function checkPreset(files: readonly string[], io: Io): Promise<number> {
  const [file, ...rest] = files
  if (file === undefined || rest.length > 0) throw new UsageError('name one preset file')
  const found = open(file, io)
  if (!found) return exit.unusable
  const { name, version, hash, examples } = found
  await write(
    io.stdout,
    `${name}${version === undefined ? '' : ` ${version}`} (${hash}): ${String(examples.length)} examples come out as they should\n`,
  )
  return exit.clean
}

function open(file: string, io: Io): Preset | undefined {
  const { preset: found, problems } = openPreset(resolve(io.cwd, file), io.cwd)
  for (const problem of problems) complain(io, describeProblem(problem))
  return found
}

/** What taking an update would mean. */
async function diffPresets(files: readonly string[], io: Io): Promise<number> {
  const [oldFile, newFile, ...paths] = files
  if (oldFile === undefined || newFile === undefined)
    throw new UsageError('name the old and the new preset file')
  const [before, after] = [open(oldFile, io), open(newFile, io)]
  if (!before || !after) return exit.unusable
  const settings = compareSettings(before, after)
  const { changes, problems } = compareDrafts(paths, [oldFile, newFile], io)
  for (const problem of problems) complain(io, describeProblem(problem))
  const list = (some: string, none: string, all: readonly Change[]): string =>
    all.length === 0 ? none : [some, ...all.map((change) => `  ${describeChange(change)}`)].join('\n')
  const lines = [
    `${before.name} (${before.hash}) → ${after.name} (${after.hash})`,
    list('Rules that change:', 'No rule changes.', settings),
    ...(paths.length === 0 ? [] : [list('Drafts that change:', 'No draft changes.', changes)]),
  ]
  await write(io.stdout, `${lines.join('\n')}\n`)
  if (problems.length > 0) return exit.unusable
  return settings.length + changes.length > 0 ? exit.findings : exit.clean
}

function compareDrafts(
  paths: readonly string[],
  presetFiles: readonly [string, string],
  io: Io,
): { changes: Change[]; problems: readonly Problem[] } {
  const { files, problems: unread } = listFiles(paths, io.cwd)
  const presets = presetFiles.map((file) => new Presets(io.cwd, file))
  const changes: Change[] = []
  const problems = [...unread]
  const progress = showProgress(io, files.length)
  for (const path of files) {
    // both presets read the same files, so what is wrong with those is said once
    const [before, after] = presets.map((preset) => checkFile(path, io.cwd, preset, { goal: undefined }))
    problems.push(...(after?.problems ?? []))
    for (const [index, was] of (before?.checked ?? []).entries()) {
      const is = after?.checked[index]
      if (is) changes.push(...compareReports(was.id, was.report, is.report))
    }
    progress.step()
  }
  progress.stop()
  return { changes, problems }
}
