import { resolve } from 'node:path'
import { compareReports, compareSettings, describeChange, type Change } from '../../core/presets/compare.ts'
import { homeOf, linkTo, longestForChats } from '../../core/presets/link.ts'
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
porchlight preset diff OLD NEW [PATH…]   what an update changes: rules, and verdicts of the drafts named
porchlight preset share FILE             a link that carries it, to be taken in the browser or in VS Code`

type Action = (files: readonly string[], io: Io) => Promise<number>

const actions: ReadonlyMap<string, Action> = new Map([
  ['check', checkPreset],
  ['test', checkPreset],
  ['diff', diffPresets],
  ['share', sharePreset],
])

export const preset: Command = {
  name: 'preset',
  summary: 'checks, tests, compares and shares team presets',
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
  const found = openOne(files, io)
  if (!found) return exit.unusable
  const { hash, examples } = found
  await write(io.stdout, `${titleOf(found)} (${hash}): ${describeExamples(examples.length)}\n`)
  return exit.clean
}

function titleOf({ name, version }: Preset): string {
  return version === undefined ? name : `${name} ${version}`
}

function describeExamples(count: number): string {
  if (count === 0) return 'it is well-formed, and has no examples to try it by'
  return count === 1
    ? '1 example comes out as it should'
    : `${String(count)} examples come out as they should`
}

async function sharePreset(files: readonly string[], io: Io): Promise<number> {
  const found = openOne(files, io)
  if (!found) return exit.unusable
  const link = linkTo(found, homeOf(found))
  await write(io.stdout, `${link}\n`)
  if (link.length > longestForChats)
    complain(io, 'this link is long, and some chats cut long links; then send the file instead')
  return exit.clean
}

function openOne([file, ...rest]: readonly string[], io: Io): Preset | undefined {
  if (file === undefined || rest.length > 0) throw new UsageError('name one preset file')
  return open(file, io)
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
    `${titleOf(before)} (${before.hash}) → ${titleOf(after)} (${after.hash})`,
    list('What it says otherwise:', 'It says nothing otherwise.', settings),
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
