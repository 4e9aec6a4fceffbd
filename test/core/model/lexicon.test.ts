import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { facets } from '../../../core/facets.ts'
import { compilePhrases } from '../../../core/model/compile.ts'
import type { Cue } from '../../../core/model/cue.ts'
import { cues } from '../../../core/model/lexicon/index.ts'
import { actSign } from '../../../core/model/reading.ts'
import { GraphBuilder } from '../../../core/rules/graph-builder.ts'
import { rules } from '../../../core/rules/index.ts'
import { PhraseError } from '../../../core/rules/phrase-syntax.ts'
import { wordClasses } from '../../../core/rules/word-classes.ts'

function problemsIn({ name, phrases }: Cue): string[] {
  const builder = new GraphBuilder(wordClasses.has)
  return phrases.flatMap((phrase) => {
    try {
      builder.add(phrase, 0)
      return []
    } catch (error) {
      if (error instanceof PhraseError) return [`${name}: “${phrase}” ${error.message}`]
      throw error
    }
  })
}

function repeated(list: readonly string[]): string[] {
  return list.filter((entry, index) => list.indexOf(entry) !== index)
}

describe('the lexicon', () => {
  it('names cues once, and unlike the other signs of the model', () => {
    deepEqual(
      repeated([...cues.map(({ name }) => name), ...rules.map(({ id }) => id), ...facets.map(actSign)]),
      [],
    )
  })

  it('names a cue by its file and in kebab case, and says why it is there', () => {
    for (const { name, why } of cues) {
      match(name, /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
      match(why, /\S \S/, name)
    }
    const files = readdirSync('core/model/lexicon').filter((file) => file !== 'index.ts')
    const named = new Set(cues.map(({ name }) => `${name.slice(0, name.indexOf('/'))}.ts`))
    deepEqual([...named].sort(), files.sort())
  })

  it('has phrases that are well formed', () => deepEqual(cues.flatMap(problemsIn), []))

  it('has no cue without phrases, and no phrase twice in a cue', () => {
    for (const { name, phrases } of cues) {
      equal(phrases.length > 0, true, name)
      deepEqual(repeated(phrases), [], name)
    }
  })
})

describe('phrases.json', () => {
  it('is what the rules and the lexicon compile to', () => {
    // not `equal` on the texts: nobody can read the difference of two graphs
    ok(compilePhrases() === readFileSync('core/model/phrases.json', 'utf8'), 'write it by `npm run compile`')
  })
})
