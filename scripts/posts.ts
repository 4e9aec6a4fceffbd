import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { facets, intents, isSelling, placeKinds, type Facet } from '../core/facets.ts'
import { featuresOf } from '../core/model/features.ts'
import { heads } from '../core/model/model.ts'
import { Reader } from '../core/model/reading.ts'
import { authored, type Example, type Labels } from '../core/model/training/train.ts'
import { readSentences } from '../core/text/index.ts'
import type { Span } from '../core/text/span.ts'

const labelledPost = z.object({
  id: z.string(),
  text: z.string(),
  selling: z.boolean(),
  community: z.boolean(),
  facets: z.array(z.enum(facets)),
  intent: z.enum(intents),
  kind: z.enum(placeKinds).optional(),
  /** The authored corpus: who writes. */
  voice: z.string().optional(),
  /** Real posts: where they come from, and with which sources they are held out. */
  source: z.string().optional(),
  group: z.string().optional(),
  /** The reader was not sure. */
  doubtful: z.boolean().optional(),
  acts: z.array(z.object({ facet: z.enum(facets), text: z.string() })).optional(),
  pair: z.string().optional(),
  /** The authored corpus: written at what an earlier model misread. */
  aimed: z.boolean().optional(),
})

export type LabelledPost = z.infer<typeof labelledPost>

/** Reads labelled posts, one JSON object a line. Throws with file and line where one is not as it should be. */
export function readLabelled(file: string): LabelledPost[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const where = `${file}:${String(index + 1)}`
      const read = labelledPost.safeParse(parse(line, where))
      if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`)
      return [read.data]
    })
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`${where}: not JSON`, { cause: error })
  }
}

/** The authored posts that the model learns from. */
export function readCorpus(): LabelledPost[] {
  return readFolder('core/model/corpus')
}

/** Authored posts of voices that nothing was ever fitted on. */
export function readHeldOutCorpus(): LabelledPost[] {
  return readFolder('test/eval/corpus')
}

function readFolder(folder: string): LabelledPost[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLabelled(`${folder}/${name}`))
}

const realFolder = '../shared/data'
const realFiles = ['real-posts.train.jsonl', 'real-posts.dev.jsonl', 'real-posts.train2.jsonl']

/** Real labelled posts, where they are present; they are not part of the project. */
export function readRealPosts(): LabelledPost[] | undefined {
  const files = realFiles.map((name) => `${realFolder}/${name}`)
  return files.every((file) => existsSync(file)) ? files.flatMap(readLabelled) : undefined
}

const reader = new Reader()

export function exampleOf(post: LabelledPost): Example {
  const sentences = readSentences(post.text)
  const readings = sentences.map((sentence) => reader.read(sentence))
  const acts = post.acts?.map(({ facet, text }) => {
    const start = post.text.indexOf(text)
    return { facet, start, end: start + text.length }
  })
  return {
    features: featuresOf(readings),
    labels: labelsOf(post.facets, post),
    sentences: readings.map((reading, index) => {
      const features = featuresOf([reading])
      const sentence = sentences[index]
      if (!acts || !sentence) return { features }
      const done = acts.filter((act) => isDoneIn(sentence, act)).map(({ facet }) => facet)
      return { features, labels: labelsOf(done) }
    }),
    ...(post.kind ? { kind: post.kind } : {}),
    ...(post.aimed ? { isAimed: true } : {}),
    group: post.group ?? authored,
    source: post.source ?? post.voice ?? post.id,
  }
}

/** Whether a sentence does an act that stands here: a good part of it, or of the act, is in the other. */
function isDoneIn(sentence: Span, act: Span): boolean {
  const shared = Math.min(sentence.end, act.end) - Math.max(sentence.start, act.start)
  return shared > 0.3 * (sentence.end - sentence.start) || shared > 0.5 * (act.end - act.start)
}

function labelsOf(
  done: readonly Facet[],
  answers: Readonly<Record<'selling' | 'community', boolean>> = {
    selling: done.some(isSelling),
    community: !done.every(isSelling),
  },
): Labels {
  return Object.fromEntries(
    heads.map((head) => [
      head,
      head === 'selling' || head === 'community' ? answers[head] : done.includes(head),
    ]),
  ) as Labels
}
