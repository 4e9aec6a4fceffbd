import type { JudgeName } from './judges/index.ts'
import type { JudgeOptions } from './judges/judge.ts'

/** What a worker is to do. */
export interface Order {
  readonly groups: readonly string[]
  readonly by: JudgeName
  readonly options: JudgeOptions
}

/** The minimal pairs, judged by what was learned from everything else. */
export const pairs = 'pairs'
