import type { Readable, Writable } from 'node:stream'
import { visible } from './visible.ts'

/** What a command may touch of the outside; tests pass their own. */
export interface Io {
  readonly cwd: string
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Colour and progress are for people. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean }
  readonly hasColour: boolean
  /** Columns of the screen. */
  readonly width: number
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}

export const exit = { clean: 0, findings: 1, unusable: 2 } as const

/** The command was called in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Waits where the reader is slower than we are, so that a long stream needs no memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve))
}

export function complain(io: Io, message: string): void {
  io.stderr.write(`porchlight: ${visible(message)}\n`)
}
