import type { Features } from '../../../core/model/features.ts'
import { train } from '../../../core/model/training/train.ts'
import type { Teach } from './judge.ts'
import { judgeBy, toExample } from './model.ts'

/** What is learned the same way from words alone: what rules and lexicon know is taken away. */
export const teachWords: Teach = (posts, options) => {
  const examples = posts.map(toExample).map((example) => ({
    ...example,
    features: wordsIn(example.features),
    sentences: example.sentences.map((sentence) => ({ ...sentence, features: wordsIn(sentence.features) })),
  }))
  return judgeBy(train(examples), options, ({ words }) => ({ evidence: [], signs: [], words }))
}

function wordsIn(features: Features): Features {
  return new Map([...features].filter(([name]) => !name.includes('/') || name.startsWith('size/')))
}
