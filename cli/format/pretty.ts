import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import { isSelling, type Intent } from '../../core/facets.ts'
import type { Finding, IgnoredFinding } from '../../core/findings/finding.ts'
import type { Evidence } from '../../core/rules/evidence.ts'
import type { Checked } from '../input/checked.ts'
import { visible } from '../visible.ts'
import type { Format } from './format.ts'
import { describeLock } from './lock.ts'

export interface PrettyOptions {
  readonly hasColour: boolean
  readonly width: number
  /** Show the text of every draft with its phrases marked, not only of those with findings. */
  readonly showAll: boolean
}

type Paint = ReturnType<typeof pc.createColors>

/** For people: verdicts in a line, findings with what to do, phrases marked in the text. */
export function prettyFormat({ hasColour, width, showAll }: PrettyOptions): Format {
  const paint = pc.createColors(hasColour)
  const columns = Math.min(Math.max(width, 40), 100)
  return {
    draft: (given) => {
      const checked = withVisibleText(given)
      const { report } = checked
      const serious = report.findings.filter(({ severity }) => severity !== 'hint')
      const shown = showAll || serious.length > 0
      return [
        headline(checked, paint),
        ...(shown && !report.unjudged
          ? ['', indent(markedText(checked, paint, hasColour), columns), '']
          : []),
        ...serious.flatMap((finding) => [...describeFinding(finding, checked, paint, columns), '']),
        ...report.ignored.flatMap((one) => describeIgnored(one, checked, paint, columns)),
        ...(shown ? describeCounterfactual(checked, columns) : []),
      ]
        .map((line) => `${line}\n`)
        .join('')
    },
    end: (all, problems) => {
      if (all.length === 0) return ''
      const shown = all.some(
        ({ report }) =>
          !report.unjudged && (showAll || report.findings.some(({ severity }) => severity !== 'hint')),
      )
      return [
        ...(shown ? [legend(paint, hasColour)] : []),
        '',
        wrapAnsi(summary(all, problems.length, paint), columns),
        '',
      ].join('\n')
    },
  }
}

const paintOf: Readonly<Record<Intent, 'yellow' | 'green' | 'magenta' | 'gray'>> = {
  selling: 'yellow',
  community: 'green',
  mixed: 'magenta',
  neutral: 'gray',
}

const plainWords: Readonly<Record<Intent, string>> = {
  selling: 'sells',
  community: 'serves the community',
  mixed: 'does both: it serves, and it sells',
  neutral: 'does neither',
}

function withVisibleText(checked: Checked): Checked {
  const { draft } = checked
  const id = draft.id === undefined ? {} : { id: visible(draft.id) }
  return {
    ...checked,
    id: visible(checked.id),
    file: visible(checked.file),
    draft: { ...draft, ...id, text: visible(draft.text) },
  }
}

function headline({ id, file, report, draft, position }: Checked, paint: Paint): string {
  const { verdict, unjudged } = report
  const place = id === file && !unjudged ? file : `${file}:${String(position(0).line)}`
  const title = draft.id === undefined ? paint.bold(place) : `${paint.bold(place)}  ${draft.id}`
  if (unjudged) return `${title}\n  ${paint.gray(unjudged.message)}`
  const intent = paint[paintOf[verdict.intent]](paint.bold(verdict.intent))
  const doubt = verdict.isSure ? '' : verdict.or ? `, perhaps ${verdict.or}` : ', not sure'
  const goal = draft.goal ? `  goal ${draft.goal}` : ''
  const chances = `sells ${percent(verdict.selling)}  serves ${percent(verdict.community)}${goal}`
  return `${title}\n  ${intent}${doubt}  ${paint.gray(chances)}`
}

/** No verdict on a text is certain, so none is shown as 0 or 100. */
function percent(chance: number): string {
  return `${String(Math.min(99, Math.max(1, Math.round(chance * 100))))} %`
}

function indent(text: string, columns: number): string {
  return wrapAnsi(text, columns - 4)
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `    ${line}`))
    .join('\n')
}

/** Longer drafts show only the sentences that matter. */
const longestShown = 900

function markedText({ draft, report }: Checked, paint: Paint, hasColour: boolean): string {
  // lines that only wrap are wrapped anew; offsets stay as they are
  const text = draft.text.replace(/(?<=[^\n])\n(?=[a-z0-9(“‘"'])(?!\d+[.)] )/g, ' ')
  const pieces = marks(report.verdict.evidence)
  let at = 0
  let marked = ''
  for (const { start, end, sells } of pieces) {
    marked += shorten(text.slice(at, start), at === 0, text.length) + mark(text.slice(start, end), sells)
    at = end
  }
  return (marked + shorten(text.slice(at), false, text.length)).trim()

  function mark(phrase: string, sells: boolean): string {
    if (!hasColour) return sells ? `‹${phrase}›` : `«${phrase}»`
    return sells ? paint.yellow(paint.underline(phrase)) : paint.green(phrase)
  }
}

/** What stands between two marks of a long draft: its ends only. */
function shorten(between: string, isFirst: boolean, whole: number): string {
  const kept = 100
  if (whole <= longestShown || between.length <= 2 * kept + 20) return between
  const tail = between.slice(-kept).replace(/^\S*\s/, '')
  const head = between.slice(0, kept).replace(/\s\S*$/, '')
  return isFirst ? `… ${tail}` : `${head} … ${tail}`
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly sells: boolean
}

/** Evidence as stretches that do not overlap; where both sides claim a word, selling shows. */
function marks(evidence: readonly Evidence[]): Mark[] {
  const kept: Mark[] = []
  const order = evidence.toSorted(
    (a, b) => Number(isSelling(b.facet)) - Number(isSelling(a.facet)) || a.start - b.start || b.end - a.end,
  )
  for (const { start, end, facet } of order) {
    const sells = isSelling(facet)
    const same = kept.findIndex((other) => other.sells === sells && other.start < end && start < other.end)
    const other = kept[same]
    if (other) kept[same] = { start: Math.min(start, other.start), end: Math.max(end, other.end), sells }
    else if (!kept.some((taken) => taken.start < end && start < taken.end)) kept.push({ start, end, sells })
  }
  return kept.sort((a, b) => a.start - b.start)
}

const severityPaint = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'gray' } as const

function describeFinding(
  finding: Finding,
  { draft: { text }, file, position }: Checked,
  paint: Paint,
  columns: number,
): string[] {
  const { line, column } = position(finding.start)
  const quote = (start: number, end: number): string => `“${clip(text.slice(start, end), columns - 20)}”`
  const level = paint[severityPaint[finding.severity]](finding.severity)
  return [
    ...indentAfter(
      `  ${level}  `,
      paint.bold(visible(finding.message)),
      finding.severity.length + 4,
      columns,
    ),
    paint.gray(`    ${finding.rule}  ${file}:${String(line)}:${String(column)}`),
    ...(finding.end > finding.start ? [`    ${quote(finding.start, finding.end)}`] : []),
    ...finding.related.map((other) => `    ${other.message}: ${quote(other.start, other.end)}`),
    ...(finding.fixes.length > 0
      ? indentAfter(
          '    ',
          `to mend: ${finding.fixes.map(({ title }) => title.toLowerCase()).join(', or ')}`,
          4,
          columns,
        )
      : []),
    ...(finding.lock ? indentAfter('    ', paint.gray(describeLock(finding.lock)), 4, columns) : []),
  ]
}

/** A locked rule that the draft excepts itself from, or another that it switches off; its reason is for the team. */
function describeIgnored(
  { rule, severity, start, reason }: IgnoredFinding,
  { file, position }: Checked,
  paint: Paint,
  columns: number,
): string[] {
  if (severity === 'hint') return []
  const { line, column } = position(start)
  const why = reason === '' ? 'no reason given' : `“${visible(clip(reason, columns))}”`
  return [
    ...indentAfter('  ', paint.gray(`ignored: ${rule}, ${why}`), 4, columns),
    paint.gray(`    ${file}:${String(line)}:${String(column)}`),
    '',
  ]
}

/** A message under its level, wrapped with a hanging indent. */
function indentAfter(lead: string, message: string, width: number, columns: number): string[] {
  const [first = '', ...rest] = wrapAnsi(message, columns - width).split('\n')
  return [lead + first, ...rest.map((line) => ' '.repeat(width) + line)]
}

function clip(phrase: string, longest: number): string {
  const line = phrase.replace(/\s+/g, ' ').trim()
  return line.length > longest
    ? `${graphemes(line)
        .slice(0, longest - 1)
        .join('')}…`
    : line
}

const segmenter = new Intl.Segmenter('en')

/** Characters as people see them: an emoji or a bold letter is never cut in two. */
function graphemes(line: string): string[] {
  return Array.from(segmenter.segment(line), ({ segment }) => segment)
}

function describeCounterfactual({ report, draft }: Checked, columns: number): string[] {
  const { without } = report.verdict
  if (!without) return []
  const [first] = without.sentences
  const count = without.sentences.length
  const what =
    first && count === 1
      ? `“${clip(draft.text.slice(first.start, first.end), 50)}”`
      : `the ${String(count)} sentences that sell most`
  return [...indentAfter('  ', `Without ${what} it ${plainWords[without.intent]}.`, 2, columns), '']
}

function legend(paint: Paint, hasColour: boolean): string {
  return hasColour
    ? `${paint.yellow(paint.underline('sells'))}  ${paint.green('serves')}`
    : '‹ › marks what sells, « » what serves'
}

function summary(all: readonly Checked[], problems: number, paint: Paint): string {
  const judged = all.filter(({ report }) => !report.unjudged)
  const count = (intent: Intent): number =>
    judged.filter(({ report }) => report.verdict.intent === intent).length
  const found = all.flatMap(({ report }) => report.findings)
  const of = (severity: Finding['severity']): number =>
    found.filter((finding) => finding.severity === severity).length
  const parts = [
    `${number(count('community'), 'serves', 'serve')} the community`,
    number(count('selling'), 'sells', 'sell'),
    number(count('mixed'), 'does both', 'do both'),
    number(count('neutral'), 'does neither', 'do neither'),
  ]
  const findings = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    of(severity) > 0
      ? [severity === 'info' ? `${String(of(severity))} info` : plural(of(severity), severity)]
      : [],
  )
  return [
    `${paint.bold(plural(all.length, 'draft'))}: ${parts.join(', ')}.`,
    ...(findings.length > 0 ? [`${findings.join(', ')}.`] : judged.length > 0 ? ['Nothing to mend.'] : []),
    ...(judged.length < all.length ? [`${String(all.length - judged.length)} not judged.`] : []),
    ...(problems > 0 ? [paint.red(`${plural(problems, 'place')} could not be read.`)] : []),
  ].join(' ')
}

function number(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`
}
