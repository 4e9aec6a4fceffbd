import type { Checked } from '../input/checked.ts'
import type { Problem } from '../input/problem.ts'

/** How findings leave the command line: text to print as drafts come in, and when all have. */
export interface Format {
  draft(checked: Checked): string
  end(all: readonly Checked[], problems: readonly Problem[]): string
}
