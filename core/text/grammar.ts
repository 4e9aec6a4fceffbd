import type { Span } from './span.ts'

/** The grammatical mark of a word as compromise gives it, with where the word stands in the text asked about. */
export interface TaggedWord extends Span {
  readonly tags: ReadonlySet<string>
}

declare function require(id: './tokenizer.ts'): unknown
declare function require(id: './tagger.ts'): typeof import('./tagger.ts')

let loaded: typeof import('./tagger.ts') | undefined

/**
 * Loads what tags words, in steps of some 30 ms. It costs more than all else that starts, so it comes
 * with the first question. (`require` of a bundled module is how a bundler puts off running it.)
 */
export function* prepareTagger(): Generator<void, void> {
  require('./tokenizer.ts')
  yield
  loaded ??= require('./tagger.ts')
  yield
  tagWords('Book it.')
}

/**
 * Tags the words of a sentence. It costs as much as reading a whole post does otherwise, so it is asked
 * only where grammar decides.
 */
export function tagWords(sentence: string): TaggedWord[] {
  loaded ??= require('./tagger.ts')
  const read = loaded.tagger(sentence).json({ offset: true }) as readonly { terms: readonly Term[] }[]
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
