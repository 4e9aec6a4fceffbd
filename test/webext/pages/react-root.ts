import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'

let root: Root | undefined

/** Renders a page's component in a new element, at once. */
export function renderInto(into: HTMLElement, element: ReactElement): void {
  root?.unmount()
  const holder = document.createElement('div')
  into.replaceChildren(holder)
  const made = createRoot(holder)
  root = made
  flushSync(() => made.render(element))
}

/** The one element of a page that fits. */
export function findBox(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`no ${selector} is mounted`)
  return found
}
