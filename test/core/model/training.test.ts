import { deepEqual, equal, ok } from 'node:assert/strict'
import { facets, intentOf, isSelling } from '../../../core/facets.ts'
import { heads, type Model } from '../../../core/model/model.ts'
import { probabilitiesOf } from '../../../core/model/probabilities.ts'
import { train } from '../../../core/model/training/train.ts'
import { Reader } from '../../../core/model/reading.ts'
import { readSentences } from '../../../core/text/index.ts'
import {
  exampleOf,
  readCorpus,
  readHeldOutCorpus,
  readLabelled,
  type LabelledPost,
} from '../../../scripts/posts.ts'

describe('training', () => {
  const sample = readCorpus()
    .filter((_, index) => index % 8 === 0)
    .slice(0, 120)
  let model: Model
  before(() => {
    model = train(sample.map(exampleOf))
  })

  it('gives the same bytes every time', () => {
    equal(JSON.stringify(train(sample.map(exampleOf))), JSON.stringify(model))
  })

  it('learns weights in whole hundredths, for every head', () => {
    const rows = Object.values(model.weights)
    ok(rows.length > 100)
    deepEqual(
      rows.filter((row) => row.length !== heads.length || !row.every(Number.isInteger)),
      [],
    )
    deepEqual(Object.keys(model.weights), Object.keys(model.weights).toSorted())
  })

  it('learns the posts it has seen', () => {
    const reader = new Reader()
    const right = sample.filter(({ text, selling }) => {
      const readings = readSentences(text).map((sentence) => reader.read(sentence))
      return probabilitiesOf(model, readings).selling >= model.thresholds.selling === selling
    })
    ok(right.length > 0.9 * sample.length, `${right.length} of ${sample.length}`)
  })
})

describe('the corpus', () => {
  const corpus = readCorpus()
  const heldOut = readHeldOutCorpus()
  const all = [...corpus, ...heldOut, ...readLabelled('docs/benchmark/pairs.jsonl')]
  const idsWhere = (isWrong: (post: LabelledPost) => boolean): string[] =>
    all.filter(isWrong).map(({ id }) => id)
  const repeated = (list: readonly string[]): string[] => {
    const seen = new Set<string>()
    return list.filter((entry) => seen.size === seen.add(entry).size)
  }

  it('has posts enough, of every facet', () => {
    ok(corpus.length >= 600, String(corpus.length))
    deepEqual(
      facets.filter((facet) => corpus.filter((post) => post.facets.includes(facet)).length < 30),
      [],
    )
  })

  it('has each id and each text once', () => {
    deepEqual(repeated(all.map(({ id }) => id)), [])
    deepEqual(repeated(all.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ').trim())), [])
  })

  it('has no empty text', () =>
    deepEqual(
      idsWhere(({ text }) => text.trim() === ''),
      [],
    ))

  it('has an intent that follows from both answers', () => {
    deepEqual(
      idsWhere(({ selling, community, intent }) => intent !== intentOf(selling, community)),
      [],
    )
  })

  it('has every yes explained by a facet of its side, and each facet once', () => {
    deepEqual(
      idsWhere(
        (post) =>
          post.selling !== post.facets.some(isSelling) ||
          post.community !== post.facets.some((facet) => !isSelling(facet)),
      ),
      [],
    )
    deepEqual(
      idsWhere((post) => new Set(post.facets).size !== post.facets.length),
      [],
    )
  })

  it('has acts that are quoted from the post, of facets that it has', () => {
    deepEqual(
      idsWhere(({ text, acts = [], facets: labelled }) =>
        acts.some((act) => !text.includes(act.text) || !labelled.includes(act.facet)),
      ),
      [],
    )
  })

  it('keeps the voices that are judged out of those that are learned from', () => {
    deepEqual(
      idsWhere(({ voice }) => voice === undefined),
      [],
    )
    const learned = new Set(corpus.map(({ voice }) => voice))
    deepEqual(
      [...new Set(heldOut.map(({ voice }) => voice))].filter((voice) => learned.has(voice)),
      [],
    )
  })
})
