// node score.mjs < predictions.jsonl: how many of the pairs are understood.
// A prediction is a line {"id": "pairs-001-a", "intent": "community"}; a record of `porchlight classify` is one.
import { readFileSync } from 'node:fs'

/** @typedef {{ id: string, intent: string, pair: string }} Post */

/** @param {string} text @returns {Post[]} */
const read = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      /** @type {unknown} */
      const record = JSON.parse(line)
      return /** @type {Post} */ (record)
    })

const posts = read(readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8'))
const said = new Map(read(readFileSync(0, 'utf8')).map(({ id, intent }) => [id, intent]))
const missing = posts.filter(({ id }) => !said.has(id))
if (missing.length > 0) {
  process.stderr.write(
    `${String(missing.length)} of ${String(posts.length)} posts have no prediction, first ${String(missing[0]?.id)}\n`,
  )
  process.exit(1)
}

/** @param {Post} post */
const isRight = ({ id, intent }) => said.get(id) === intent
const pairs = [...new Set(posts.map(({ pair }) => pair))].map((name) => {
  const both = posts.filter(({ pair }) => pair === name)
  const intents = both.map(({ intent }) => intent).sort()
  return { change: intents.join(' / '), isRight: both.every(isRight) }
})

/** @param {string} name @param {readonly boolean[]} answers */
const line = (name, answers) =>
  `${name.padEnd(24)}${String(answers.filter(Boolean).length).padStart(4)} of ${String(answers.length)}\n`

const changes = [...new Set(pairs.map(({ change }) => change))].sort()
process.stdout.write(
  [
    line('posts right', posts.map(isRight)),
    line(
      'pairs right',
      pairs.map((pair) => pair.isRight),
    ),
    ...changes.map((change) =>
      line(
        `  ${change}`,
        pairs.filter((pair) => pair.change === change).map((pair) => pair.isRight),
      ),
    ),
  ].join(''),
)
