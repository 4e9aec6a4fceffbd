import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { facets, intents, placeKinds } from '../core/facets.ts'
import { featuresOf } from '../core/model/features.ts'
import { heads, type Head } from '../core/model/model.ts'
import { Reader } from '../core/model/reading.ts'
import { authored, type Example } from '../core/model/training/train.ts'
import { readSentences } from '../core/text/index.ts'

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
  const readings = readSentences(post.text).map((sentence) => reader.read(sentence))
  return {
    features: featuresOf(readings),
    labels: Object.fromEntries(heads.map((head) => [head, labelOf(post, head)])) as Record<Head, boolean>,
    ...(post.kind ? { kind: post.kind } : {}),
    group: post.group ?? authored,
    source: post.source ?? post.voice ?? post.id,
  }
}

function labelOf(post: LabelledPost, head: Head): boolean {
  if (head === 'selling' || head === 'community') return post[head]
  return post.facets.includes(head)
}
