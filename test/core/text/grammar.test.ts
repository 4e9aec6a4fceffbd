import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { tagger } from '../../../core/text/tagger.ts'

type Nlp = typeof tagger
type Parts = Readonly<Record<string, unknown>>

describe('the tagger', () => {
  // asked for at run time, so it is compromise as published and not as bundled
  const published = createRequire(resolve('package.json'))('compromise/two') as Nlp

  it('knows the words that compromise derives itself', () => {
    const bundled = modelOf(tagger)
    const derived = modelOf(published)
    for (const part of ['lexicon', '_multiCache', 'frozenLex']) {
      assert.deepEqual(bundled.one[part], derived.one[part], part)
    }
    for (const part of ['switches', 'uncountable']) {
      assert.deepEqual(bundled.two[part], derived.two[part], part)
    }
    assert.ok(Object.keys(bundled.one['lexicon'] as object).length > 20_000)
  })

  it('tags as compromise does', () => {
    const text =
      'Book it. I read a book. Orders are in. Order yours before Monday. Priya showed us how she built the oven.'
    const tags = (nlp: Nlp): unknown => nlp(text).out('tags')
    assert.deepEqual(tags(tagger), tags(published))
  })
})

function modelOf(nlp: Nlp): { one: Parts; two: Parts } {
  return nlp.model() as unknown as ReturnType<typeof modelOf>
}
