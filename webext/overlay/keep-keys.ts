/**
 * Keeps what is typed into a field of ours from the page, which sees only that a key was pressed on our
 * element and may take it for one of its shortcuts. What the field does with it stays.
 *
 * @param take - called with each key that a person presses there
 */
export function keepKeys(field: HTMLInputElement, take: (key: string) => void): void {
  const keep = (event: KeyboardEvent): void => {
    if (event.composedPath()[0] !== field) return
    event.stopImmediatePropagation()
    if (event.type === 'keydown' && event.isTrusted && !event.isComposing) take(event.key)
  }
  let stop: AbortController | undefined
  field.addEventListener('focus', () => {
    stop = new AbortController()
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      window.addEventListener(type, keep, { capture: true, signal: stop.signal })
  })
  field.addEventListener('blur', () => stop?.abort())
}
