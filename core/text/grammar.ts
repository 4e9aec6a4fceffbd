import type nlpType from 'compromise/two'
import type { Span } from './span.ts'

/** The grammatical mark of a word as compromise gives it, with where the word stands in the text asked about. */
export interface TaggedWord extends Span {
  readonly tags: ReadonlySet<string>
}

declare function require(id: 'compromise/two'): typeof nlpType

let tagger: typeof nlpType | undefined

/**
 * Tags the words of a sentence. It costs as much as reading a whole post does otherwise, and loading
 * it costs more than all else that starts, so it is loaded with the first question and asked only
 * where grammar decides. (`require` of a bundled module is how a bundler puts off running it.)
 */
export function tagWords(sentence: string): TaggedWord[] {
  tagger ??= require('compromise/two')
  const read = tagger(sentence).json({ offset: true }) as readonly { terms: readonly Term[] }[]
  return read
    .flatMap(({ terms }) => terms)
    .filter(({ offset }) => offset.length > 0)
    .map(({ offset, tags }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      tags: new Set(tags),
    }))
}

interface Term {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}
