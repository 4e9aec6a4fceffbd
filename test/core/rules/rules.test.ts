import { deepEqual, equal, match } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { facets } from '../../../core/facets.ts'
import { evidenceIn, type Evidence, type RulePhrase } from '../../../core/rules/evidence.ts'
import { GraphBuilder } from '../../../core/rules/graph-builder.ts'
import { rules } from '../../../core/rules/index.ts'
import { PhraseMatcher } from '../../../core/rules/phrase-matcher.ts'
import { addRules, rulePhrasesOf } from '../../../core/rules/rule-phrases.ts'
import { wordClasses } from '../../../core/rules/word-classes.ts'
import { readSentences } from '../../../core/text/index.ts'

/** All rules in one matcher, as the product has them, but from their sources: a rule is tried without `npm run compile`. */
function createMatcher(): PhraseMatcher<RulePhrase> {
  const builder = new GraphBuilder(wordClasses.has)
  addRules(builder, rules)
  return new PhraseMatcher(builder.build(), rulePhrasesOf(rules), wordClasses.of)
}

describe('rules', () => {
  let matcher: PhraseMatcher<RulePhrase>
  before(() => {
    matcher = createMatcher()
  })

  function find(text: string): Evidence[] {
    return readSentences(text).flatMap(({ tokens }) => evidenceIn(matcher.match(tokens), tokens))
  }

  for (const facet of facets) {
    describe(facet, () => {
      for (const { id, hits, misses } of rules.filter((rule) => rule.facet === facet)) {
        it(id, () => {
          const has = (text: string): boolean => find(text).some(({ rule }) => rule === id)
          deepEqual(
            { missed: hits.filter((text) => !has(text)), wronglyFound: misses.filter(has) },
            { missed: [], wronglyFound: [] },
          )
        })
      }
    })
  }

  it('have evidence that is words of one sentence', () => {
    const outside = rules
      .flatMap(({ hits }) => hits)
      .flatMap((text) =>
        readSentences(text).flatMap(({ tokens }) => {
          const starts = new Set(tokens.map(({ start }) => start))
          const ends = new Set(tokens.map(({ end }) => end))
          return evidenceIn(matcher.match(tokens), tokens).filter(
            ({ start, end }) => !(starts.has(start) && ends.has(end) && start < end),
          )
        }),
      )
    deepEqual(outside, [])
  })
})

describe('the registry of rules', () => {
  it('has each rule once', () => {
    const ids = rules.map(({ id }) => id)
    deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    )
  })

  it('names a rule by its facet and in kebab case', () => {
    for (const { id, facet } of rules) {
      match(id, /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/)
      equal(id.startsWith(`${facet}/`), true, id)
    }
  })

  it('has the rule of each file, called as the file is', () => {
    const files = facets.flatMap((facet) =>
      readdirSync(`core/rules/${facet}`)
        .filter((file) => file !== 'index.ts')
        .map((file) => `${facet}/${file.replace(/\.ts$/, '')}`),
    )
    deepEqual(rules.map(({ id }) => id).sort(), files.sort())
  })

  it('has hits, misses and a reason for each rule, and no phrase twice', () => {
    for (const { id, hits, misses, reason, phrases, unless, unlessInSentence } of rules) {
      equal(hits.length > 0 && misses.length > 0, true, id)
      match(reason, /^[a-z].*[^.\s]$/, id)
      const all = [...phrases, ...unless, ...unlessInSentence]
      deepEqual(
        all.filter((phrase, index) => all.indexOf(phrase) !== index),
        [],
        id,
      )
    }
  })
})
