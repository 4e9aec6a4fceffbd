import { clearHighlights } from '../editors/highlights.ts'
import { isGone } from './gone.ts'

declare global {
  interface Window {
    /** Of this script's own world: the copy that runs already, of an earlier version perhaps. */
    porchlight?: AbortController
  }
}

/** Tells a script of an earlier version, which may live in a world of its own, that it is not needed any more. */
const arrival = 'porchlight-arrival'

// a new version of the extension takes over from the old one
window.porchlight?.abort()
const stop = (window.porchlight = new AbortController())
const { signal } = stop
document.dispatchEvent(new Event(arrival))
document.addEventListener(
  arrival,
  () => {
    // a page may say so too, but ends nobody with it
    if (isGone()) stop.abort()
  },
  { signal },
)
clearHighlights()

// most pages are only read: the rest of this script is not even made before somebody comes to a box
const met = new AbortController()
const boxes: HTMLElement[] = []
for (const type of ['focusin', 'keydown', 'pointerup'] as const)
  document.addEventListener(type, (event) => meet(event.composedPath()[0]), {
    capture: true,
    passive: true,
    signal: AbortSignal.any([signal, met.signal]),
  })
meet(document.hasFocus() ? deepest(document.activeElement) : null)

function meet(target: EventTarget | null | undefined): void {
  if (isWritable(target) && boxes.push(target) === 1) void begin()
}

async function begin(): Promise<void> {
  const { Page } = await import('./page.ts')
  met.abort()
  if (signal.aborted) return
  const page = new Page(stop)
  for (const box of boxes) page.meet(box)
}

function isWritable(target: EventTarget | null | undefined): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
  )
}

function deepest(element: Element | null): Element | null {
  const inner = element?.shadowRoot?.activeElement
  return inner ? deepest(inner) : element
}
