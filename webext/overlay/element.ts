type Properties<T> = { readonly [Key in keyof T]?: T[Key] }

/** An element with properties and children; text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** A button; only a real person presses it. */
export function button(label: string, press: (event: MouseEvent) => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', className }, label)
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press(event)
  })
  return made
}
