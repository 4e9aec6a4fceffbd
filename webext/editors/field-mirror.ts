import type { Span } from '../../core/text/span.ts'
import type { Mark } from './editor.ts'
import { isFirefox } from './browser.ts'
import type { Field } from './field-editor.ts'

/** What decides where a letter of a field stands. */
const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const

/**
 * An unseen copy of a field’s text, laid exactly over it: browsers mark nothing inside a field. It takes
 * no clicks, and only what is marked in it is seen.
 */
export class FieldMirror {
  private readonly field: Field
  private readonly frame: HTMLElement
  private readonly text: HTMLElement
  private marks: readonly Mark[] = []
  private readonly stop = new AbortController()

  constructor(field: Field, layer: ParentNode & Node) {
    this.field = field
    this.frame = field.ownerDocument.createElement('div')
    this.frame.className = 'mirror'
    this.frame.ariaHidden = 'true'
    this.text = field.ownerDocument.createElement('div')
    this.frame.append(this.text)
    layer.appendChild(this.frame)
    field.addEventListener('scroll', () => this.place(), { signal: this.stop.signal, passive: true })
  }

  show(marks: readonly Mark[], isDark: boolean): void {
    this.marks = marks
    this.frame.classList.toggle('dark', isDark)
    this.draw()
  }

  /** Lays the copy over the field where it is now. */
  place(): void {
    if (this.marks.length === 0) return
    this.frame.hidden = !tellsScroll(this.field)
    this.layOver()
  }

  rectsOf(span: Span): readonly DOMRect[] {
    // laid out for a moment, where nothing is marked
    const wasHidden = this.frame.hidden
    this.frame.hidden = false
    this.text.replaceChildren(...this.parts([{ ...span, side: 'mixed' }]))
    this.layOver()
    const rects = [...this.text.querySelectorAll('span')].flatMap((part) => [...part.getClientRects()])
    this.frame.hidden = wasHidden
    this.draw()
    return rects
  }

  dispose(): void {
    this.stop.abort()
    this.frame.remove()
  }

  private draw(): void {
    const { marks } = this
    if (marks.length === 0) {
      this.frame.hidden = true
      this.text.replaceChildren()
      return
    }
    this.text.replaceChildren(...this.parts(marks))
    this.place()
  }

  private parts(marks: readonly Mark[]): Node[] {
    const { value, ownerDocument } = this.field
    const parts: Node[] = []
    let from = 0
    for (const { start, end, side } of marks.toSorted((a, b) => a.start - b.start)) {
      if (start < from) continue
      const marked = ownerDocument.createElement('span')
      marked.className = side
      marked.textContent = value.slice(start, end)
      parts.push(ownerDocument.createTextNode(value.slice(from, start)), marked)
      from = end
    }
    // a last empty line has no height without something on it
    parts.push(ownerDocument.createTextNode(`${value.slice(from)}\u200B`))
    return parts
  }

  private layOver(): void {
    const { field, frame, text } = this
    const style = getComputedStyle(field)
    for (const name of copied) text.style.setProperty(name, style.getPropertyValue(name))
    // a field of one line shows nothing in its padding
    const isInput = field.tagName === 'INPUT'
    const left = isInput ? parseFloat(style.paddingLeft) : 0
    const right = isInput ? parseFloat(style.paddingRight) : 0
    if (isInput) text.style.setProperty('padding', '0')
    text.style.setProperty('white-space', isInput ? 'pre' : 'pre-wrap')
    text.style.setProperty('box-sizing', 'border-box')
    text.style.setProperty('width', isInput ? 'max-content' : `${String(field.clientWidth)}px`)
    const box = field.getBoundingClientRect()
    const scale = field.offsetWidth === 0 ? 1 : box.width / field.offsetWidth
    frame.style.setProperty('left', `${String(box.left + (field.clientLeft + left) * scale)}px`)
    frame.style.setProperty('top', `${String(box.top + field.clientTop * scale)}px`)
    frame.style.setProperty('width', `${String(field.clientWidth - left - right)}px`)
    frame.style.setProperty('height', `${String(field.clientHeight)}px`)
    frame.style.setProperty('transform', scale === 1 ? 'none' : `scale(${String(scale)})`)
    const down = isInput ? (field.clientHeight - text.offsetHeight) / 2 : -field.scrollTop
    text.style.setProperty('transform', `translate(${String(-field.scrollLeft)}px, ${String(down)}px)`)
  }
}

/** Firefox does not tell how far a field of one line is scrolled, and a mark in the wrong place is worse than none. */
function tellsScroll(field: Field): boolean {
  return !(isFirefox && field.tagName === 'INPUT' && field.scrollWidth > field.clientWidth)
}
