import { deepEqual, ok } from 'node:assert/strict'
import { isSelling } from '../../core/facets.ts'
import { classify } from '../../core/index.ts'
import { readSentences } from '../../core/text/index.ts'
import type { Span } from '../../core/text/span.ts'
import { readHeldOutCorpus, readLabelled, type LabelledPost } from '../../scripts/posts.ts'

interface Marked extends Span {
  readonly sells: boolean
}

/** What a reader marked, as whole sentences. */
function actsIn({ text, acts = [] }: LabelledPost): Marked[] {
  const sentences = readSentences(text)
  return acts.map((act) => {
    const start = text.indexOf(act.text)
    const within = sentences.filter((sentence) => meets(sentence, { start, end: start + act.text.length }))
    return {
      start: Math.min(start, ...within.map((sentence) => sentence.start)),
      end: Math.max(start + act.text.length, ...within.map((sentence) => sentence.end)),
      sells: isSelling(act.facet),
    }
  })
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

describe('in posts that nothing was trained on, the evidence', () => {
  const posts = [...readHeldOutCorpus(), ...readLabelled('docs/benchmark/pairs.jsonl')]
  const mixed = posts
    .map((post) => ({ post, verdict: classify({ text: post.text }) }))
    .filter(({ verdict }) => verdict.intent === 'mixed')

  it('of a mixed post lies where a reader marked that side', () => {
    const rightly = mixed.filter(({ post }) => post.intent === 'mixed')
    const shown = rightly.flatMap(({ post, verdict }) => {
      const acts = actsIn(post)
      return verdict.evidence.map((piece) =>
        acts.some((act) => act.sells === isSelling(piece.facet) && meets(act, piece)),
      )
    })
    const marked = rightly.flatMap(({ post, verdict }) =>
      actsIn(post).map((act) =>
        verdict.evidence.some((piece) => act.sells === isSelling(piece.facet) && meets(act, piece)),
      ),
    )
    const [precision, recall] = [shown, marked].map((all) => all.filter(Boolean).length / all.length)
    ok(rightly.length > 50, String(rightly.length))
    ok((precision ?? 0) >= 0.88, `precision ${String(precision)}`)
    ok((recall ?? 0) >= 0.7, `recall ${String(recall)}`)
  })

  it('without which a post would be of another intent is really what makes the difference', () => {
    const told = mixed.flatMap(({ post: { text }, verdict: { without } }) =>
      without ? [{ text, without }] : [],
    )
    ok(told.length > 50, String(told.length))
    const wrong = told.filter(({ text, without }) => {
      const rest = without.sentences.reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      )
      return classify({ text: rest }).intent !== without.intent
    })
    deepEqual(wrong, [])
  })
})
