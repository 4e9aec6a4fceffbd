import { matchesId, type FindingId } from './ids.ts'

/** A stretch of a draft in which a comment switches rules off. */
export interface Ignored {
  readonly start: number
  readonly end: number
  /** Rule ids or groups; none means all. */
  readonly patterns: readonly string[]
  /** What follows ` -- `, for people; empty where nothing does. */
  readonly reason: string
}

const comment = /<!--\s{0,9}porchlight-(disable-next-line|disable|enable)\b([\s\S]{0,500}?)-->/g

/**
 * Reads the comments that switch rules off: `<!-- porchlight-disable mixed/* -->` until
 * `<!-- porchlight-enable -->` or the end, `<!-- porchlight-disable-next-line -->` for a line. What
 * follows ` -- ` is the reason, for people.
 */
export function readIgnored(text: string): Ignored[] {
  const ignored: Ignored[] = []
  let open: Omit<Ignored, 'end'>[] = []
  for (const found of text.matchAll(comment)) {
    const [whole, command, list = ''] = found
    const [rules = '', ...reasons] = list.split(' -- ')
    const patterns = rules.split(/[\s,]+/).filter((word) => word !== '')
    const reason = reasons.join(' -- ').replace(/\s+/g, ' ').trim()
    const end = found.index + whole.length
    if (command === 'disable-next-line') {
      // formatters like a blank line after a comment
      const line = end + (/^\s*/.exec(text.slice(end, end + mostBlank))?.[0].length ?? 0)
      ignored.push({ start: line, end: endOfLine(text, line), patterns, reason })
    } else if (command === 'disable') open.push({ start: end, patterns, reason })
    else {
      ignored.push(...open.map((one) => ({ ...one, end: found.index })))
      open = []
    }
  }
  return [...ignored, ...open.map((one) => ({ ...one, end: text.length }))]
}

const mostBlank = 100

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

/** Which of the comments switch a finding off. */
export function ignoring(ignored: readonly Ignored[], id: FindingId, at: number): Ignored[] {
  return ignored.filter(
    ({ start, end, patterns }) =>
      start <= at &&
      at <= end &&
      (patterns.length === 0 || patterns.some((pattern) => matchesId(pattern, id))),
  )
}
