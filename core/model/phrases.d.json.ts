import type { RuleHead } from '../rules/evidence.ts'
import type { GraphText } from '../rules/phrase-graph.ts'

/** Written by `npm run compile` from the rules and the lexicon, so that nothing is compiled when a tool starts. */
declare const phrases: {
  readonly rules: readonly RuleHead[]
  readonly cues: readonly string[]
  /** Payloads: those of each rule, by role; then one for each cue. */
  readonly graph: GraphText
}
export default phrases
