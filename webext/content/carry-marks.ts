import type { Span } from '../../core/text/span.ts'
import { difference } from '../editors/difference.ts'
import type { MarkedSpan } from '../messages.ts'

/**
 * Marks where their words are after the text has changed. Those of a sentence that the change touches go: what it
 * says now is not known yet.
 */
export function carryMarks(marks: readonly MarkedSpan[], before: string, after: string): MarkedSpan[] {
  if (before === after || marks.length === 0) return [...marks]
  const { start, end, text } = difference(before, after)
  const shift = text.length - (end - start)
  const move = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift })
  return marks.flatMap((mark) => {
    if (mark.sentence.end < start) return [mark]
    return mark.sentence.start > end ? [{ ...mark, ...move(mark), sentence: move(mark.sentence) }] : []
  })
}
