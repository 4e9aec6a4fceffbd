import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import weights from '../../core/model/weights.json'
import { authored } from '../../core/model/training/train.ts'
import { readCorpus, readLabelled, readRealPosts } from '../../scripts/posts.ts'
import { worseThanBaseline, type Measured } from './baseline.ts'
import { judgeNames, type JudgeName } from './judges/index.ts'
import type { JudgeOptions } from './judges/judge.ts'
import { judgeBy } from './judges/model.ts'
import { figuresOf, judgedAs, pairsRight, type Judged } from './metrics.ts'
import { describe, describeErrors } from './report.ts'
import { pairs, type Order } from './order.ts'

const usage = `npm run eval [-- OPTIONS] [FILE…]

Without a FILE: the real posts in ../shared/data, each group of sources judged by a model that was
trained without it; then authored posts of voices that were never trained on.
With FILEs of labelled posts (JSON lines): the shipped model on those it was not trained on.

  --kind       tell the model the kind of place each post was written in
  --by WHAT    model, or what it must beat: words (the same learning from words alone), wink (its
               naive Bayes) and natural (its logistic regression), which npm run bench installs,
               keywords
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
const by = judgeNamed(values.by)
const options: JudgeOptions = { withKind: values.kind }
const errors = Number(values.errors)

if (values.help) console.log(usage)
else if (positionals.length > 0) evaluateFiles(positionals)
else void crossValidate()

function judgeNamed(asked: string): JudgeName {
  const name = judgeNames.find((known) => known === asked)
  if (!name) throw new Error(`--by is one of ${judgeNames.join(', ')}`)
  return name
}

function evaluateFiles(files: readonly string[]): void {
  const known = new Set([...readCorpus(), ...(readRealPosts() ?? [])].map(({ text }) => text))
  const posts = files.flatMap(readLabelled)
  const unseen = posts.filter(({ text }) => !known.has(text))
  if (unseen.length < posts.length) {
    console.log(
      `${String(posts.length - unseen.length)} posts are left out: the shipped model was trained on them.`,
    )
  }
  const judge = judgeBy(weights, options)
  report(unseen.map((post) => judgedAs(post, judge(post))))
}

async function crossValidate(): Promise<void> {
  const real = readRealPosts()
  if (!real) {
    console.log('REAL POSTS ARE ABSENT (../shared/data): only the authored posts are judged.')
  }
  const groups = [...new Set((real ?? []).map(({ group }) => group ?? ''))].sort()
  const judged = await judgeGroups([...groups, authored, pairs])
  const ofReal = groups.flatMap((group) => judged.get(group) ?? [])
  const ofAuthored = judged.get(authored) ?? []
  if (real) {
    console.log('\nReal posts, each group judged by a model trained without it\n')
    report(ofReal)
  }
  console.log('\nAuthored posts of voices that were never trained on\n')
  report(ofAuthored)
  const understood = pairsRight(judged.get(pairs) ?? [])
  console.log(
    `\nMinimal pairs: both posts right in ${String(understood.right)} of ${String(understood.all)}.`,
  )
  // without the real posts it is another model, of which the baseline says nothing
  if (values.baseline && real)
    compare({ real: figuresOf(ofReal), authored: figuresOf(ofAuthored), pairs: understood })
}

/** Says which figures are worse than they were, and fails where one is. */
function compare(now: Measured): void {
  const worse = worseThanBaseline(now)
  for (const line of worse) console.log(`WORSE THAN THE BASELINE: ${line}`)
  if (worse.length > 0) process.exitCode = 1
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
            workerData: { groups: share, by, options } satisfies Order,
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
