import { equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { bin } from '../cli/bin.ts'
import { run } from './run.ts'

const pairs = readFileSync('docs/benchmark/pairs.jsonl', 'utf8')
const scored = (predictions: string) => run(process.execPath, ['docs/benchmark/score.mjs'], predictions)

describe('the benchmark of minimal pairs', () => {
  it('gives who knows the answers all of them', () => {
    const { status, stdout } = scored(pairs)
    equal(status, 0)
    match(stdout, /^posts right +240 of 240\npairs right +120 of 120\n/)
  })

  it('tells which posts have no prediction', () => {
    const { status, stderr } = scored(pairs.slice(pairs.indexOf('\n')))
    equal(status, 1)
    match(stderr, /^1 of 240 posts have no prediction, first \S+\n$/)
  })

  it('says in its README what Porchlight reaches', () => {
    const { stdout } = scored(run(process.execPath, [bin, 'classify'], pairs).stdout)
    const counts = [...stdout.matchAll(/^(?:posts|pairs) right +(\d+ of \d+)$/gm)].map(([, count]) => count)
    equal(counts.length, 2)
    match(
      readFileSync('docs/benchmark/README.md', 'utf8'),
      new RegExp(`\\| Porchlight [\\d.]+ \\| ${counts.join(' \\| ')} \\|`),
    )
  })
})
