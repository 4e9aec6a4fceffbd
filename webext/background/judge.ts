import { isSelling, type Goal, type PlaceKind } from '../../core/facets.ts'
import type { Finding } from '../../core/findings/finding.ts'
import { facetId, matchesId } from '../../core/findings/ids.ts'
import { lint, type ReadingCache, type Report } from '../../core/index.ts'
import { findPlace } from '../../core/presets/place.ts'
import { presetIn, type Preset } from '../../core/presets/preset.ts'
import { readSentences } from '../../core/text/index.ts'
import { overlaps, type Span } from '../../core/text/span.ts'
import type { MarkedSpan, ShownFinding, ShownVerdict } from '../messages.ts'
import type { Settings } from './settings.ts'

export interface Written {
  readonly text: string
  /** Host and path. */
  readonly where: string
}

export interface Judged {
  readonly report: Report
  readonly shown: ShownVerdict
}

/** What a page is shown of a draft: judged by the preset and the person’s own places, without what they ignore. */
export function judge(written: Written, preset: Preset, settings: Settings, cache: ReadingCache): Judged {
  const { text, where } = written
  const location = locationOf(where)
  const place = findPlace(preset, location)
  const own = findPlace({ ...preset, places: ownPlaces(settings) }, location)
  const goal = own?.goal ?? place?.goal
  const kind = own?.kind ?? place?.kind
  const draft = { text, ...(goal ? { goal } : {}), ...(kind ? { kind } : {}) }
  const report = lint(draft, presetIn(preset, place), cache)
  // a gift with a string on it is no gift, also where the person does not want to hear of the string
  const faults = report.findings.filter(({ rule }) => !isPraise(rule))
  const dismissals = new Map(
    report.findings.map((finding) => [finding, dismissalOf(finding, written, settings)]),
  )
  const isShown = (finding: Finding): boolean =>
    !dismissals.get(finding) && !(isPraise(finding.rule) && faults.some((fault) => overlaps(fault, finding)))
  const findings = report.findings.filter(isShown)
  const { verdict } = report
  const shown: ShownVerdict = {
    intent: verdict.intent,
    isSure: verdict.isSure,
    ...(verdict.or ? { or: verdict.or } : {}),
    selling: verdict.selling,
    community: verdict.community,
    ...(report.unjudged ? { unjudged: report.unjudged.message } : {}),
    marks: marksOf(written, report, findings, settings, goal),
    findings: findings.filter(({ rule }) => settings.isPraiseShown || !isPraise(rule)).map(show),
    excused: report.findings.flatMap((finding) => {
      const reason = dismissals.get(finding)?.reason
      return finding.lock && reason !== undefined ? [{ message: finding.message, reason }] : []
    }),
    ...(verdict.without
      ? { without: { text: wordsOf(text, verdict.without.sentences), intent: verdict.without.intent } }
      : {}),
    ...(goal ? { goal } : {}),
    ...(kind ? { kind } : {}),
    preset: nameOf(preset),
  }
  return { report, shown }
}

export function nameOf({ name, version, hash }: Preset): ShownVerdict['preset'] {
  return { name, hash, ...(version === undefined ? {} : { version }) }
}

export function locationOf(where: string): { host: string; path: string } {
  const slash = where.indexOf('/')
  return slash === -1 ? { host: where, path: '' } : { host: where.slice(0, slash), path: where.slice(slash) }
}

/** What the person said of places, the most exact first. */
function ownPlaces({ places }: Settings): Preset['places'] {
  return places
    .toSorted((a, b) => b.where.length - a.where.length)
    .map(({ where, goal, kind }) => ({
      files: [],
      hosts: [where],
      ...(goal ? { goal: goal satisfies Goal } : {}),
      ...(kind ? { kind: kind satisfies PlaceKind } : {}),
    }))
}

/** What the person said to ignore a finding; what is locked is ignored with a reason only, and where that is allowed. */
function dismissalOf(
  { rule, start, end, lock }: Finding,
  { text, where }: Written,
  { dismissed }: Settings,
): Settings['dismissed'][number] | undefined {
  if (lock && !lock.exceptions) return undefined
  const { host } = locationOf(where)
  const phrase = text.slice(start, end)
  return dismissed.find((item) => {
    if (!matchesId(item.rule, rule)) return false
    if (lock) return item.scope === 'here' && item.where === host && item.phrase === phrase && item.reason
    if (item.scope === 'everywhere') return true
    return item.where === host && (item.scope === 'place' || item.phrase === phrase)
  })
}

export function isPraise(rule: string): boolean {
  return /^community\/(?:hospitality|gifting|spotlight)$/.test(rule)
}

function show({ start, end, rule, severity, message, fixes, lock }: Finding): ShownFinding {
  return {
    start,
    end,
    rule,
    severity,
    message,
    fixes: fixes.map(({ title, edits, newDraft }) => ({
      title,
      edits: [...edits],
      ...(newDraft ? { newDraft } : {}),
    })),
    ...(lock ? { lockedBy: lock.by, isExcusable: lock.exceptions } : {}),
  }
}

/** What is marked: where it mixes, and beside that what sells and what serves. */
function marksOf(
  { text, where }: Written,
  { verdict, findings: all }: Report,
  findings: readonly Finding[],
  settings: Settings,
  goal: Goal | undefined,
): MarkedSpan[] {
  const sentences = readSentences(text)
  const maySell = goal === 'marketing' || goal === 'advertising' || goal === 'pr'
  const { host } = locationOf(where)
  const isOff = (rule: string): boolean =>
    settings.dismissed.some(
      (item) =>
        item.rule === rule &&
        (item.scope === 'everywhere' || (item.scope === 'place' && item.where === host)),
    )
  const isMixed = ({ rule }: Finding): boolean => rule.startsWith('mixed/')
  const dressed = all.filter(isMixed)
  const mixed = findings
    .filter(isMixed)
    .map(({ start, end, message }) => ({ start, end, side: 'mixed' as const, label: message }))
  const single = verdict.evidence
    .filter(({ rule, facet }) => !rule.endsWith('/wording') && !isOff(facetId(facet)))
    .map(({ start, end, facet, reason }) => ({
      start,
      end,
      side: isSelling(facet) ? ('selling' as const) : ('community' as const),
      label: reason,
    }))
    .filter(({ side }) => (side === 'selling' ? !maySell : settings.isPraiseShown))
    .filter((mark) => !(mark.side === 'community' ? dressed : mixed).some((other) => overlaps(other, mark)))
  return [...mixed, ...single]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => ({ ...mark, sentence: sentenceAround(sentences, mark) }))
}

function sentenceAround(sentences: readonly Span[], mark: Span): Span {
  const around = sentences.filter((sentence) => overlaps(sentence, mark))
  const { start, end } = mark
  return {
    start: Math.min(start, ...around.map((sentence) => sentence.start)),
    end: Math.max(end, ...around.map((sentence) => sentence.end)),
  }
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).trim()).join(' … ')
}
