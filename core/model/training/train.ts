import { intentOf, intents, type Intent, type PlaceKind } from '../../facets.ts'
import { likeliest } from '../../verdict.ts'
import { atEnd, atFirst, type Features } from '../features.ts'
import {
  answersOf,
  blend,
  calibrate,
  chanceOf,
  heads,
  logitsOf,
  questionOf,
  settle,
  type Head,
  type Model,
} from '../model.ts'
import { ruleIds } from '../reading.ts'
import { fitLogistic, fitLogistics, type Row } from './logistic.ts'

export type Labels = Readonly<Record<Head, boolean>>

/** A labelled post as the training sees it. */
export interface Example {
  readonly features: Features
  readonly labels: Labels
  /** Each of its sentences, read as a post of its own; with labels where it is known what each does. */
  readonly sentences: readonly { readonly features: Features; readonly labels?: Labels }[]
  readonly kind?: PlaceKind
  /** Written at what an earlier model misread: such posts are rarer in life than among those written. */
  readonly isAimed?: boolean
  /** Posts of one group are never on both sides of a split. */
  readonly group: string
  /** A word must occur in several sources to count. */
  readonly source: string
}

/** What a group counts for, in posts: large groups must not drown small ones. */
const groupShare = 150
/** The authored corpus covers many voices, so it counts as several groups. */
export const authored = 'authored'
const authoredShare = 1000
/** What a post counts for that was written at what an earlier model misread. */
const aimedShare = 0.5
/** What the sentences of a post count for, to be divided by the root of their number. */
const sentenceShare = 0.5

const ridge = { sign: 1, placed: 2, word: 4 }
const fewest = { sign: 2, word: 4, sources: 4 }
/** Features that move no head by more than this, in hundredths, are not kept. */
const smallest = 6
const innerFolds = 4

/** Fits the model on `examples`; calibration is fitted on posts of groups that the weights have not seen. */
export function train(examples: readonly Example[]): Model {
  const weights = fitWeights(examples)
  const held = holdOut(examples, weights)
  const calibration = heads.map((head, index) => fitPlatt(held, head, index))
  const plain: Model = { ...weights, ...unfitted, calibration, certain: findCertain(examples) }
  const kinds = fitKinds(plain, held)
  const thresholds = fitThresholds(plain, held)
  return { ...plain, kinds, thresholds, sureFrom: fitSureness({ ...plain, thresholds }, held) }
}

const unfitted = {
  calibration: [],
  certain: {},
  kinds: {},
  thresholds: { selling: 0.5, community: 0.5 },
  sureFrom: { selling: 1, community: 1, mixed: 1, neutral: 1 },
}

type Weights = Pick<Model, 'weights' | 'bias'>

/** `near` is where the search begins: what was learned from about the same posts. */
function fitWeights(examples: readonly Example[], near?: Weights): Weights {
  const columns = columnsOf(examples)
  const names = [...columns.keys()]
  const importance = importanceOf(examples)
  const lessons = examples.flatMap((example, index) => lessonsOf(example, importance[index] ?? 1))
  const rows = lessons.map(({ features }) => rowOf(features, columns))
  const penalties = Float64Array.from(names, ridgeOf)
  const fits = fitLogistics({
    rows,
    importance: Float64Array.from(lessons, (lesson) => lesson.importance),
    ridge: penalties,
    labels: heads.map((head) => Float64Array.from(lessons, ({ labels }) => (labels[head] ? 1 : 0))),
    ...(near && {
      starts: heads.map((_, head) => ({
        weights: Float64Array.from(names, (name) => (near.weights[name]?.[head] ?? 0) / 100),
        bias: near.bias[head] ?? 0,
      })),
    }),
  })
  const weights = Object.fromEntries(
    names
      .map((name, column) => [name, fits.map((fit) => Math.round((fit.weights[column] ?? 0) * 100))] as const)
      .filter(([, hundredths]) => hundredths.some((weight) => Math.abs(weight) > smallest))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return { weights, bias: fits.map((fit) => Math.round(fit.bias * 100) / 100) }
}

interface Lesson {
  readonly features: Features
  readonly labels: Labels
  readonly importance: number
}

/** What there is to learn from a post: all of it, and each sentence of which it is known what it does. */
function lessonsOf({ features, labels, sentences }: Example, importance: number): Lesson[] {
  const known = sentences.flatMap((sentence) =>
    sentence.labels ? [{ ...sentence, labels: sentence.labels }] : [],
  )
  const share = (importance * sentenceShare) / Math.sqrt(known.length)
  return [
    { features, labels, importance },
    ...(sentences.length > 1 ? known.map((sentence) => ({ ...sentence, importance: share })) : []),
  ]
}

/** Signs are named with a slash; words never have one. */
function isSign(name: string): boolean {
  return name.includes('/')
}

function ridgeOf(name: string): number {
  if (!isSign(name)) return ridge.word
  return name.endsWith(atFirst) || name.endsWith(atEnd) ? ridge.placed : ridge.sign
}

function columnsOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, { posts: number; sources: Set<string> }>()
  for (const { features, source } of examples) {
    for (const name of features.keys()) {
      const known = counts.get(name) ?? { posts: 0, sources: new Set() }
      known.posts++
      known.sources.add(source)
      counts.set(name, known)
    }
  }
  const kept = [...counts].filter(([name, { posts, sources }]) =>
    isSign(name) ? posts >= fewest.sign : posts >= fewest.word && sources.size >= fewest.sources,
  )
  return new Map(kept.map(([name], column) => [name, column]))
}

function rowOf(features: Features, columns: ReadonlyMap<string, number>): Row {
  const entries = [...features].flatMap(([name, value]) => {
    const column = columns.get(name)
    return column === undefined ? [] : [[column, value] as const]
  })
  return {
    columns: Int32Array.from(entries, ([column]) => column),
    values: Float64Array.from(entries, ([, value]) => value),
  }
}

function importanceOf(examples: readonly Example[]): Float64Array {
  const sizes = new Map<string, number>()
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return Float64Array.from(
    examples,
    ({ group, isAimed }) =>
      (isAimed ? aimedShare : 1) *
      Math.sqrt((group === authored ? authoredShare : groupShare) / (sizes.get(group) ?? 1)),
  )
}

/** A rule is certain from this share of right answers on, in at least so many posts. */
const certainFrom = { share: 0.93, posts: 8 }

/** Rules that settle their question, with the share of posts in which they are right (rule of succession). */
function findCertain(examples: readonly Example[]): Model['certain'] {
  return Object.fromEntries(
    ruleIds.flatMap((rule) => {
      const posts = examples.filter(({ features }) => features.has(rule))
      const right = posts.filter(({ labels }) => labels[questionOf(rule)]).length
      const share = (right + 1) / (posts.length + 2)
      return posts.length >= certainFrom.posts && share >= certainFrom.share ? [[rule, round(share)]] : []
    }),
  )
}

/** An example with the answers of a model that did not see its group, before calibration. */
interface Held {
  readonly example: Example
  readonly logits: readonly number[]
  readonly certain: Model['certain']
  readonly importance: number
}

/** The answers of a model before calibration; `Scorer` gives the same faster. */
export function answersTo(
  model: Model,
  { features, sentences }: Pick<Example, 'features' | 'sentences'>,
): number[] {
  const read = (of: Features): number[] => answersOf(logitsOf(model, of))
  return blend(
    read(features),
    sentences.map((sentence) => read(sentence.features)),
  )
}

function chancesOf(model: Model, { example, logits, certain }: Held): number[] {
  return settle(certain, example.features, calibrate(model, logits).map(chanceOf))
}

/** Groups in a few folds; the authored corpus stays in training, unless it is all there is. */
function holdOut(examples: readonly Example[], near: Weights): Held[] {
  const hasReal = examples.some(({ group }) => group !== authored)
  const foldOf = (example: Example): string => (hasReal ? example.group : example.source)
  const names = [
    ...new Set(examples.filter((example) => !hasReal || example.group !== authored).map(foldOf)),
  ].sort()
  const fold = new Map(names.map((name, index) => [name, index % innerFolds]))
  const importance = importanceOf(examples)
  return Array.from({ length: innerFolds }, (_, number) => number).flatMap((number) => {
    const inside = examples.filter((example) => fold.get(foldOf(example)) !== number)
    const model: Model = { ...fitWeights(inside, near), ...unfitted }
    const certain = findCertain(inside)
    return examples.flatMap((example, index) => {
      if (fold.get(foldOf(example)) !== number) return []
      const logits = answersTo(model, example)
      return [{ example, logits, certain, importance: importance[index] ?? 1 }]
    })
  })
}

/** Platt's scaling (1999): slope and shift by which held-out logits become probabilities. */
function fitPlatt(held: readonly Held[], head: Head, index: number): [number, number] {
  const { weights, bias } = fitLogistic({
    rows: held.map(({ logits }) => ({
      columns: Int32Array.of(0),
      values: Float64Array.of(logits[index] ?? 0),
    })),
    labels: Float64Array.from(held, ({ example }) => (example.labels[head] ? 1 : 0)),
    importance: Float64Array.from(held, ({ importance }) => importance),
    ridge: Float64Array.of(0.1),
  })
  return [round(weights[0] ?? 1), round(bias)]
}

/** What each kind of place adds, beyond what the text tells. */
function fitKinds(model: Model, held: readonly Held[]): Model['kinds'] {
  const kinds = [...new Set(held.flatMap(({ example }) => example.kind ?? []))].sort()
  const shifts = kinds.map((kind) =>
    heads.map((head, index) =>
      fitShift(
        model,
        held.filter(({ example }) => example.kind === kind),
        head,
        index,
      ),
    ),
  )
  return Object.fromEntries(kinds.map((kind, index) => [kind, shifts[index]]))
}

/** One number added to the calibrated logits of `held`, by Newton's method on its log-likelihood. */
function fitShift(model: Model, held: readonly Held[], head: Head, index: number): number {
  const caution = 60
  let shift = 0
  for (let step = 0; step < 20; step++) {
    let slope = -caution * shift
    let curve = caution
    for (const { example, logits, importance } of held) {
      const chance = 1 / (1 + Math.exp(-((calibrate(model, logits)[index] ?? 0) + shift)))
      slope += importance * ((example.labels[head] ? 1 : 0) - chance)
      curve += importance * chance * (1 - chance)
    }
    shift += slope / curve
  }
  return round(shift)
}

/** Thresholds that are tried. */
const grid = Array.from({ length: 21 }, (_, step) => round(0.3 + step * 0.02))

/** Thresholds that differ by less than this in macro-F1 are equally good. */
const tolerance = 0.005

/**
 * The thresholds nearest to even chances of those at which the four intents are told apart best, by macro-F1 on
 * held-out posts: the best of all is chance, and moves with every training.
 */
function fitThresholds(model: Model, held: readonly Held[]): Model['thresholds'] {
  const posts = held.map((post) => {
    const [selling = 0, community = 0] = chancesOf(model, post)
    return { selling, community, labels: post.example.labels, importance: post.importance }
  })
  const quality = (at: Model['thresholds']): number => {
    const counts = intents.map(() => ({ right: 0, said: 0, is: 0 }))
    for (const { selling, community, labels, importance } of posts) {
      const said = counts[intents.indexOf(intentOf(selling >= at.selling, community >= at.community))]
      const is = counts[intents.indexOf(intentOf(labels.selling, labels.community))]
      if (said) said.said += importance
      if (is) is.is += importance
      if (said && said === is) said.right += importance
    }
    return counts.reduce((sum, { right, said, is }) => sum + (2 * right) / Math.max(1, said + is), 0)
  }
  const tried = grid.flatMap((selling) =>
    grid.map((community) => ({ selling, community, quality: quality({ selling, community }) })),
  )
  const smooth = tried.map((at) => {
    const around = tried.filter((other) => areNear(at, other))
    return { ...at, quality: around.reduce((sum, other) => sum + other.quality, 0) / around.length }
  })
  const best = Math.max(...smooth.map((at) => at.quality))
  const { selling, community } = smooth
    .filter((at) => best - at.quality < intents.length * tolerance)
    .reduce((nearest, at) => (fromEven(at) < fromEven(nearest) ? at : nearest))
  return { selling, community }
}

function fromEven({ selling, community }: Model['thresholds']): number {
  return Math.hypot(selling - 0.5, community - 0.5)
}

/** A peak of one post is chance: what counts is how well all thresholds near it do. */
function areNear(one: Model['thresholds'], other: Model['thresholds']): boolean {
  return Math.hypot(one.selling - other.selling, one.community - other.community) < 0.07
}

const wantedAccuracy = 0.9

/**
 * The chance from which on a verdict is sure, for each intent, so that sure verdicts on held-out posts are right nine
 * times in ten. How much a chance is worth differs: of verdicts with the same one, those that find nothing are right
 * least. So each intent has a curve of its own from chance to share right.
 */
function fitSureness(model: Model, held: readonly Held[]): Model['sureFrom'] {
  const verdicts = held.map((post) => {
    const [selling = 0, community = 0] = chancesOf(model, post)
    const { labels } = post.example
    const { chance, intent } = likeliest({ selling, community }, model.thresholds)
    return { chance, intent, isRight: intent === intentOf(labels.selling, labels.community) }
  })
  const curves = perIntent((intent) => fitShareRight(verdicts.filter((verdict) => verdict.intent === intent)))
  const shares = verdicts
    .map(({ chance, intent }) => chanceOf(curves[intent].slope * logitOf(chance) + curves[intent].shift))
    .sort((a, b) => b - a)
  let right = 0
  let least = 1
  for (const [index, share] of shares.entries()) {
    right += share
    if (right / (index + 1) < wantedAccuracy) break
    least = share
  }
  return perIntent((intent) => {
    const { slope, shift } = curves[intent]
    return slope > 0 ? round(chanceOf((logitOf(least) - shift) / slope)) : 1
  })
}

/** A curve from the chance of a verdict to the share of such verdicts that are right. */
interface Curve {
  readonly slope: number
  readonly shift: number
}

function fitShareRight(verdicts: readonly { readonly chance: number; readonly isRight: boolean }[]): Curve {
  const { weights, bias } = fitLogistic({
    rows: verdicts.map(({ chance }) => ({
      columns: Int32Array.of(0),
      values: Float64Array.of(logitOf(chance)),
    })),
    labels: Float64Array.from(verdicts, ({ isRight }) => (isRight ? 1 : 0)),
    importance: new Float64Array(verdicts.length).fill(1),
    ridge: Float64Array.of(0.1),
  })
  return { slope: weights[0] ?? 0, shift: bias }
}

function perIntent<T>(value: (intent: Intent) => T): Record<Intent, T> {
  return {
    selling: value('selling'),
    community: value('community'),
    mixed: value('mixed'),
    neutral: value('neutral'),
  }
}

/** The logit of a chance that is kept away from 0 and 1. */
function logitOf(chance: number): number {
  const kept = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(kept / (1 - kept))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
