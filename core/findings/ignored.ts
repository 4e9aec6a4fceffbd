import { matchesId, type FindingId } from './ids.ts'

/** A stretch of a draft in which a comment switches rules off. */
export interface Ignored {
  readonly start: number
  readonly end: number
  /** Rule ids or groups; none means all. */
  readonly patterns: readonly string[]
}

const comment = /<!--\s{0,9}porchlight-(disable-next-line|disable|enable)\b([\s\S]{0,500}?)-->/g

/**
 * Reads the comments that switch rules off: `<!-- porchlight-disable mixed/* -->` until
 * `<!-- porchlight-enable -->` or the end, `<!-- porchlight-disable-next-line -->` for a line. What
 * follows ` -- ` is the reason, for people.
 */
export function readIgnored(text: string): Ignored[] {
  const ignored: Ignored[] = []
  let open: { start: number; patterns: readonly string[] }[] = []
  for (const found of text.matchAll(comment)) {
    const [whole, command, list = ''] = found
    const patterns = (list.split(' -- ')[0] ?? '').split(/[\s,]+/).filter((word) => word !== '')
    const end = found.index + whole.length
    if (command === 'disable-next-line') {
      // formatters like a blank line after a comment
      const line = end + (/^\s*/.exec(text.slice(end, end + mostBlank))?.[0].length ?? 0)
      ignored.push({ start: line, end: endOfLine(text, line), patterns })
    } else if (command === 'disable') open.push({ start: end, patterns })
    else {
      for (const { start, patterns: off } of open) ignored.push({ start, end: found.index, patterns: off })
      open = []
    }
  }
  for (const { start, patterns } of open) ignored.push({ start, end: text.length, patterns })
  return ignored
}

const mostBlank = 100

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

export function isIgnored(ignored: readonly Ignored[], id: FindingId, at: number): boolean {
  return ignored.some(
    ({ start, end, patterns }) =>
      start <= at &&
      at <= end &&
      (patterns.length === 0 || patterns.some((pattern) => matchesId(pattern, id))),
  )
}
