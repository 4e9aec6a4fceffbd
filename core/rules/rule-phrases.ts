import type { RuleHead, RulePhrase } from './evidence.ts'
import type { GraphBuilder } from './graph-builder.ts'
import { phraseRoles, type Rule } from './rule.ts'

/** Adds all phrases of `rules`; what they are is told by {@link rulePhrasesOf}, in the same order. */
export function addRules(builder: GraphBuilder, rules: readonly Rule[]): void {
  for (const [index, rule] of rules.entries()) {
    for (const [number, role] of phraseRoles.entries())
      for (const phrase of rule[role]) builder.add(phrase, phraseRoles.length * index + number)
  }
}

/** The payloads of rules in a matcher. */
export function rulePhrasesOf(rules: readonly RuleHead[]): RulePhrase[] {
  return rules.flatMap((rule) => phraseRoles.map((role) => ({ rule, role })))
}
