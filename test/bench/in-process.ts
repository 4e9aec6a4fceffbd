import type { Engine } from './engine.ts'
import { median, quantile, rotate, sum, time } from './measure.ts'
import { peerIds, type PeerId } from './peers.ts'
import { dealLongPost, dealPosts } from './posts.ts'

export type Engines = ReadonlyMap<PeerId, Engine>
export type Figures = Partial<Record<PeerId, number>>

export const postLength = 3_000
const seeds = { posts: 1, paste: 1_000, typing: 2_000, growth: 3_000 }

const warmUps = 80
const rounds = 6
const postsARound = 50
export const readPosts = rounds * postsARound

/** The posts that are timed, and those before them that only warm up. */
export function dealRounds(): { warmUp: string[]; rounds: string[][] } {
  const posts = dealPosts(seeds.posts)
  const at = (round: number): number => warmUps + round * postsARound
  return {
    warmUp: posts.slice(0, warmUps),
    rounds: Array.from({ length: rounds }, (_, round) => posts.slice(at(round), at(round + 1))),
  }
}

export interface Reading {
  readonly postsASecond: Figures
  readonly p50: Figures
  readonly p99: Figures
  /** Times the posts a second of each peer, in the round that is the median. */
  readonly ratio: Figures
}

/** Every engine reads every post, one after the other, so that what slows the computer slows them all. */
export async function measureReading(engines: Engines): Promise<Reading> {
  const { warmUp, rounds: timed } = dealRounds()
  for (const post of warmUp) for (const [, engine] of engines) await engine.judge(post)
  const byRound: Map<PeerId, number[]>[] = []
  for (const posts of timed) byRound.push(await timePosts(engines, posts))
  const timesOf = (id: PeerId): number[] => byRound.flatMap((round) => round.get(id) ?? [])
  const each = (figure: (id: PeerId) => number): Figures => figuresOf(engines, figure)
  return {
    postsASecond: each((id) => (1000 * readPosts) / sum(timesOf(id))),
    p50: each((id) => quantile(timesOf(id), 0.5)),
    p99: each((id) => quantile(timesOf(id), 0.99)),
    ratio: each((id) =>
      median(byRound.map((round) => sum(round.get(id) ?? []) / sum(round.get('porchlight') ?? []))),
    ),
  }
}

/** A post of 3,000 characters that nothing of is known yet. */
export async function measurePaste(engines: Engines): Promise<{ p50: Figures; p99: Figures }> {
  const posts = Array.from({ length: 20 }, (_, index) => dealLongPost(postLength, seeds.paste + index))
  const times = await timePosts(engines, posts)
  return {
    p50: figuresOf(engines, (id) => quantile(times.get(id) ?? [], 0.5)),
    p99: figuresOf(engines, (id) => quantile(times.get(id) ?? [], 0.99)),
  }
}

const typed =
  ' The kettle goes on at six and whoever has a spare chair brings it, so come in by the side door and say who you are. Last week Joan showed us how she mends a zip with a pencil.'
/** Slow engines get fewer keys: each has so many milliseconds for a post. */
const typingBudget = 2_000

/** A writer types into a post of 3,000 characters, at its start or in its middle. */
export async function measureTyping(engines: Engines, place: 'start' | 'middle'): Promise<Typing> {
  const times = new Map<PeerId, number[]>()
  for (const post of [0, 1, 2].map((index) =>
    dealLongPost(postLength - typed.length, seeds.typing + index),
  )) {
    const at = place === 'start' ? 0 : post.indexOf('. ', post.length / 2) + 1
    const before = place === 'start' ? '' : post.slice(0, at)
    const after = post.slice(at)
    const readers = [...engines].map(([id, engine]) => ({
      id,
      read: engine.startTyping?.() ?? engine.judge,
      spent: 0,
    }))
    for (const { read } of readers) await read(post)
    for (let key = 1; key <= typed.length; key++) {
      const text = before + typed.slice(0, key) + after
      for (const reader of rotate(readers, key)) {
        if (reader.spent > typingBudget) continue
        const taken = await time(() => reader.read(text))
        reader.spent += taken
        append(times, reader.id, taken)
      }
    }
  }
  return {
    p50: figuresOf(engines, (id) => quantile(times.get(id) ?? [], 0.5)),
    p99: figuresOf(engines, (id) => quantile(times.get(id) ?? [], 0.99)),
    keys: figuresOf(engines, (id) => times.get(id)?.length ?? 0),
  }
}

export interface Typing {
  readonly p50: Figures
  readonly p99: Figures
  readonly keys: Figures
}

const lengths = [12_500, 25_000, 50_000, 100_000]

/** How many times as long twice the text takes, at the worst doubling. */
export async function measureGrowth({ judge }: Engine): Promise<{ times: number[]; worst: number }> {
  const runs = lengths.map((): number[] => [])
  for (let run = 0; run < 9; run++) {
    const longest = dealLongPost(Math.max(...lengths), seeds.growth + run)
    for (const [index, length] of rotate([...lengths.entries()], run))
      runs[index]?.push(await time(() => judge(longest.slice(0, length))))
  }
  const times = runs.map(median)
  const ratios = times.slice(1).map((later, index) => later / (times[index] ?? NaN))
  return { times, worst: Math.max(...ratios) }
}

async function timePosts(engines: Engines, posts: readonly string[]): Promise<Map<PeerId, number[]>> {
  const times = new Map<PeerId, number[]>()
  for (const [index, post] of posts.entries()) {
    for (const [id, engine] of rotate([...engines], index))
      append(times, id, await time(() => engine.judge(post)))
  }
  return times
}

function append(times: Map<PeerId, number[]>, id: PeerId, taken: number): void {
  const known = times.get(id)
  if (known) known.push(taken)
  else times.set(id, [taken])
}

function figuresOf(engines: Engines, figure: (id: PeerId) => number): Figures {
  return Object.fromEntries(peerIds.filter((id) => engines.has(id)).map((id) => [id, figure(id)]))
}
