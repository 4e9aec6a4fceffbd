import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import weights from '../../core/model/weights.json'
import { authored } from '../../core/model/training/train.ts'
import { readCorpus, readLabelled, readRealPosts, type LabelledPost } from '../../scripts/posts.ts'
import { judgePost, type EvalOptions } from './judge.ts'
import { worseThanBaseline, type Measured } from './baseline.ts'
import { figuresOf, type Judged } from './metrics.ts'
import { describe, describeErrors } from './report.ts'

const usage = `npm run eval [-- OPTIONS] [FILE…]

Without a FILE: the real posts in ../shared/data, each group of sources judged by a model that was
trained without it; then authored posts of voices that were never trained on.
With FILEs of labelled posts (JSON lines): the shipped model on those it was not trained on.

  --kind       tell the model the kind of place each post was written in
  --by WHAT    model, or what it must beat: words (the same learning from words alone), keywords
  --errors N   print the N worst errors (default 10)
  --baseline   fail where a figure is worse than in test/eval/baseline.json`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'boolean', default: false },
    errors: { type: 'string', default: '10' },
    by: { type: 'string', default: 'model' },
    baseline: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
})
const judges = ['model', 'words', 'keywords'] as const
const by = judges.find((judge) => judge === values.by)
if (!by) throw new Error(`--by is one of ${judges.join(', ')}`)
const options: EvalOptions = { withKind: values.kind, by }
const errors = Number(values.errors)

if (values.help) console.log(usage)
else if (positionals.length > 0) evaluateFiles(positionals)
else void crossValidate()

function evaluateFiles(files: readonly string[]): void {
  const known = new Set([...readCorpus(), ...(readRealPosts() ?? [])].map(({ text }) => text))
  const posts = files.flatMap(readLabelled)
  const unseen = posts.filter(({ text }) => !known.has(text))
  if (unseen.length < posts.length) {
    console.log(
      `${String(posts.length - unseen.length)} posts are left out: the shipped model was trained on them.`,
    )
  }
  report(unseen.map((post) => judgePost(post, weights, options)))
}

async function crossValidate(): Promise<void> {
  const real = readRealPosts()
  if (!real) {
    console.log('REAL POSTS ARE ABSENT (../shared/data): only the authored posts are judged.')
  }
  const groups = [...new Set((real ?? []).map(({ group }) => group ?? ''))].sort()
  const judged = await judgeGroups([...groups, authored])
  const ofReal = groups.flatMap((group) => judged.get(group) ?? [])
  const ofAuthored = judged.get(authored) ?? []
  if (real) {
    console.log('\nReal posts, each group judged by a model trained without it\n')
    report(ofReal)
  }
  console.log('\nAuthored posts of voices that were never trained on\n')
  report(ofAuthored)
  const pairs = pairsRight(readLabelled('docs/benchmark/pairs.jsonl'))
  console.log(`\nMinimal pairs: both posts right in ${String(pairs.right)} of ${String(pairs.all)}.`)
  // without the real posts it is another model, of which the baseline says nothing
  if (values.baseline && real) compare({ real: figuresOf(ofReal), authored: figuresOf(ofAuthored), pairs })
}

/** Says which figures are worse than they were, and fails where one is. */
function compare(now: Measured): void {
  const worse = worseThanBaseline(now)
  for (const line of worse) console.log(`WORSE THAN THE BASELINE: ${line}`)
  if (worse.length > 0) process.exitCode = 1
}

/** Pairs that differ in one phrase and in their intent, judged by the shipped model, which never saw them. */
function pairsRight(posts: readonly LabelledPost[]): { right: number; all: number } {
  const right = new Map<string, boolean>()
  for (const post of posts) {
    const pair = post.pair ?? post.id
    const isRight = judgePost(post, weights, options).said.intent === post.intent
    right.set(pair, isRight && right.get(pair) !== false)
  }
  return { right: [...right.values()].filter(Boolean).length, all: right.size }
}

function report(judged: readonly Judged[]): void {
  console.log(describe(judged))
  if (errors > 0) console.log(`\nThe worst errors\n\n${describeErrors(judged, errors)}`)
}

/** Spreads the groups over the processors; a model for each takes a while, so it says how far it is. */
async function judgeGroups(groups: readonly string[]): Promise<Map<string, readonly Judged[]>> {
  const judged = new Map<string, readonly Judged[]>()
  const shares = Array.from({ length: Math.min(availableParallelism(), groups.length) }, () => [] as string[])
  for (const [index, group] of groups.entries()) shares[index % shares.length]?.push(group)
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./worker.cjs', `file://${__filename}`), {
            workerData: { groups: share, options },
          })
          worker.on('message', (message: { group: string; judged: readonly Judged[] }) => {
            judged.set(message.group, message.judged)
            process.stderr.write(`\r${String(judged.size)} of ${String(groups.length)} groups judged `)
          })
          worker.on('error', reject)
          worker.on('exit', () => resolve())
        }),
    ),
  )
  process.stderr.write('\n')
  return judged
}
