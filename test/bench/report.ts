import type { Figures } from './in-process.ts'
import { peerIds, peers, type Manifest, type PeerId } from './peers.ts'

export interface Figure {
  readonly name: string
  readonly figure: number
  readonly unit: string
  /** Missing where nothing is promised. */
  readonly bound?: 'at most' | 'at least'
  readonly budget?: number
}

export type Budget = Required<Figure>

/** Figures of one part, beside what was promised. */
export interface PartReport {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly notes: readonly string[]
}

interface Row {
  readonly name: string
  readonly unit: 'posts/s' | 'ms' | 'MB'
  readonly figures: Figures
  /** Where it was not simply divided: how many times better Porchlight is. */
  readonly ratio?: Figures
  /** What Node alone takes of it. */
  readonly floor?: number
}

export interface BenchReport {
  readonly environment: string
  readonly about: string
  readonly manifests: ReadonlyMap<PeerId, Manifest>
  readonly absent: readonly { id: PeerId; reason: string }[]
  readonly rows: readonly Row[]
  readonly budgets: readonly Budget[]
  readonly notes: readonly string[]
}

/** `undefined` where nothing is promised. */
function isKept({ figure, bound, budget }: Figure): boolean | undefined {
  if (budget === undefined) return undefined
  return bound === 'at least' ? figure >= budget : figure <= budget
}

function judged(figures: readonly Figure[]): (Figure & { kept?: boolean | undefined })[] {
  return figures.map((figure) => ({ ...figure, kept: isKept(figure) }))
}

/** How many times better Porchlight is than each peer. */
function ratiosOf({ figures, unit, ratio }: Row): Figures {
  const ours = figures.porchlight ?? NaN
  return Object.fromEntries(
    peerIds
      .filter((id) => id !== 'porchlight' && figures[id] !== undefined)
      .map((id) => {
        const theirs = figures[id] ?? NaN
        return [id, ratio?.[id] ?? (unit === 'posts/s' ? ours / theirs : theirs / ours)]
      }),
  )
}

export function toJson(report: BenchReport | undefined, parts: readonly PartReport[]): string {
  const engines = report && {
    ...report,
    manifests: Object.fromEntries(report.manifests),
    rows: report.rows.map((row) => ({ ...row, ratios: ratiosOf(row) })),
    budgets: judged(report.budgets),
  }
  return JSON.stringify(
    { ...engines, parts: parts.map((part) => ({ ...part, figures: judged(part.figures) })) },
    null,
    2,
  )
}

const nameWidth = 34
const width = 18

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(width)).join('')}`.trimEnd()
}

function budgetLines(title: string, figures: readonly Figure[]): string[] {
  return [
    line(title, ['figure', 'budget']),
    ...figures.map((each) => {
      const { name, figure, bound, budget, unit } = each
      const promise =
        budget === undefined
          ? []
          : [`${bound ?? 'at most'} ${show(budget)} ${unit}`, isKept(each) === true ? 'kept' : 'NOT KEPT']
      return line(name, [`${show(figure)} ${unit}`, ...promise])
    }),
  ]
}

export function toPartTable({ title, figures, notes }: PartReport): string {
  return [...budgetLines(title, figures), '', ...notes].join('\n')
}

/** Figures with, behind those of each peer, how many times better Porchlight is. */
export function toTable(report: BenchReport): string {
  const ids = peerIds.filter((id) => report.manifests.has(id))
  return [
    `${report.environment}\n${report.about}\n`,
    line(
      '',
      ids.map((id) => peers[id].name),
    ),
    line(
      '',
      ids.map((id) => describeManifest(report.manifests.get(id))),
    ),
    ...report.rows.map((row) => {
      const ratios = ratiosOf(row)
      const name = `${row.name}, ${row.unit}${row.floor === undefined ? '' : ` (Node: ${show(row.floor)})`}`
      return line(
        name,
        ids.map((id) => cellOf(row.figures[id], ratios[id])),
      )
    }),
    '',
    ...budgetLines('Budgets', report.budgets),
    '',
    ...report.absent.map(({ id, reason }) => `${peers[id].name} was not measured: ${reason}`),
    ...report.notes,
  ]
    .map((row) => row.trimEnd())
    .join('\n')
}

function describeManifest(manifest: Manifest | undefined): string {
  return manifest ? `${manifest.version} ${manifest.license}` : ''
}

function cellOf(figure: number | undefined, ratio: number | undefined): string {
  if (figure === undefined) return '-'
  return ratio === undefined ? `${show(figure)}       ` : `${show(figure)} ${`${show(ratio)}×`.padStart(6)}`
}

/** Three digits that count. */
function show(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toPrecision(value < 1 ? 2 : 3)
}
