import type { LabelledPost } from '../../../scripts/posts.ts'
import { importPeer } from '../../bench/engine.ts'
import { saidBy, type Teach } from './judge.ts'

interface LogisticRegression {
  addDocument(stems: readonly string[], label: string): void
  train(): void
  /** With `value` in 0 to 1, each label for itself. */
  getClassifications(stems: readonly string[]): readonly { label: string; value: number }[]
}

interface PorterStemmer {
  /** Without the words that natural leaves out as too frequent. */
  tokenizeAndStem(text: string): string[]
}

/**
 * It descends over a full matrix of posts by words, again and again: 600 posts take half a minute and 1,600
 * more than six. So it learns from a share of them, evenly taken, and from words that a few of those use.
 */
const most = 600
const fewest = 5

const folder = 'natural/lib/natural'

/** natural's logistic regression with its own stems; `npm run bench` installs it. */
export const teachNatural: Teach = async (posts) => {
  const { default: Classifier } = await importPeer<{ default: new () => LogisticRegression }>(
    `${folder}/classifiers/logistic_regression_classifier.js`,
  )
  const { default: stemmer } = await importPeer<{ default: PorterStemmer }>(
    `${folder}/stemmers/porter_stemmer.js`,
  )
  const step = Math.max(1, posts.length / most)
  const sample = posts.filter((_, index) => index % step < 1)
  const stemsOf = (text: string): string[] => [...new Set(stemmer.tokenizeAndStem(text))]
  const counts = new Map<string, number>()
  for (const { text } of sample) {
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const read = (text: string): string[] => stemsOf(text).filter((stem) => (counts.get(stem) ?? 0) >= fewest)
  const learn = (isTrue: (post: LabelledPost) => boolean): ((text: string) => number) => {
    const classifier = new Classifier()
    for (const post of sample) classifier.addDocument(read(post.text), isTrue(post) ? 'yes' : 'no')
    classifier.train()
    return (text) => {
      const stems = read(text)
      return classifier.getClassifications(stems).find(({ label }) => label === 'yes')?.value ?? 0
    }
  }
  const selling = learn((post) => post.selling)
  const community = learn((post) => post.community)
  return ({ text }) => saidBy({ selling: selling(text), community: community(text) })
}
