/// <reference lib="dom" />
import type { Intent } from '../../core/facets.ts'
import type { MixWeek } from '../messages.ts'
import { svgElement } from './element.ts'

/** From what serves to what sells. */
export const order: readonly Intent[] = ['community', 'mixed', 'selling', 'neutral']

const width = 1000
const height = 16

/** The shares as one stacked bar; the figures stand beside it, so it is for the eye only. */
export function bar(shares: MixWeek['shares'], size: 'tall' | 'low' = 'low'): SVGSVGElement {
  let from = 0
  const parts = order
    .filter((intent) => shares[intent] > 0)
    .map((intent) => {
      const x = from
      from += shares[intent] * width
      return part(intent, x, shares[intent] * width)
    })
  return svgElement(
    'svg',
    {
      class: `bar ${size}`,
      width: '100%',
      height: String(height),
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...parts,
  )
}

/** One colour and one texture for each intent, so that colour only helps. */
function part(intent: Intent, x: number, share: number): SVGGElement {
  const place = { x: percent(x), width: percent(share), height: '100%' }
  return svgElement(
    'g',
    { class: intent },
    svgElement('rect', { ...place, class: 'colour' }),
    svgElement('rect', { ...place, fill: `url(#texture-${intent})` }),
    svgElement('line', { x1: percent(x), x2: percent(x), y2: '100%', class: 'seam' }),
  )
}

function percent(part: number): string {
  return `${((part * 100) / width).toFixed(3)}%`
}

export function barSwatch(intent: Intent): SVGSVGElement {
  return svgElement(
    'svg',
    { class: 'swatch', width: '14', height: '14', 'aria-hidden': 'true', focusable: 'false' },
    part(intent, 0, width),
  )
}

/** What the bars refer to; once a page. */
export function barPatterns(): SVGSVGElement {
  const tile = { width: '6', height: '6', patternUnits: 'userSpaceOnUse' }
  return svgElement(
    'svg',
    { class: 'patterns', width: '0', height: '0', 'aria-hidden': 'true', focusable: 'false' },
    svgElement('pattern', { id: 'texture-community', ...tile }),
    svgElement(
      'pattern',
      { id: 'texture-mixed', ...tile, patternTransform: 'rotate(45)' },
      svgElement('rect', { width: '2', height: '6', class: 'ink' }),
    ),
    svgElement(
      'pattern',
      { id: 'texture-selling', ...tile },
      svgElement('circle', { cx: '3', cy: '3', r: '1.2', class: 'ink' }),
    ),
    svgElement('pattern', { id: 'texture-neutral', ...tile }),
  )
}
