import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { loadEngine, type Engine } from './engine.ts'
import {
  dealRounds,
  measureGrowth,
  measurePaste,
  measureReading,
  measureTyping,
  postLength,
  readPosts,
  type Engines,
  type Figures,
} from './in-process.ts'
import { peerIds, peers, readManifest, type Manifest, type PeerId } from './peers.ts'
import { measureColdStart, measureMemory } from './processes.ts'
import { measurePresets } from './presets.ts'
import { toJson, toPartTable, toTable, type BenchReport, type Budget, type PartReport } from './report.ts'
import { measureWebext } from './webext.ts'

const parts = ['engine', 'presets', 'webext'] as const
type Part = (typeof parts)[number]

const usage = `npm run bench [part…]     as tables; without a part, all:
  engine                  Porchlight and its peers on the same posts
  presets                 what they cost, the broken ones too
  webext                  the browser extension in Chromium
npm run bench -- --json   the same for machines`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  const unknown = positionals.filter((asked) => !parts.some((part) => part === asked))
  if (values.help || unknown.length > 0) {
    console.log(usage)
    process.exitCode = unknown.length > 0 ? 2 : 0
    return
  }
  const asks = (part: Part): boolean => positionals.length === 0 || positionals.includes(part)
  const report = asks('engine') ? await measure() : undefined
  const others = [
    asks('presets') ? await measurePresets() : undefined,
    asks('webext') ? await measureBrowser() : undefined,
  ].filter((part) => part !== undefined)
  if (values.json) console.log(toJson(report, others))
  else console.log([...(report ? [toTable(report)] : []), ...others.map(toPartTable)].join('\n\n'))
}

/** Where there is no Chromium, the engine's figures stand alone, and it is said why. */
async function measureBrowser(): Promise<PartReport | undefined> {
  say('Writing and loading in Chromium')
  try {
    return await measureWebext()
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`The browser extension was not measured: ${whyAbsent(error)}\n`)
    return undefined
  }
}

async function measure(): Promise<BenchReport> {
  const loaded = await loadAll()
  const figures = await measureAll(loaded.engines)
  const { growth, middle, start } = figures
  const keys = [...loaded.engines.keys()].map(
    (id) => `${id} ${String((middle.keys[id] ?? 0) + (start.keys[id] ?? 0))}`,
  )
  return {
    environment: `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}`,
    about: `${String(readPosts)} posts, none twice, read by each in turn; keys and pastes in posts of ${postLength.toLocaleString('en')} characters.`,
    manifests: loaded.manifests,
    absent: loaded.absent,
    rows: rowsOf(figures),
    budgets: budgetsOf(figures),
    notes: [
      '× behind a peer’s figure: how many times better Porchlight does; for posts a second, in the median of the rounds.',
      `12,500, 25,000, 50,000 and 100,000 characters took ${growth.times.map((taken) => taken.toFixed(1)).join(', ')} ms.`,
      `Keys timed: ${keys.join(', ')}. Porchlight remembers the sentences it read; the peers read the whole post again.`,
      'Cold start: Porchlight and write-good by their command lines; a process that loads it and reads one post for the others.',
    ],
  }
}

type Measured = Awaited<ReturnType<typeof measureAll>>

async function measureAll(engines: Engines) {
  const ids = [...engines.keys()]
  const porchlight = engines.get('porchlight')
  if (!porchlight) throw new Error('Porchlight itself did not load')
  say('Starting and filling processes')
  const cold = await measureColdStart(ids)
  const memory = measureMemory(ids, dealRounds().rounds.flat())
  say('Reading')
  const reading = await measureReading(engines)
  say('Pasting')
  const paste = await measurePaste(engines)
  say('Typing')
  const middle = await measureTyping(engines, 'middle')
  const start = await measureTyping(engines, 'start')
  say('Growing')
  return { cold, memory, reading, paste, middle, start, growth: await measureGrowth(porchlight) }
}

function rowsOf({ cold, memory, reading, paste, middle, start }: Measured): BenchReport['rows'] {
  return [
    { name: 'reading', unit: 'posts/s', figures: reading.postsASecond, ratio: reading.ratio },
    { name: 'one post, p50', unit: 'ms', figures: reading.p50 },
    { name: 'one post, p99', unit: 'ms', figures: reading.p99 },
    { name: 'one key in the middle, p50', unit: 'ms', figures: middle.p50 },
    { name: 'one key in the middle, p99', unit: 'ms', figures: middle.p99 },
    { name: 'one key at the start, p50', unit: 'ms', figures: start.p50 },
    { name: 'one key at the start, p99', unit: 'ms', figures: start.p99 },
    { name: 'paste, p50', unit: 'ms', figures: paste.p50 },
    { name: 'paste, p99', unit: 'ms', figures: paste.p99 },
    { name: 'cold start, p50', unit: 'ms', figures: cold.p50, floor: cold.floor },
    { name: 'memory', unit: 'MB', figures: memory.rss, floor: memory.floor },
  ]
}

/** What the engine and the command line have promised; a key is held to its worse place. */
function budgetsOf({ cold, reading, paste, middle, start, growth }: Measured): BenchReport['budgets'] {
  const ours = (...figures: readonly Figures[]): number =>
    Math.max(...figures.map(({ porchlight = NaN }) => porchlight))
  const atMost = (name: string, figure: number, budget: number, unit: string): Budget => ({
    name,
    figure,
    bound: 'at most',
    budget,
    unit,
  })
  const timesPeer = (id: PeerId, budget: number): Budget[] => {
    const figure = reading.ratio[id]
    const name = `posts a second, to ${peers[id].name}`
    return figure === undefined ? [] : [{ name, figure, bound: 'at least', budget, unit: '×' }]
  }
  return [
    atMost('one key, p50', ours(middle.p50, start.p50), 1, 'ms'),
    atMost('one key, p99', ours(middle.p99, start.p99), 3, 'ms'),
    atMost('paste, p99', ours(paste.p99), 30, 'ms'),
    ...timesPeer('write-good', 3),
    ...timesPeer('harper', 50),
    atMost('twice the text, worst doubling', growth.worst, 2.2, '×'),
    atMost('command line, cold, one draft', ours(cold.p50), 250, 'ms'),
  ]
}

interface Loaded {
  readonly engines: Engines
  readonly manifests: ReadonlyMap<PeerId, Manifest>
  readonly absent: BenchReport['absent']
}

/** A peer that is not there is said to be missing, and the others are measured. */
async function loadAll(): Promise<Loaded> {
  const engines = new Map<PeerId, Engine>()
  const manifests = new Map<PeerId, Manifest>()
  const absent: { id: PeerId; reason: string }[] = []
  for (const id of peerIds) {
    try {
      const engine = await loadEngine(id)
      manifests.set(id, readManifest(id))
      engines.set(id, engine)
    } catch (error) {
      absent.push({ id, reason: whyAbsent(error) })
    }
  }
  return { engines, manifests, absent }
}

function whyAbsent(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' ? 'it is not installed' : error.message
}

/** To people, where it does not mix with the figures. */
function say(what: string): void {
  process.stderr.write(`${what} …\n`)
}

void main()
