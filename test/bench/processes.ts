import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Figures } from './in-process.ts'
import { median, sum, time } from './measure.ts'
import { peers, type PeerId } from './peers.ts'

const worker = resolve('dist/test/bench/worker.cjs')
const draft = 'examples/fortnight/2025-03-05-gift-with-a-string.md'
const starts = 15
/** Slow starters start less often: each has so many milliseconds. */
const startBudget = 6_000

/** Node alone: what no tool that runs in it can be faster or smaller than. */
const nothing = ['-e', '0']

/** A new process that judges one draft and ends, each in turn. */
export async function measureColdStart(ids: readonly PeerId[]): Promise<{ p50: Figures; floor: number }> {
  const commands = ids.map((id) => ({ id, times: [] as number[], ...coldCommand(id) }))
  const floor: number[] = []
  for (let start = 0; start < starts; start++) {
    floor.push(await time(() => spawn(nothing)))
    for (const { times, parameters, input } of commands) {
      if (sum(times) < startBudget) times.push(await time(() => spawn(parameters, input)))
    }
  }
  return {
    p50: Object.fromEntries(commands.map(({ id, times }) => [id, median(times)])),
    floor: median(floor),
  }
}

function coldCommand(id: PeerId): { parameters: readonly string[]; input: string } {
  const { command } = peers[id]
  return command
    ? { parameters: [...command, draft], input: '' }
    : { parameters: [worker, id], input: JSON.stringify([readFileSync(draft, 'utf8')]) }
}

const megabyte = 1_000_000

/** Resident memory of a process that has read these posts and nothing else. */
export function measureMemory(
  ids: readonly PeerId[],
  posts: readonly string[],
): { rss: Figures; floor: number } {
  const input = JSON.stringify(posts)
  const rss = ids.map((id) => [id, Number(spawn([worker, id], input)) / megabyte] as const)
  const floor = spawn(['-p', 'process.memoryUsage.rss()'])
  return { rss: Object.fromEntries(rss), floor: Number(floor) / megabyte }
}

/** Gives what it prints. A tool that found something may end with another status than 0, but says nothing on stderr. */
function spawn(parameters: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, parameters, {
    input,
    encoding: 'utf8',
  })
  if (error) throw error
  if (status !== 0 && stderr !== '') throw new Error(`${parameters.join(' ')} failed: ${stderr}`)
  return stdout
}
