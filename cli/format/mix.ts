import pc from 'picocolors'
import { intents, type Intent } from '../../core/facets.ts'
import { percent, type Mix, type MixPart, type Shares } from '../../core/mix.ts'

const fills: Readonly<Record<Intent, { char: string; paint: 'green' | 'magenta' | 'yellow' | 'gray' }>> = {
  community: { char: '█', paint: 'green' },
  mixed: { char: '▓', paint: 'magenta' },
  selling: { char: '▒', paint: 'yellow' },
  neutral: { char: '░', paint: 'gray' },
}
const order: readonly Intent[] = ['community', 'mixed', 'selling', 'neutral']
const words: Readonly<Record<Intent, string>> = {
  community: 'serves the community',
  mixed: 'does both',
  selling: 'sells',
  neutral: 'does neither',
}
const barWidth = 40

/** The mix as a chart; each kind has its own character, so that it reads without colour too. */
export function drawMix(mix: Mix, hasColour: boolean): string {
  const paint = pc.createColors(hasColour)
  const bar = (shares: Shares): string => {
    const widths = widthsOf(shares)
    return order
      .map((intent) => paint[fills[intent].paint](fills[intent].char.repeat(widths[intent])))
      .join('')
  }
  const parts = (title: string, all: readonly MixPart[]): string[] => {
    if (all.length < 2) return []
    const longest = Math.max(...all.map(({ name }) => name.length))
    return [
      '',
      paint.bold(title),
      ...all.map(({ name, count, shares }) => `  ${name.padEnd(longest)}  ${bar(shares)}  ${String(count)}`),
    ]
  }
  return [
    paint.bold(`The mix of ${String(mix.count)} ${mix.count === 1 ? 'draft' : 'drafts'}`),
    '',
    `  ${bar(mix.shares)}`,
    '',
    ...order.map((intent) => {
      const { char, paint: colour } = fills[intent]
      return `  ${paint[colour](char.repeat(2))} ${percent(mix.shares[intent]).padStart(5)}  ${words[intent]}`
    }),
    ...parts('By week', mix.weeks),
    ...parts('By place', mix.places),
    '',
    ...(mix.target
      ? [`${mix.target.isMet ? paint.green('Target') : paint.yellow('Target')}: ${mix.target.message}.`]
      : []),
    ...mix.missing.map(({ message }) => `${paint.yellow('Missing')}: ${message}.`),
    '',
  ].join('\n')
}

/** Whole columns that add up to the bar: what is cut off goes to those who lost most. */
function widthsOf(shares: Shares): Record<Intent, number> {
  const exact = intents.map((intent) => ({ intent, width: shares[intent] * barWidth }))
  const widths = Object.fromEntries(exact.map(({ intent, width }) => [intent, Math.floor(width)])) as Record<
    Intent,
    number
  >
  const sum = exact.reduce((total, { width }) => total + width, 0)
  let left = Math.round(sum) - intents.reduce((total, intent) => total + widths[intent], 0)
  for (const { intent } of exact.toSorted((a, b) => (b.width % 1) - (a.width % 1))) {
    if (left-- > 0) widths[intent]++
  }
  return widths
}
