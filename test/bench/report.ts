import type { Figures } from './in-process.ts'
import { peerIds, peers, type Manifest, type PeerId } from './peers.ts'

export interface Budget {
  readonly name: string
  readonly figure: number
  readonly bound: 'at most' | 'at least'
  readonly budget: number
  readonly unit: string
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

function isKept({ figure, bound, budget }: Budget): boolean {
  return bound === 'at most' ? figure <= budget : figure >= budget
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

export function toJson(report: BenchReport): string {
  return JSON.stringify(
    {
      ...report,
      manifests: Object.fromEntries(report.manifests),
      rows: report.rows.map((row) => ({ ...row, ratios: ratiosOf(row) })),
      budgets: report.budgets.map((budget) => ({ ...budget, kept: isKept(budget) })),
    },
    null,
    2,
  )
}

const nameWidth = 34
const width = 18

/** Figures with, behind those of each peer, how many times better Porchlight is. */
export function toTable(report: BenchReport): string {
  const ids = peerIds.filter((id) => report.manifests.has(id))
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(width)).join('')}`
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
    line('Budgets', ['figure', 'budget']),
    ...report.budgets.map((budget) =>
      line(budget.name, [
        `${show(budget.figure)} ${budget.unit}`,
        `${budget.bound} ${show(budget.budget)} ${budget.unit}`,
        isKept(budget) ? 'kept' : 'NOT KEPT',
      ]),
    ),
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
