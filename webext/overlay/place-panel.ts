import { computePosition, offset, shift, size, type Placement } from '@floating-ui/dom'

const margin = 8
const tallest = 460
/** Less than this is no room for a panel. */
const lowest = 180

/** Places to try, the best first: under or over the chip, and else beside it. */
const placements: readonly Placement[] = [
  'bottom-start',
  'bottom-end',
  'top-start',
  'top-end',
  'right-start',
  'left-start',
  'right-end',
  'left-end',
]

/** Puts a panel by its chip where it fits and lies on none of the composer’s buttons. */
export async function placePanel(panel: HTMLElement, chip: HTMLElement, frame: Element): Promise<void> {
  const pressed = [...frame.querySelectorAll('button, [role="button"], input[type="submit"]')]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
  let best: { x: number; y: number; height: number; cost: number } | undefined
  for (const placement of placements) {
    let height = tallest
    const fit = [
      size({
        padding: margin,
        apply({ availableHeight }) {
          height = Math.min(tallest, Math.max(availableHeight, Math.min(lowest, innerHeight - 2 * margin)))
          panel.style.setProperty('max-height', `${String(height)}px`)
        },
      }),
      // in the small frame of an editor it lies over it, since there is nowhere else
      shift({ padding: margin, crossAxis: true }),
    ]
    const { x, y } = await computePosition(chip, panel, {
      strategy: 'fixed',
      placement,
      // under and over the chip it gets lower rather than lie on it; beside it moves first
      middleware: [offset(margin), ...(/^(?:right|left)/.test(placement) ? fit.toReversed() : fit)],
    })
    const lies = new DOMRect(x, y, panel.offsetWidth, panel.offsetHeight)
    const covered = pressed.filter((button) => overlap(lies, button)).length
    const cost =
      covered * 10 +
      (lies.height >= Math.min(panel.scrollHeight, 300) ? 0 : 1) +
      (overlap(lies, chip.getBoundingClientRect()) ? 5 : 0)
    if (!best || cost < best.cost) best = { x, y, height, cost }
    if (cost === 0) break
  }
  if (!best) return
  panel.style.setProperty('max-height', `${String(best.height)}px`)
  panel.style.setProperty('left', `${String(best.x)}px`)
  panel.style.setProperty('top', `${String(best.y)}px`)
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
