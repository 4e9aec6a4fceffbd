import { intentOf } from '../../core/facets.ts'
import { findingsOf } from '../../core/findings/index.ts'
import type { Model } from '../../core/model/model.ts'
import { Reader, type Reading } from '../../core/model/reading.ts'
import { balanced } from '../../core/presets/load.ts'
import { readSentences } from '../../core/text/index.ts'
import { judge } from '../../core/verdict.ts'
import type { LabelledPost } from '../../scripts/posts.ts'
import { judgeByKeywords } from './keywords.ts'
import type { Judged } from './metrics.ts'

export interface EvalOptions {
  /** Tell the model the kind of place a post was written in. */
  readonly withKind: boolean
  /** What judges: the model, what is learned the same way from words alone, or a list of keywords. */
  readonly by: 'model' | 'words' | 'keywords'
}

const reader = new Reader()

/** Judges a labelled post the way drafts are judged, by the given model. */
export function judgePost(post: LabelledPost, model: Model, { withKind, by }: EvalOptions): Judged {
  const sentences = readSentences(post.text)
  const readings = sentences
    .map((sentence) => reader.read(sentence))
    .map((reading) => (by === 'words' ? withoutSigns(reading) : reading))
  const basis = { model, thresholds: model.thresholds, ...(withKind && post.kind ? { kind: post.kind } : {}) }
  const verdict = judge(basis, sentences, readings)
  const { facets, isSure } = verdict
  const { selling, community } = by === 'keywords' ? judgeByKeywords(post.text) : verdict
  const intent = by === 'keywords' ? intentOf(selling >= 0.5, community >= 0.5) : verdict.intent
  const draft = { text: post.text, ...(withKind && post.kind ? { kind: post.kind } : {}) }
  const findings = findingsOf({ draft, sentences, verdict, preset: balanced, goal: undefined })
  return {
    id: post.id,
    text: post.text,
    group: post.group ?? post.voice ?? 'all',
    isDoubtful: post.doubtful ?? false,
    truth: { selling: post.selling, community: post.community, facets: post.facets },
    said: {
      selling,
      community,
      facets,
      intent,
      isSure,
      isWarned: findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
    },
  }
}

/** Words alone: what rules and lexicon know is taken away. */
export function withoutSigns({ words }: Reading): Reading {
  return { evidence: [], signs: [], words }
}
