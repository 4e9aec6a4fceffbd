import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Said } from './io.ts'

/** The command line as it is shipped. */
export const bin = resolve('dist/cli.cjs')

interface Given {
  readonly cwd?: string
  readonly node?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Whoever runs the tests may want their colours: what is tested must not see that. */
export const colourless: NodeJS.ProcessEnv = { FORCE_COLOR: undefined, NO_COLOR: undefined }

/** Starts the real command line, with Node's own options where there are such. */
export function start(
  parameters: readonly string[],
  { cwd, node = [], env = {} }: Given = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...node, bin, ...parameters], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...colourless, ...env },
  })
}

/** Gives it its input, as fast as it takes it, and waits for its end. */
export async function finish(
  child: ChildProcessWithoutNullStreams,
  input: Iterable<string | Uint8Array> = [],
): Promise<Said> {
  const ended = once(child, 'close')
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)]
  await feed(child, input)
  const [code] = (await ended) as [number]
  return { code, stdout: await stdout, stderr: await stderr }
}

/** Waits where the other side is slower, so that nothing is kept on this side. */
export async function feed(
  { stdin }: ChildProcessWithoutNullStreams,
  input: Iterable<string | Uint8Array>,
): Promise<void> {
  try {
    await pipeline(Readable.from(input), stdin)
  } catch (error) {
    // it may have gone before all is told
    if (!gone.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

const gone = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'])
