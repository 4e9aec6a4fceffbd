const gap = 6

interface Size {
  readonly width: number
  readonly height: number
}

interface Point {
  readonly left: number
  readonly top: number
}

/**
 * Where a chip has room beside a box without lying on anything that is pressed or written; `undefined`
 * where the box is not to be seen.
 */
export function findRoom(box: Element, frame: Element, chip: HTMLElement): Point | undefined {
  const at = seen(box.getBoundingClientRect())
  if (!at) return undefined
  const size = { width: chip.offsetWidth, height: chip.offsetHeight }
  const around = frame.getBoundingClientRect()
  const isRightToLeft = getComputedStyle(box).direction === 'rtl'
  const candidates = [...outside(around, size, isRightToLeft), ...inside(at, size, isRightToLeft)]
  const fitting = candidates.filter((point) => isInWindow(point, size))
  return fitting.find((point) => isFree(point, size, box, chip)) ?? fitting.at(-1)
}

function seen({ left, top, right, bottom, width, height }: DOMRect): DOMRect | undefined {
  if (width === 0 || height === 0 || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth)
    return undefined
  const clipped = new DOMRect(Math.max(left, 0), Math.max(top, 0))
  clipped.width = Math.min(right, innerWidth) - clipped.left
  clipped.height = Math.min(bottom, innerHeight) - clipped.top
  return clipped
}

/** Under and over the composer: at the end of its line first, then at its beginning. */
function outside(
  { left, top, right, bottom }: DOMRect,
  { width, height }: Size,
  isRightToLeft: boolean,
): Point[] {
  const ends = isRightToLeft ? [left, right - width] : [right - width, left]
  return [bottom + gap, top - height - gap].flatMap((y) => ends.map((x) => ({ left: x, top: y })))
}

/** In the corners of the box, where there is nowhere else. */
function inside(
  { left, top, right, bottom }: DOMRect,
  { width, height }: Size,
  isRightToLeft: boolean,
): Point[] {
  const ends = isRightToLeft ? [left + gap, right - width - gap] : [right - width - gap, left + gap]
  return [bottom - height - gap, top + gap].flatMap((y) => ends.map((x) => ({ left: x, top: y })))
}

function isInWindow({ left, top }: Point, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight
}

const pressed =
  'button, a, input, select, textarea, label, summary, video, [role="button"], [role="link"], [contenteditable], [tabindex]:not([tabindex="-1"])'

function isFree({ left, top }: Point, { width, height }: Size, box: Element, chip: Element): boolean {
  const layer = (chip.getRootNode() as ShadowRoot).host
  const xs = [left + 1, left + width / 2, left + width - 1]
  const ys = [top + 1, top + height / 2, top + height - 1]
  return xs.every((x) =>
    ys.every((y) => {
      const under = document.elementsFromPoint(x, y).find((element) => element !== layer)
      return (
        !under ||
        under === document.body ||
        (under !== box && !box.contains(under) && !under.closest(pressed))
      )
    }),
  )
}
