import baseline from './baseline.json'
import type { Figures } from './metrics.ts'

/** The figures that a change must not make worse. */
export interface Measured {
  readonly real: Figures
  readonly authored: Figures
  readonly pairs: { readonly right: number }
}

/** What is worse than in `baseline.json`, a line each. */
export function worseThanBaseline({ real, authored, pairs }: Measured): string[] {
  const figures: readonly (readonly [name: string, now: number, then: number, more: 'better' | 'worse'])[] = [
    ['real: selling, F1', real.selling.f1, baseline.real.selling, 'better'],
    ['real: community, F1', real.community.f1, baseline.real.community, 'better'],
    ['real: intent, macro-F1', real.macroF1, baseline.real.macroF1, 'better'],
    ['real: calibration error', real.calibrationError, baseline.real.calibrationError, 'worse'],
    ['real: wrongly warned', real.wronglyWarned, baseline.real.wronglyWarned, 'worse'],
    ['authored: intent, macro-F1', authored.macroF1, baseline.authored.macroF1, 'better'],
    ['minimal pairs, both right', pairs.right, baseline.pairs.right, 'better'],
  ]
  return figures
    .filter(([, now, then, more]) => (more === 'better' ? now < then : now > then))
    .map(([name, now, then]) => `${name} ${now.toFixed(3)}, was ${then.toFixed(3)}`)
}
