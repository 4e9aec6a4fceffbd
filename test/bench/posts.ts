import { readSentences } from '../../core/text/index.ts'
import { readCorpus } from '../../scripts/posts.ts'

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

const corpus = readCorpus().map(({ text }) =>
  readSentences(text).map(({ start, end }) => text.slice(start, end)),
)
const sentences = [...new Set(corpus.flat())]

/**
 * Posts as long as those of the corpus, dealt from its sentences. No sentence comes twice, so that a
 * tool which remembers what it read gains nothing by it.
 */
export function dealPosts(seed: number): string[] {
  const random = createRandom(seed)
  const deck = shuffle(sentences, random)
  return shuffle(corpus, random).flatMap(({ length }) => {
    const dealt = deck.splice(0, length)
    return dealt.length === length ? [dealt.join(' ')] : []
  })
}

/** One long post of exactly `length` characters; other seeds give the sentences in another order. */
export function dealLongPost(length: number, seed: number): string {
  const post = shuffle(sentences, createRandom(seed)).join(' ').slice(0, length)
  if (post.length < length) throw new Error(`the corpus has only ${String(post.length)} characters`)
  return post
}
