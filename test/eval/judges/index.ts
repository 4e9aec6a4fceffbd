import type { Teach } from './judge.ts'
import { teachKeywords } from './keywords.ts'
import { teachModel } from './model.ts'
import { teachNatural } from './natural.ts'
import { teachWink } from './wink.ts'
import { teachWords } from './words.ts'

/** Who judges: Porchlight, and what it must beat. */
export const judges = {
  model: teachModel,
  words: teachWords,
  wink: teachWink,
  natural: teachNatural,
  keywords: teachKeywords,
} as const satisfies Readonly<Record<string, Teach>>

export type JudgeName = keyof typeof judges
export const judgeNames = Object.keys(judges) as JudgeName[]
