import { findingsOf } from '../../../core/findings/index.ts'
import type { Model } from '../../../core/model/model.ts'
import { Reader, type Reading } from '../../../core/model/reading.ts'
import { train, type Example } from '../../../core/model/training/train.ts'
import { balanced } from '../../../core/presets/load.ts'
import { readSentences } from '../../../core/text/index.ts'
import { judge } from '../../../core/verdict.ts'
import { exampleOf, type LabelledPost } from '../../../scripts/posts.ts'
import type { Judge, JudgeOptions, Said, Teach } from './judge.ts'

/** Porchlight itself. */
export const teachModel: Teach = (posts, options) => judgeBy(train(posts.map(toExample)), options)

/** Judges the way drafts are judged, by the given model. */
export function judgeBy(
  model: Model,
  { withKind }: JudgeOptions,
  change: (reading: Reading) => Reading = (reading) => reading,
): Judge {
  return (post): Said => {
    const sentences = readSentences(post.text)
    const readings = sentences.map((sentence) => change(reader.read(sentence)))
    const place = withKind && post.kind ? { kind: post.kind } : {}
    const verdict = judge({ model, thresholds: model.thresholds, ...place }, sentences, readings)
    const { findings } = findingsOf({
      draft: { text: post.text, ...place },
      sentences,
      verdict,
      preset: balanced,
      goal: undefined,
    })
    const { selling, community, facets, intent, isSure } = verdict
    const isWarned = findings.some(({ severity }) => severity === 'error' || severity === 'warning')
    return { selling, community, facets, intent, isSure, isWarned }
  }
}

const reader = new Reader()
const examples = new WeakMap<LabelledPost, Example>()

/** The same post is learned from in most of the folds. */
export function toExample(post: LabelledPost): Example {
  let example = examples.get(post)
  if (!example) examples.set(post, (example = exampleOf(post)))
  return example
}
