import { deepEqual, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { finish, start } from '../cli/bin.ts'
import { createFolder, readRecords } from '../cli/io.ts'

interface Post {
  readonly id: string
  readonly text: string
}

interface RecordOfPost extends Record<string, unknown> {
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly findings: readonly { readonly start: number; readonly end: number }[]
}

const fixed = ['id', 'intent', 'sure', 'selling', 'community', 'facets', 'evidence', 'findings']

describe('posts that people really wrote', function () {
  this.timeout(120_000)

  it('come out of porchlight classify in order, whole, with evidence where it says', async () => {
    const lines = findPosts().flatMap((file) => readFileSync(file, 'utf8').match(/.+\n?/g) ?? [])
    const posts = readRecords(lines.join('')) as unknown as Post[]
    const records = await classifyAll(lines)
    ok(posts.length > 0)
    deepEqual(
      records.map(({ id }) => id),
      posts.map(({ id }) => id),
    )
    for (const [index, record] of records.entries()) {
      const { id, text } = posts[index] ?? { id: '', text: '' }
      deepEqual(
        Object.keys(record).filter((key) => fixed.includes(key)),
        fixed,
      )
      // the texts are not ours to print
      for (const { start: from, end, text: said } of record.evidence) {
        ok(text.slice(from, end) === said && end > from, `evidence of ${id} at ${String(from)}`)
      }
      for (const { start: from, end } of record.findings) {
        ok(0 <= from && from <= end && end <= text.length, `finding in ${id} at ${String(from)}`)
      }
    }
  })
})

/** Real posts are no part of the project; without them the authored ones stand in. */
function findPosts(): string[] {
  const folder = '../shared/data'
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const real = names.filter((name) => /^real-posts\..*\.jsonl$/.test(name)).map((name) => `${folder}/${name}`)
  if (real.length > 0) return real
  const authored = 'core/model/corpus/hobby-forum.jsonl'
  console.error(`real posts are absent (${folder}/real-posts.*.jsonl): ${authored} stands in for them`)
  return [authored]
}

/** A stream for each core: in one, all other tests together are quicker. */
async function classifyAll(lines: readonly string[]): Promise<RecordOfPost[]> {
  const size = Math.ceil(lines.length / Math.min(availableParallelism(), 8))
  const parts = lines.flatMap((_, at) => (at % size === 0 ? [lines.slice(at, at + size)] : []))
  return (await Promise.all(parts.map(classify))).flat()
}

async function classify(lines: readonly string[]): Promise<RecordOfPost[]> {
  const child = start(['classify'], { cwd: createFolder(), node: ['--max-old-space-size=96'] })
  const { code, stdout, stderr } = await finish(child, lines)
  deepEqual([code, stderr], [0, ''])
  return readRecords(stdout) as RecordOfPost[]
}
