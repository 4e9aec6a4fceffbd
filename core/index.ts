import type { Draft } from './drafts/draft.ts'
import type { Finding, IgnoredFinding } from './findings/finding.ts'
import { findingsOf } from './findings/index.ts'
import { facets, type Facet } from './facets.ts'
import type { Model } from './model/model.ts'
import { scorerOf } from './model/probabilities.ts'
import { builtInMatcher, Reader, type Reading } from './model/reading.ts'
import { balanced } from './presets/load.ts'
import type { Preset } from './presets/preset.ts'
import { prepareTagger } from './text/grammar.ts'
import { readSentences } from './text/index.ts'
import { languageOf } from './text/language.ts'
import type { Sentence } from './text/sentences.ts'
import { judge, type Verdict } from './verdict.ts'

/** Why a draft got no verdict, in words for its writer. */
export interface Unjudged {
  readonly code: 'empty' | 'too-long' | 'not-english'
  readonly message: string
}

export interface Report {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** What would be found if no comment in the draft switched it off. */
  readonly ignored: readonly IgnoredFinding[]
  /** Set where the verdict says nothing, because the draft could not be judged. */
  readonly unjudged: Unjudged | undefined
}

/** Longer texts are no posts. */
export const longestDraft = 100_000

/** Readings of sentences that an adapter keeps between keys, so that a key costs one sentence. */
export type ReadingCache = Map<string, Reading>

declare function require(id: './model/weights.json'): Model

let fitted: Model | undefined

/** The weights as shipped: a large table, so it is read when first asked for. */
function shippedModel(): Model {
  return (fitted ??= require('./model/weights.json'))
}

/** By their phrases, which a preset shares with what it is in its places, as it does its brand. */
const readers = new WeakMap<Preset['phrases'], Reader>()

/**
 * Makes ready what the first draft would otherwise wait for, in steps of 10 to 40 ms, so that who has
 * others to serve can pause between them.
 */
export function* prepare(): Generator<void, void> {
  builtInMatcher()
  yield
  scorerOf(shippedModel())
  yield
  yield* prepareTagger()
}

/** What a draft does. Pure: the same draft and preset give the same verdict, everywhere. */
export function classify(draft: Draft, preset: Preset = balanced, cache?: ReadingCache): Verdict {
  return lint(draft, preset, cache).verdict
}

/** What a draft does, and what its writer should know of it. Pure. */
export function lint(draft: Draft, preset: Preset = balanced, cache?: ReadingCache): Report {
  const sentences = draft.text.length > longestDraft ? [] : readSentences(draft.text)
  const unjudged = whyUnjudged(draft, sentences)
  if (unjudged) return { verdict: noVerdict, findings: [], ignored: [], unjudged }
  const reader = readerOf(preset)
  const readings = sentences.map((sentence) => readOnce(reader, sentence, draft.text, cache))
  const model = shippedModel()
  const thresholds = { ...model.thresholds, ...preset.thresholds }
  const verdict = judge(
    { model, thresholds, ...(draft.kind ? { kind: draft.kind } : {}) },
    sentences,
    readings,
  )
  return { verdict, ...findingsOf({ draft, sentences, verdict, preset, goal: draft.goal }), unjudged }
}

function readerOf(preset: Preset): Reader {
  let reader = readers.get(preset.phrases)
  if (!reader) readers.set(preset.phrases, (reader = new Reader(preset)))
  return reader
}

function readOnce(
  reader: Reader,
  sentence: Sentence,
  text: string,
  cache: ReadingCache | undefined,
): Reading {
  if (!cache) return reader.read(sentence)
  const key = `${sentence.kind} ${text.slice(sentence.start, sentence.end)}`
  let reading = cache.get(key)
  if (!reading) cache.set(key, (reading = reader.read(sentence)))
  return reading
}

function whyUnjudged({ text }: Draft, sentences: readonly Sentence[]): Unjudged | undefined {
  if (text.length > longestDraft) {
    return {
      code: 'too-long',
      message: `is longer than ${longestDraft.toLocaleString('en')} characters, so it was not judged`,
    }
  }
  if (!sentences.some(({ tokens }) => tokens.some(({ kind }) => kind === 'word' || kind === 'hashtag'))) {
    return { code: 'empty', message: 'has no words to judge' }
  }
  return languageOf(sentences) === 'other'
    ? { code: 'not-english', message: 'does not seem to be English, which is all that is judged so far' }
    : undefined
}

const noVerdict: Verdict = {
  intent: 'neutral',
  isSure: false,
  or: undefined,
  selling: 0,
  community: 0,
  facets: Object.fromEntries(facets.map((facet) => [facet, 0])) as Record<Facet, number>,
  evidence: [],
  without: undefined,
}
