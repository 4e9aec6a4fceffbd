import type { Io } from './io.ts'

/** One command, one file. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly help: string
  /** Gives the exit code. Throws `UsageError` where the call is not one it knows. */
  run(parameters: readonly string[], io: Io): Promise<number>
}
