/** Whether the page is dark where an element stands: pages choose that themselves, whatever the system says. */
export function isDarkAt(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const light = lightness(getComputedStyle(at).backgroundColor)
    if (light !== undefined) return light < 0.45
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme
  return (
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  )
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** 0 to 1; `undefined` where what is behind shines through. */
function lightness(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  if (!/^rgba?\(/.test(color) || alpha < 0.5) return undefined
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}
