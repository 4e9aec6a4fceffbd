import type { Model } from '../../core/model/model.ts'
import { Reader } from '../../core/model/reading.ts'
import { readSentences } from '../../core/text/index.ts'
import { judge } from '../../core/verdict.ts'
import type { LabelledPost } from '../../scripts/posts.ts'
import type { Judged } from './metrics.ts'

export interface EvalOptions {
  /** Tell the model the kind of place a post was written in. */
  readonly withKind: boolean
}

const reader = new Reader()

/** Judges a labelled post the way drafts are judged, by the given model. */
export function judgePost(post: LabelledPost, model: Model, { withKind }: EvalOptions): Judged {
  const sentences = readSentences(post.text)
  const readings = sentences.map((sentence) => reader.read(sentence))
  const basis = { model, thresholds: model.thresholds, ...(withKind && post.kind ? { kind: post.kind } : {}) }
  const { selling, community, facets, intent, isSure } = judge(basis, sentences, readings)
  return {
    id: post.id,
    text: post.text,
    group: post.group ?? post.voice ?? 'all',
    isDoubtful: post.doubtful ?? false,
    truth: { selling: post.selling, community: post.community, facets: post.facets },
    said: { selling, community, facets, intent, isSure },
  }
}
