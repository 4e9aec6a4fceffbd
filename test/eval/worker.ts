import { parentPort, workerData } from 'node:worker_threads'
import weights from '../../core/model/weights.json'
import { authored } from '../../core/model/training/train.ts'
import {
  readCorpus,
  readHeldOutCorpus,
  readLabelled,
  readRealPosts,
  type LabelledPost,
} from '../../scripts/posts.ts'
import { judges } from './judges/index.ts'
import { judgeBy } from './judges/model.ts'
import { judgedAs } from './metrics.ts'
import { pairs, type Order } from './order.ts'

// Learns without each of the given groups and judges the posts of that group.
const { groups, by, options } = workerData as Order
const posts = [...readCorpus(), ...(readRealPosts() ?? [])]

/** The shipped model has learned from everything else. */
const hasLearnedNoneOf: ReadonlySet<string> = new Set([authored, pairs])

void (async () => {
  for (const group of groups) {
    const judge =
      by === 'model' && hasLearnedNoneOf.has(group)
        ? judgeBy(weights, options)
        : await judges[by](
            posts.filter((post) => post.group !== group),
            options,
          )
    const judged = postsOf(group).map((post) => judgedAs(post, judge(post)))
    parentPort?.postMessage({ group, judged })
  }
})()

function postsOf(group: string): readonly LabelledPost[] {
  if (group === authored) return readHeldOutCorpus()
  if (group === pairs) return readLabelled('docs/benchmark/pairs.jsonl')
  return posts.filter((post) => post.group === group)
}
