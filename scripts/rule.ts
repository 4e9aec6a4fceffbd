import { parseArgs } from 'node:util'
import { cues } from '../core/model/lexicon/index.ts'
import { evidenceIn, type RulePhrase } from '../core/rules/evidence.ts'
import { GraphBuilder } from '../core/rules/graph-builder.ts'
import { rules } from '../core/rules/index.ts'
import { PhraseMatcher } from '../core/rules/phrase-matcher.ts'
import { addRules, rulePhrasesOf } from '../core/rules/rule-phrases.ts'
import { wordClasses } from '../core/rules/word-classes.ts'
import { readSentences } from '../core/text/index.ts'
import type { Sentence } from '../core/text/sentences.ts'
import type { Span } from '../core/text/span.ts'
import { readCorpus, readRealPosts, type LabelledPost } from './posts.ts'

// How rules and cues do on labelled posts: on how many each is found, and how many of those sell and serve.
const usage = `npm run rule -- NAME…            rules and cues whose name begins so: offer, offer/discount
npm run rule -- NAME --show 20   the matches in context`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' } } })
const named = (name: string): boolean =>
  positionals.some((start) => name === start || name.startsWith(`${start}/`))
const searches = [
  ...rules
    .filter(({ id }) => named(id))
    .map((rule) => ({ name: rule.id, facet: rule.facet, find: ruleSearch(rule) })),
  ...cues
    .filter(({ name }) => named(name))
    .map((cue) => ({ name: cue.name, facet: cue.name.split('/')[0] ?? '', find: cueSearch(cue) })),
]
if (searches.length === 0) {
  console.error(usage)
  process.exit(2)
}

const sets = [
  { name: 'authored', posts: readCorpus() },
  { name: 'real', posts: readRealPosts() ?? [] },
].map(({ name, posts }) => ({
  name,
  posts: posts.map((post) => ({ post, sentences: readSentences(post.text) })),
}))

console.log(`${''.padEnd(44)} ${sets.map(({ name }) => `${name}: posts facet sells serves`).join('   ')}`)
for (const { name, facet, find } of searches) {
  const found = sets.map(({ posts }) =>
    posts
      .filter(({ sentences }) => sentences.some((sentence) => find(sentence).length > 0))
      .map(({ post }) => post),
  )
  console.log(`${name.padEnd(44)} ${found.map((posts) => row(posts, facet)).join('   ')}`)
  if (values.show !== undefined) show(find, Number(values.show))
}

function row(posts: readonly LabelledPost[], facet: string): string {
  const share = (has: (post: LabelledPost) => boolean): string =>
    posts.length === 0 ? '   - ' : (posts.filter(has).length / posts.length).toFixed(2).padStart(5)
  return [
    String(posts.length).padStart(15),
    share((post) => (post.facets as readonly string[]).includes(facet)),
    share(({ selling }) => selling),
    share(({ community }) => community),
  ].join(' ')
}

type Find = (sentence: Sentence) => readonly Span[]

function ruleSearch(rule: (typeof rules)[number]): Find {
  const builder = new GraphBuilder(wordClasses.has)
  addRules(builder, [rule])
  const matcher = new PhraseMatcher<RulePhrase>(builder.build(), rulePhrasesOf([rule]), wordClasses.of)
  return ({ tokens }) => evidenceIn(matcher.match(tokens), tokens)
}

function cueSearch({ phrases }: (typeof cues)[number]): Find {
  const builder = new GraphBuilder(wordClasses.has)
  for (const phrase of phrases) builder.add(phrase, 0)
  const matcher = new PhraseMatcher(builder.build(), [true], wordClasses.of)
  return ({ tokens }) =>
    matcher
      .match(tokens)
      .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
}

function show(find: Find, most: number): void {
  const lines = sets.flatMap(({ posts }) =>
    posts.flatMap(({ post, sentences }) =>
      sentences
        .flatMap(find)
        .slice(0, 1)
        .map(({ start, end }) => {
          const piece = (from: number, to: number): string =>
            post.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
          return `  [${post.intent}: ${post.facets.join(',')}] …${piece(start - 60, start)}«${piece(start, end)}»${piece(end, end + 50)}…`
        }),
    ),
  )
  const step = Math.max(1, Math.floor(lines.length / most))
  for (const line of lines.filter((_, index) => index % step === 0).slice(0, most)) console.log(line)
}
