import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Features } from '../../core/model/features.ts'
import weights from '../../core/model/weights.json'
import type { Model } from '../../core/model/model.ts'
import { authored, train, type Example } from '../../core/model/training/train.ts'
import { exampleOf, readCorpus, readHeldOutCorpus, readRealPosts } from '../../scripts/posts.ts'
import { judgePost, type EvalOptions } from './judge.ts'

// Trains without each of the given groups and judges the posts of that group.
const { groups, options } = z
  .object({ groups: z.array(z.string()), options: z.custom<EvalOptions>() })
  .parse(workerData)

const posts = [...readCorpus(), ...(readRealPosts() ?? [])]
const examples = posts.map(exampleOf).map((example) => (options.by === 'words' ? wordsOf(example) : example))
for (const group of groups) {
  const inside = examples.filter((example) => example.group !== group || group === authored)
  // keywords learn nothing
  const model: Model = options.by === 'keywords' ? weights : train(inside)
  const held = group === authored ? readHeldOutCorpus() : posts.filter((post) => post.group === group)
  parentPort?.postMessage({ group, judged: held.map((post) => judgePost(post, model, options)) })
}

function wordsOf(example: Example): Example {
  const wordsOnly = (features: Features): Features =>
    new Map([...features].filter(([name]) => !name.includes('/') || name.startsWith('size/')))
  return {
    ...example,
    features: wordsOnly(example.features),
    sentences: example.sentences.map((sentence) => ({ ...sentence, features: wordsOnly(sentence.features) })),
  }
}
