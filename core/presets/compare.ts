import type { Draft } from '../drafts/draft.ts'
import { findingIds, type FindingId } from '../findings/ids.ts'
import { lint, type Report } from '../index.ts'
import { shorten } from '../text/shorten.ts'
import { canonicalJson } from './hash.ts'
import type { Preset } from './preset.ts'

/** Something that another preset says otherwise. */
export interface Change {
  /** A rule, a key of the preset, or the beginning of a draft. */
  readonly what: string
  /** Empty where there was nothing. */
  readonly before: string
  /** Empty where nothing is left. */
  readonly after: string
}

/** What taking `after` in the place of `before` changes in the rules: severities and locks, and each key. */
export function compareSettings(before: Preset, after: Preset): Change[] {
  const values = (what: string, of: (preset: Preset) => unknown): Change => ({
    what,
    before: wordsOf(of(before)),
    after: wordsOf(of(after)),
  })
  const lists = (what: string, of: (preset: Preset) => readonly unknown[]): Change[] => {
    const [was, is] = [before, after].map((preset) => of(preset).map(wordsOf))
    return [
      ...(was ?? []).filter((item) => !is?.includes(item)).map((item) => ({ what, before: item, after: '' })),
      ...(is ?? []).filter((item) => !was?.includes(item)).map((item) => ({ what, before: '', after: item })),
    ]
  }
  return [
    ...findingIds.map((id) => values(id, (preset) => severityIn(preset, id))),
    values('thresholds', ({ thresholds }) => thresholds),
    values('mix', ({ mix }) => mix),
    ...lists('brand', ({ brand }) => [...brand.names, ...brand.handles, ...brand.sites]),
    ...lists('places', ({ places }) =>
      places.map(({ files, hosts, ...rest }) => ({
        ...(files.length > 0 ? { files } : {}),
        ...(hosts.length > 0 ? { hosts } : {}),
        ...rest,
      })),
    ),
    ...lists('phrases', ({ phrases }) =>
      phrases.flatMap(({ any, facet, not }) =>
        any.map((phrase) => `${phrase} (${facet ?? `not ${not ?? ''}`})`),
      ),
    ),
    ...lists('measures', ({ measures }) => measures),
  ].filter((change) => change.before !== change.after)
}

/** How a draft comes out otherwise, if it does: its verdict with its findings, praise apart. */
export function compareReports(what: string, before: Report, after: Report): Change[] {
  const [was, is] = [describeReport(before), describeReport(after)]
  return was === is ? [] : [{ what, before: was, after: is }]
}

/** The examples of the new preset that come out otherwise than under the old one. */
export function compareExamples(before: Preset, after: Preset): Change[] {
  return after.examples.flatMap(({ text, goal, kind }) => {
    const draft: Draft = { text, ...(goal ? { goal } : {}), ...(kind ? { kind } : {}) }
    return compareReports(`“${shorten(text)}”`, lint(draft, before), lint(draft, after))
  })
}

/** `rule: before → after`; what is new after a `+`, what is gone after a `−`. */
export function describeChange({ what, before, after }: Change): string {
  if (before === '') return `${what}: + ${after}`
  return after === '' ? `${what}: − ${before}` : `${what}: ${before} → ${after}`
}

function severityIn({ severities, locked }: Preset, id: FindingId): string {
  const lock = locked.get(id)
  const severity = severities.get(id) ?? 'off'
  if (!lock) return severity
  return `${severity}, locked by ${lock.by}${lock.exceptions ? ', with exceptions' : ''}`
}

function describeReport({ verdict, findings }: Report): string {
  const faults = findings.flatMap(({ rule, severity }) =>
    severity === 'hint' ? [] : [`${severity} ${rule}`],
  )
  return `${verdict.intent} (${[...new Set(faults)].join(', ') || 'nothing'})`
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  const json = canonicalJson(value)
  return json === '{}' ? '' : json.replace(/["{}]/g, '').replaceAll(',', ', ').replaceAll(':', ' ')
}
