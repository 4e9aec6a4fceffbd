import type { ShownVerdict } from '../messages.ts'

type Translate = (text: string) => string

/** A verdict with what the core says of it in the person’s language. */
export function translateVerdict(verdict: ShownVerdict, translate: Translate): ShownVerdict {
  const { unjudged, marks, findings, excused } = verdict
  return {
    ...verdict,
    ...(unjudged === undefined ? {} : { unjudged: translate(unjudged) }),
    marks: marks.map((mark) => ({ ...mark, label: translate(mark.label) })),
    excused: excused.map(({ message, reason }) => ({ message: translate(message), reason })),
    findings: findings.map((finding) => ({
      ...finding,
      message: translate(finding.message),
      fixes: finding.fixes.map((fix) => ({ ...fix, title: translate(fix.title) })),
    })),
  }
}
