import type { Lock } from '../../core/presets/preset.ts'

/** Who keeps a finding from being ignored, and what may be done all the same. */
export function describeLock({ by, exceptions }: Lock): string {
  return `Locked by ${by}${exceptions ? '; a comment with a reason is let through' : ''}.`
}
