import { rules } from '../rules/index.ts'
import { GraphBuilder } from '../rules/graph-builder.ts'
import { writeGraph } from '../rules/phrase-graph.ts'
import { addRules, rulePhrasesOf } from '../rules/rule-phrases.ts'
import { wordClasses } from '../rules/word-classes.ts'
import { cues } from './lexicon/index.ts'

/** The rules and the lexicon as the text of `phrases.json`. Throws `PhraseError` where a phrase is not well formed. */
export function compilePhrases(): string {
  const builder = new GraphBuilder(wordClasses.has)
  addRules(builder, rules)
  const next = rulePhrasesOf(rules).length
  for (const [index, { phrases }] of cues.entries()) {
    for (const phrase of phrases) builder.add(phrase, next + index)
  }
  const heads = rules.map(({ id, facet, reason, isImperative, isNegatable }) => ({
    id,
    facet,
    reason,
    isImperative,
    isNegatable,
  }))
  return `${JSON.stringify({ rules: heads, cues: cues.map(({ name }) => name), graph: writeGraph(builder.build()) }, null, 1)}\n`
}
