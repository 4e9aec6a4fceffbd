/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A page with one real editor in it; tests speak to it through `window.editor`. */
export interface EditorPage {
  /** Mounts the editor with these paragraphs in place of what `into` held. */
  mount(into: HTMLElement, paragraphs: Paragraphs): void | Promise<void>
  /** What the editor's own model holds, as plain text; read from the DOM only where the DOM is the model. */
  model(): string[]
  /** The same with bold runs told apart, `plain **bold** plain`; where there is no bold, the model. */
  rich(): string[]
  /** The element that is edited. */
  box(): HTMLElement
}

/** Text of one format. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
}

export type Paragraphs = readonly (readonly Run[])[]

declare global {
  interface Window {
    editor: EditorPage
  }
}

const sample: Paragraphs = [
  [
    { text: 'Three of us met at the canal on Sunday to count herons. ' },
    { text: 'We found nine.', bold: true },
  ],
  [{ text: 'If you have an old tripod to lend, the group would love to borrow it next month.' }],
]

/** Makes the page known; a test mounts it, and `?sample` or `?boxes=40` mount a sample at once. */
export function register(page: EditorPage): void {
  window.editor = page
  const query = new URLSearchParams(location.search)
  const first = document.querySelector<HTMLElement>('#composer')
  if (first === null || !(query.has('sample') || query.has('boxes'))) return
  const boxes = [first]
  while (boxes.length < Number(query.get('boxes') ?? 1)) {
    const more = first.cloneNode() as HTMLElement
    more.removeAttribute('id')
    boxes.at(-1)?.after(more)
    boxes.push(more)
  }
  for (const box of boxes) void page.mount(box, sample)
}

/** A paragraph as `rich()` gives it; neighbours of one format are one run, however the editor cut them. */
export function markBold(runs: readonly Run[]): string {
  const joined = runs.map(({ text, bold }) => (bold === true && text !== '' ? `**${text}**` : text)).join('')
  return joined.replaceAll('****', '')
}

/** A paragraph's text. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
