import type { Edit } from '../../core/text/span.ts'

/** The least change that makes one text the other: what they have in common at the beginning and at the end stays. */
export function difference(from: string, to: string): Edit {
  let start = 0
  while (start < from.length && from[start] === to[start]) start++
  let end = 0
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end++
  return { start, end: from.length - end, text: to.slice(start, to.length - end) }
}
