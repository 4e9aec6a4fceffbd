import type { Report } from './index.ts'
import type { Preset } from './presets/preset.ts'

/**
 * A verdict as every surface writes it, with keys in a fixed order: the same draft under the same
 * preset gives the same bytes in the editor, on the command line and in the browser.
 */
export function recordOf(
  id: string,
  text: string,
  { verdict, findings, ignored, unjudged }: Report,
  preset: Pick<Preset, 'name' | 'version' | 'hash'>,
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
    findings: findings.map(({ rule, severity, start, end, message, related, fixes, lock }) => ({
      rule,
      severity,
      start,
      end,
      message,
      fixes,
      ...(related.length > 0 ? { related } : {}),
      ...(lock ? { lockedBy: lock.by } : {}),
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
    preset: nameOf(preset),
  }
}

function nameOf({ name, version, hash }: Pick<Preset, 'name' | 'version' | 'hash'>): object {
  return { name, ...(version === undefined ? {} : { version }), hash }
}
