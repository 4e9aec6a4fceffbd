import type { Report } from './index.ts'

/**
 * A verdict as every surface writes it, with keys in a fixed order: the same draft under the same
 * preset gives the same bytes in the editor, on the command line and in the browser.
 */
export function recordOf(
  id: string,
  text: string,
  { verdict, findings, ignored, unjudged }: Report,
): Record<string, unknown> {
  return {
    id,
    intent: verdict.intent,
    sure: verdict.isSure,
    selling: verdict.selling,
    community: verdict.community,
    facets: verdict.facets,
    evidence: verdict.evidence.map(({ rule, facet, start, end, reason }) => ({
      rule,
      facet,
      start,
      end,
      text: text.slice(start, end),
      reason,
    })),
    findings: findings.map(({ rule, severity, start, end, message, related, fixes }) => ({
      rule,
      severity,
      start,
      end,
      message,
      fixes,
      ...(related.length > 0 ? { related } : {}),
    })),
    ...(ignored.length > 0
      ? {
          ignored: ignored.map(({ rule, severity, start, end, reason }) => ({
            rule,
            severity,
            start,
            end,
            reason,
          })),
        }
      : {}),
    ...(verdict.or ? { or: verdict.or } : {}),
    ...(verdict.without ? { without: verdict.without } : {}),
    ...(unjudged ? { note: unjudged.message } : {}),
  }
}
