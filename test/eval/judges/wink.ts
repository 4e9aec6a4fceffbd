import { chanceOf } from '../../../core/model/model.ts'
import type { LabelledPost } from '../../../scripts/posts.ts'
import { importPeer } from '../../bench/engine.ts'
import { saidBy, type Teach } from './judge.ts'

interface NaiveBayes {
  definePrepTasks(tasks: readonly ((text: string) => string[])[]): unknown
  defineConfig(options: { considerOnlyPresence: boolean; smoothingFactor: number }): unknown
  learn(text: string, label: string): unknown
  consolidate(): unknown
  /** Base-2 logarithms. */
  computeOdds(text: string): readonly (readonly [label: string, odds: number])[]
}

const folder = 'wink-naive-bayes-text-classifier'

/** wink-naive-bayes-text-classifier as its README sets it up; `npm run bench` installs it. */
export const teachWink: Teach = async (posts) => {
  const { default: create } = await importPeer<{ default: () => NaiveBayes }>(
    `${folder}/src/wink-naive-bayes-text-classifier.js`,
  )
  const { default: prepare } = await importPeer<{ default: (text: string) => string[] }>(
    `${folder}/src/prep-text.js`,
  )
  const learn = (isTrue: (post: LabelledPost) => boolean): ((text: string) => number) => {
    const classifier = create()
    classifier.definePrepTasks([prepare])
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
    for (const post of posts) classifier.learn(post.text, isTrue(post) ? 'yes' : 'no')
    classifier.consolidate()
    return (text) => {
      const odds = new Map(classifier.computeOdds(text))
      return chanceOf(((odds.get('yes') ?? 0) - (odds.get('no') ?? 0)) * Math.LN2)
    }
  }
  const selling = learn((post) => post.selling)
  const community = learn((post) => post.community)
  return ({ text }) => saidBy({ selling: selling(text), community: community(text) })
}
