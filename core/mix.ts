import type { Draft } from './drafts/draft.ts'
import { facets, type Facet, type Intent } from './facets.ts'
import type { Report } from './index.ts'

/** What the mix needs of a draft: counts only, never its text. */
export interface MixEntry {
  readonly intent: Intent
  /** Facets that the draft really has. */
  readonly facets: readonly Facet[]
  /** `YYYY-MM-DD`; entries without a day count in the whole, not over time. */
  readonly date?: string
  readonly place?: string
}

/** What counts of a draft; nothing where it was not judged. */
export function mixEntryOf({
  draft: { date, place },
  report: { verdict, unjudged },
}: {
  readonly draft: Pick<Draft, 'date' | 'place'>
  readonly report: Report
}): MixEntry[] {
  if (unjudged) return []
  const shown = new Set(verdict.evidence.map(({ facet }) => facet))
  return [
    {
      intent: verdict.intent,
      facets: facets.filter((facet) => verdict.facets[facet] >= 0.5 || shown.has(facet)),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
    },
  ]
}

export type Shares = Readonly<Record<Intent, number>>

export interface MixTarget {
  /** Least share of drafts that serve, and most share of drafts that sell; 0 to 1. */
  readonly community?: number
  readonly selling?: number
  /** The days that the target is about, counted back from the last. */
  readonly days: number
}

export interface MixPart {
  readonly name: string
  readonly count: number
  readonly shares: Shares
}

/** A real act of community that has been missing. */
export interface Missing {
  readonly what: 'hospitality' | 'gifting' | 'spotlight'
  /** Days since the last; `undefined` where there was none at all. */
  readonly days: number | undefined
  readonly message: string
}

export interface Mix {
  readonly count: number
  readonly shares: Shares
  /** Weeks in order, each named by its Monday. */
  readonly weeks: readonly MixPart[]
  readonly places: readonly MixPart[]
  readonly missing: readonly Missing[]
  readonly target: { readonly isMet: boolean; readonly message: string } | undefined
}

/**
 * The content mix: how much sells, serves, does both or neither, over time and place, against a
 * target; and what members have gone without.
 *
 * @param today - the day that “for 14 days” counts back from, `YYYY-MM-DD`; without it, the last day of the entries
 */
export function mixOf(entries: readonly MixEntry[], target: MixTarget, today?: string): Mix {
  const dated = entries.filter((entry) => entry.date !== undefined)
  const last =
    today ??
    dated
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1)
  const recent =
    last === undefined
      ? entries
      : entries.filter(({ date }) => date === undefined || isWithin(date, last, target.days))
  return {
    count: entries.length,
    shares: sharesOf(entries),
    weeks: partsBy(dated, ({ date }) => mondayOf(date ?? '')),
    places: partsBy(entries, ({ place }) => place),
    missing: last === undefined ? [] : missingOf(dated, last),
    target: describeTarget(recent, target),
  }
}

export function sharesOf(entries: readonly MixEntry[]): Shares {
  const share = (intent: Intent): number =>
    entries.length === 0 ? 0 : entries.filter((entry) => entry.intent === intent).length / entries.length
  return {
    selling: share('selling'),
    community: share('community'),
    mixed: share('mixed'),
    neutral: share('neutral'),
  }
}

function partsBy(entries: readonly MixEntry[], nameOf: (entry: MixEntry) => string | undefined): MixPart[] {
  const parts = new Map<string, MixEntry[]>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (name !== undefined) parts.set(name, [...(parts.get(name) ?? []), entry])
  }
  return [...parts]
    .map(([name, part]) => ({ name, count: part.length, shares: sharesOf(part) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** After so many days without it, members begin to notice. */
const noticed = { hospitality: 14, gifting: 14, spotlight: 21 } as const

const absence = {
  hospitality: 'nobody was welcomed or asked for what they think',
  gifting: 'nothing was given',
  spotlight: 'no member was credited',
} as const

function missingOf(dated: readonly MixEntry[], last: string): Missing[] {
  const first = dated.map(({ date }) => date ?? '').sort()[0] ?? last
  return (['hospitality', 'gifting', 'spotlight'] as const).flatMap((what) => {
    const latest = dated
      .filter(({ facets, date }) => facets.includes(what) && (date ?? '') <= last)
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1)
    const days = latest === undefined ? undefined : daysBetween(latest, last)
    const without = days ?? daysBetween(first, last) + 1
    if (without < noticed[what]) return []
    return [{ what, days, message: `${absence[what]} for ${String(without)} days` }]
  })
}

function describeTarget(recent: readonly MixEntry[], target: MixTarget): Mix['target'] {
  if (target.community === undefined && target.selling === undefined) return undefined
  const shares = sharesOf(recent)
  const serving = shares.community
  const selling = shares.selling + shares.mixed
  const misses = [
    ...(target.community !== undefined && serving < target.community
      ? [`${percent(serving)} serve the community; the target is at least ${percent(target.community)}`]
      : []),
    ...(target.selling !== undefined && selling > target.selling
      ? [`${percent(selling)} sell; the target is at most ${percent(target.selling)}`]
      : []),
  ]
  return {
    isMet: misses.length === 0,
    message:
      misses.length === 0 ? `the target is met: ${percent(serving)} serve the community` : misses.join('; '),
  }
}

export function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`
}

const day = 86_400_000

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day
}

function isWithin(date: string, last: string, days: number): boolean {
  const ago = daysBetween(date, last)
  return ago >= 0 && ago < days
}

function mondayOf(date: string): string {
  const at = Date.parse(date)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * day).toISOString().slice(0, 10)
}
