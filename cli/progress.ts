import cliProgress from 'cli-progress'
import type { Io } from './io.ts'

/** Fewer steps than this are over before a bar could be read. */
const worthShowing = 40

export interface Progress {
  step(): void
  stop(): void
}

/** A bar on the error stream, for people only: pipes stay clean. */
export function showProgress(io: Io, total: number): Progress {
  if (!io.isTerminal.stderr || total < worthShowing) return { step: () => undefined, stop: () => undefined }
  const bar = new cliProgress.SingleBar({
    stream: io.stderr,
    format: 'Reading {bar} {value} of {total} files',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
