import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { Model } from '../../core/model/model.ts'
import { authored, train } from '../../core/model/training/train.ts'
import { exampleOf, readCorpus, readHeldOutCorpus, readRealPosts } from '../../scripts/posts.ts'
import { judgePost, type EvalOptions } from './judge.ts'

// Trains without each of the given groups and judges the posts of that group.
const { groups, options } = z
  .object({ groups: z.array(z.string()), options: z.custom<EvalOptions>() })
  .parse(workerData)

const posts = [...readCorpus(), ...(readRealPosts() ?? [])]
const examples = posts.map(exampleOf)
for (const group of groups) {
  const model: Model = train(examples.filter((example) => example.group !== group || group === authored))
  const held = group === authored ? readHeldOutCorpus() : posts.filter((post) => post.group === group)
  parentPort?.postMessage({ group, judged: held.map((post) => judgePost(post, model, options)) })
}
