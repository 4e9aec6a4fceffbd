// node score.mjs < predictions.jsonl: how many of the pairs are understood.
// A prediction is a line {"id": "pairs-001-a", "intent": "community"}; a record of `porchlight classify` is one.
import { readFileSync } from 'node:fs'

/** @typedef {{ id: string, intent: string, pair: string }} Post */

/** @param {string} text @returns {Post[]} */
const read = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /** @type {Post} */ (JSON.parse(line)))

const posts = read(readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8'))
const said = new Map(read(readFileSync(0, 'utf8')).map(({ id, intent }) => [id, intent]))
const missing = posts.filter(({ id }) => !said.has(id))
if (missing.length > 0) {
  console.error(
    `${String(missing.length)} of ${String(posts.length)} posts have no prediction, first ${missing[0]?.id ?? ''}`,
  )
  process.exit(1)
}

const pairs = new Map(posts.map(({ pair }) => [pair, posts.filter((post) => post.pair === pair)]))
/** @param {Post} post */
const isRight = ({ id, intent }) => said.get(id) === intent
/** @type {Map<string, { right: number, all: number }>} */
const changes = new Map()
for (const both of pairs.values()) {
  const change = both
    .map(({ intent }) => intent)
    .sort()
    .join(' / ')
  const count = changes.get(change) ?? { right: 0, all: 0 }
  changes.set(change, { right: count.right + Number(both.every(isRight)), all: count.all + 1 })
}

console.log(`posts right  ${String(posts.filter(isRight).length)} of ${String(posts.length)}`)
console.log(
  `pairs right  ${String([...changes.values()].reduce((sum, { right }) => sum + right, 0))} of ${String(pairs.size)}`,
)
for (const [change, { right, all }] of [...changes].sort())
  console.log(`  ${change.padEnd(22)} ${String(right)} of ${String(all)}`)
