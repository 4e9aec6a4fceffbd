import { writeFileSync } from 'node:fs'
import { train } from '../core/model/training/train.ts'
import { exampleOf, readCorpus, readRealPosts } from './posts.ts'

// Fits the weights that are shipped, from the authored corpus and the real posts where they are present.
const out = process.argv[2] ?? 'core/model/weights.json'
const corpus = readCorpus()
const real = readRealPosts()
console.log(`authored posts: ${String(corpus.length)}`)
if (real) console.log(`real posts: ${String(real.length)}`)
else {
  console.log(
    'REAL POSTS ARE ABSENT (../shared/data): the weights come from the authored corpus alone and are not',
  )
  console.log('those that are shipped. Name another file to write to if you only try this out.')
}
const model = train([...corpus, ...(real ?? [])].map(exampleOf))
const rows = Object.entries(model.weights).map(
  ([name, weights]) => `${JSON.stringify(name)}:[${weights.join(',')}]`,
)
const rest = { ...model, weights: undefined }
writeFileSync(out, `{"weights":{\n${rows.join(',\n')}\n},\n${JSON.stringify(rest).slice(1)}\n`)
console.log(`${String(rows.length)} features written to ${out}; sure from ${JSON.stringify(model.sureFrom)}`)
