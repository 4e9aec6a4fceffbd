import { classify } from '../../core/index.ts'
import { provePreset } from '../../core/presets/examples.ts'
import { loadPreset } from '../../core/presets/load.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { brokenPresets } from '../core/presets/broken.ts'
import { median, time } from './measure.ts'
import { dealPosts } from './posts.ts'
import type { PartReport } from './report.ts'

const broken = 2_000
const phrases = 2_000
const rounds = 9
const postsARound = 200

/** What presets cost: to be refused, and to judge by. */
export async function measurePresets(): Promise<PartReport> {
  const refusals: number[] = []
  for (const text of brokenPresets(broken))
    refusals.push(await time(() => provePreset({ file: 'porchlight.json', text })))
  const { ratio, load } = await measurePhrases()
  return {
    title: 'Presets',
    figures: [
      {
        name: 'broken preset, slowest to refuse',
        figure: Math.max(...refusals),
        bound: 'at most',
        budget: 100,
        unit: 'ms',
      },
      { name: 'broken preset, p50', figure: median(refusals), unit: 'ms' },
      { name: '2,000 phrases, to none', figure: ratio, bound: 'at most', budget: 1.3, unit: '×' },
      { name: '2,000 phrases, to read them', figure: load, unit: 'ms' },
    ],
    notes: [
      `${String(refusals.length)} presets, mutated or made to harm, the same ones as in the tests. ${String(rounds)} rounds of ${String(postsARound)} posts, with the phrases and without in turn; the ratio is that of the median round.`,
    ],
  }
}

async function measurePhrases(): Promise<{ ratio: number; load: number }> {
  const posts = dealPosts(4_000)
  const words = [
    ...new Set(
      posts
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{4,}\b/g),
    ),
  ]
  const word = (at: number): string => words[(at * 7_919) % words.length] ?? ''
  const any = Array.from(
    { length: phrases },
    (_, at) =>
      [
        `${word(at)} * ${word(at + 1)}`,
        `${word(at)} ... {money}`,
        `${word(at)} ${word(at + 2)}|${word(at + 3)}`,
        `${word(at)} ${word(at + 4)}`,
      ][at % 4] ?? '',
  )
  const plain = presetOf([])
  let team = plain
  const load = await time(() => (team = presetOf([{ facet: 'offer', any, reason: 'names our ticket' }])))
  const read = (preset: Preset, round: number): Promise<number> =>
    time(() => {
      for (const text of posts.slice(round * postsARound, (round + 1) * postsARound))
        classify({ text }, preset)
    })
  for (const preset of [plain, team]) await read(preset, rounds)
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    // what runs second finds the caches warm
    const [first, second] = round % 2 === 0 ? [plain, team] : [team, plain]
    const times = new Map([
      [first, await read(first, round)],
      [second, await read(second, round)],
    ])
    ratios.push((times.get(team) ?? NaN) / (times.get(plain) ?? NaN))
  }
  return { ratio: median(ratios), load }
}

function presetOf(list: readonly object[]): Preset {
  const { preset, problems } = loadPreset({
    file: 'bench.json',
    text: JSON.stringify({ name: 'bench/team', phrases: list }),
  })
  if (!preset) throw new Error(problems[0]?.message)
  return preset
}
