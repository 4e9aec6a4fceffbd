import type { Edit, Span } from '../text/span.ts'
import type { Fix, Judged } from './finding.ts'

/** The text with all edits made; edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end), text)
}

/** Takes a sentence out with the white space that would be left doubled, and a list item with its line. */
export function cutSentence(text: string, { start, end }: Span): Edit {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const lineEnd = endOfLine(text, end)
  const isAlone =
    /^[\s\-*+•>#\d.)]*$/.test(text.slice(lineStart, start)) && text.slice(end, lineEnd).trim() === ''
  if (isAlone) {
    const after = /^\r?\n(?:[ \t]*\r?\n)?/.exec(text.slice(lineEnd))?.[0].length ?? 0
    const isLast = text.slice(lineEnd).trim() === ''
    return lineStart === 0 || !isLast
      ? { start: lineStart, end: lineEnd + after, text: '' }
      : { start: text.slice(0, lineStart).trimEnd().length, end: lineEnd, text: '' }
  }
  const after = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0
  if (after > 0) return { start, end: end + after, text: '' }
  let from = start
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--
  return { start: from, end, text: '' }
}

function endOfLine(text: string, from: number): number {
  const found = /[\r\n]/.exec(text.slice(from))
  return found ? from + found.index : text.length
}

/** Takes sentences out; nothing where that would leave no draft. */
export function cutFix(title: string, { draft, sentences }: Judged, indices: readonly number[]): Fix[] {
  const cut = [...new Set(indices)].filter((index) => index >= 0)
  if (cut.length === 0 || cut.length >= sentences.length) return []
  return [
    {
      title,
      edits: mergeEdits(
        runsOf(
          draft.text,
          cut.flatMap((index) => sentences[index] ?? []),
        ).map((run) => cutSentence(draft.text, run)),
      ),
    },
  ]
}

/** Sentences that follow each other in a line as one, so that a line that loses all of its own goes too. */
function runsOf(text: string, sentences: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const { start, end } of sentences.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && /^[ \t]*$/.test(text.slice(last.end, start)))
      runs[runs.length - 1] = { start: last.start, end }
    else runs.push({ start, end })
  }
  return runs
}

/** Leaves the sentences that serve, and puts those that sell into a draft of their own. */
export function splitFix(judged: Judged, indices: readonly number[]): Fix[] {
  const { draft, sentences } = judged
  const moved = [...new Set(indices)].sort((a, b) => a - b).flatMap((index) => sentences[index] ?? [])
  const [fix] = cutFix('Split into two drafts', judged, indices)
  if (!fix) return []
  const text = moved.map(({ start, end }) => draft.text.slice(start, end)).join('\n')
  return [{ ...fix, newDraft: { text: `${text}\n`, goal: 'marketing' } }]
}

/** Neighbouring cuts as one, so that none overlaps another. */
function mergeEdits(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && edit.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, edit.end) }
    else merged.push(edit)
  }
  return merged
}
