/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Attributes = Readonly<Record<string, string | boolean>>
type Child = Node | string

/** An element with its attributes and what stands in it; `true` is an attribute without a value, `false` is none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  setAttributes(made, attributes)
  made.append(...children)
  return made
}

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  setAttributes(made, attributes)
  made.append(...children)
  return made
}

/** A button; `label` is what a screen reader says where the text alone is not clear. */
export function button(
  text: string,
  press: () => unknown,
  { label, key, kind }: { label?: string; key?: string; kind?: 'main' | 'quiet' } = {},
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', 'aria-label': label ?? false, 'data-key': key ?? false, class: kind ?? false },
    text,
  )
  made.addEventListener('click', () => void press())
  return made
}

/** A choice among values; `press` is told of each change. */
export function choice(
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  attributes: Attributes,
): HTMLSelectElement {
  return element(
    'select',
    attributes,
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
  )
}

/**
 * Puts something else in a place. The focus stays on what has the same `data-key`; where that is gone,
 * it goes to the heading of the section, so that the keyboard does not start again at the top.
 */
export function redraw(place: HTMLElement, ...children: readonly Child[]): void {
  const focused = document.activeElement
  const hadFocus = focused instanceof HTMLElement && focused !== place && place.contains(focused)
  const key = hadFocus ? focused.dataset['key'] : undefined
  place.replaceChildren(...children)
  if (!hadFocus) return
  const same = [...place.querySelectorAll<HTMLElement>('[data-key]')].find(
    (candidate) => candidate.dataset['key'] === key,
  )
  const heading = place.closest('section, main')?.querySelector<HTMLElement>('[tabindex="-1"]')
  ;(same ?? heading)?.focus()
}

function setAttributes(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value)
}
