import { resolve } from 'node:path'
import { findingIds } from '../../core/findings/ids.ts'
import type { Preset } from '../../core/presets/preset.ts'
import type { Command } from '../command.ts'
import { checkFile } from '../input/checked.ts'
import { listFiles } from '../input/files.ts'
import { openPreset, Presets } from '../input/presets.ts'
import { describeProblem, type Problem } from '../input/problem.ts'
import { complain, exit, UsageError, write, type Io } from '../io.ts'
import { readOptions } from '../options.ts'

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
  const rules = findingIds
    .filter((id) => before.severities.get(id) !== after.severities.get(id))
    .map((id) => `  ${id}: ${before.severities.get(id) ?? 'off'} → ${after.severities.get(id) ?? 'off'}`)
  const { verdicts, problems } = changedVerdicts(paths, [oldFile, newFile], io)
  for (const problem of problems) complain(io, describeProblem(problem))
  const lines = [
    `${before.name} (${before.hash}) → ${after.name} (${after.hash})`,
    rules.length > 0 ? `Rules that change:\n${rules.join('\n')}` : 'No rule changes.',
    ...(paths.length === 0
      ? []
      : [verdicts.length > 0 ? `Drafts that change:\n${verdicts.join('\n')}` : 'No draft changes.']),
  ]
  await write(io.stdout, `${lines.join('\n')}\n`)
  if (problems.length > 0) return exit.unusable
  return rules.length + verdicts.length > 0 ? exit.findings : exit.clean
}

function changedVerdicts(
  paths: readonly string[],
  presetFiles: readonly [string, string],
  io: Io,
): { verdicts: string[]; problems: readonly Problem[] } {
  const { files, problems } = listFiles(paths, io.cwd)
  const [before, after] = presetFiles.map((file) => {
    const presets = new Presets(io.cwd, file)
    return files.map((path) => checkFile(path, io.cwd, presets, { goal: undefined }))
  })
  const olds = before?.flatMap(({ checked }) => checked) ?? []
  const news = after?.flatMap(({ checked }) => checked) ?? []
  const verdicts = olds.flatMap((was, index) => {
    const is = news[index]
    if (!is) return []
    const [said, says] = [was, is].map(
      ({ report }) =>
        `${report.verdict.intent} (${report.findings.map(({ rule, severity }) => `${severity} ${rule}`).join(', ') || 'nothing'})`,
    )
    return said === says ? [] : [`  ${is.id}: ${String(said)} → ${String(says)}`]
  })
  // both presets read the same files, so what is wrong with those is said once
  return { verdicts, problems: [...problems, ...(after?.flatMap((file) => file.problems) ?? [])] }
}
