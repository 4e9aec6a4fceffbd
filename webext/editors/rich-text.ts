import type { Span } from '../../core/text/span.ts'

/** A stretch of a text node that is seen as written. */
interface Segment {
  readonly node: Text
  /** Where it begins in the node, and in the whole text. */
  readonly nodeStart: number
  readonly start: number
  readonly length: number
}

/** What stands in an editable element, as a person reads it, and where each letter of it is in the DOM. */
export interface RichText {
  readonly text: string
  /** In the order of the text. */
  readonly segments: readonly Segment[]
}

/** Put there by editors so that a caret has somewhere to stand; nobody wrote it. */
const invisible = /[\uFEFF\u200B\u2060]/

/**
 * Reads an editable element: its text nodes in order, a line feed between blocks and for line breaks,
 * and nothing of what an editor put there for itself.
 */
export function readRichText(root: HTMLElement): RichText {
  const reader = new Reader()
  root.childNodes.forEach((child) => reader.read(child))
  return reader
}

class Reader implements RichText {
  text = ''
  readonly segments: Segment[] = []
  /** Whatever comes next stands on a line of its own. */
  private isLineOver = false
  private isLineEmpty = true
  private blocks = 0

  read(node: Node): void {
    if (isText(node)) this.readText(node)
    else if (isElement(node) && !isForEditor(node)) this.readElement(node)
  }

  private readElement(element: HTMLElement): void {
    if (element.tagName === 'BR') {
      if (!isFiller(element)) this.breakLine()
      return
    }
    if (!isBlock(element)) {
      element.childNodes.forEach((child) => this.read(child))
      return
    }
    if (!this.isLineEmpty) this.endLine()
    const { blocks, segments } = this
    const before = segments.length
    this.blocks++
    element.childNodes.forEach((child) => this.read(child))
    if (!this.isLineEmpty) this.endLine()
    // an empty paragraph is a line too
    else if (this.blocks === blocks + 1 && segments.length === before) this.breakLine()
  }

  private readText(node: Text): void {
    const { data } = node
    const style = isPreformatted(node)
    if (!style && /^[ \t\r\n]*\n[ \t\r\n]*$/.test(data)) return
    for (let from = 0, at = 0; at <= data.length; at++) {
      if (at < data.length && !invisible.test(data.charAt(at))) continue
      if (at > from) this.write(node, from, data.slice(from, at), style)
      from = at + 1
    }
  }

  private write(node: Text, nodeStart: number, part: string, isPreformatted: boolean): void {
    if (this.isLineOver) this.text += '\n'
    this.isLineOver = false
    this.isLineEmpty = false
    this.segments.push({ node, nodeStart, start: this.text.length, length: part.length })
    const seen = part.replaceAll('\u00A0', ' ')
    this.text += isPreformatted ? seen : seen.replace(/[\t\r\n]/g, ' ')
  }

  private endLine(): void {
    this.isLineOver = true
    this.isLineEmpty = true
  }

  private breakLine(): void {
    if (this.isLineOver) this.text += '\n'
    this.endLine()
  }
}

/** Placeholders, tools and atoms that nobody wrote; a mention is an atom too, but somebody chose it. */
function isForEditor(element: HTMLElement): boolean {
  if (element.matches('[data-slate-placeholder], .ql-clipboard, .ql-tooltip, button, style, script'))
    return true
  return (
    element.getAttribute('contenteditable') === 'false' &&
    !element.matches('a, [class*="mention"], [data-mention]')
  )
}

/** The `<br>` that gives a paragraph without text, or the end of one, its height. */
function isFiller(br: HTMLElement): boolean {
  for (let node: Node = br; ;) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isElement(next) && isBlock(next)) return true
      if (isSeen(next)) return false
    }
    const parent = node.parentNode
    if (!parent || !isElement(parent) || isBlock(parent)) return true
    node = parent
  }
}

function isSeen(node: Node): boolean {
  if (isElement(node) && (node.tagName === 'BR' || node.querySelector('br'))) return true
  return (node.textContent ?? '').replace(/[\uFEFF\u200B\u2060]/g, '') !== ''
}

function isPreformatted(node: Text): boolean {
  const parent = node.parentElement
  return parent !== null && getComputedStyle(parent).whiteSpace.startsWith('pre')
}

function isBlock(element: HTMLElement): boolean {
  return !/^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display)
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE
}

interface Point {
  readonly node: Text
  readonly offset: number
}

/** Where an offset of the text is in the DOM: before the letter there, or for an end after the letter before it. */
export function pointAt({ segments }: RichText, offset: number, isEnd: boolean): Point | undefined {
  const at = firstOf(
    segments,
    ({ start, length }) => start + length > offset || (isEnd && start + length === offset),
  )
  const found = segments[at] ?? segments.at(-1)
  if (!found) return undefined
  const within = Math.min(Math.max(offset - found.start, 0), found.length)
  return { node: found.node, offset: found.nodeStart + within }
}

/** A span as a live range; `undefined` where nothing is to be seen of it. */
export function rangeOf(rich: RichText, { start, end }: Span): Range | undefined {
  const from = pointAt(rich, start, start === end)
  const to = pointAt(rich, end, true)
  if (!from || !to) return undefined
  const range = from.node.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range.collapsed && end > start ? undefined : range
}

/** The offset in the text of a place in the DOM; that of the next letter where it stands between two. */
export function offsetOf({ segments, text }: RichText, node: Node, offset: number): number {
  const caret = (node.ownerDocument ?? document).createRange()
  caret.setStart(node, offset)
  const at = firstOf(
    segments,
    (segment) => caret.comparePoint(segment.node, segment.nodeStart + segment.length) >= 0,
  )
  const found = segments[at]
  if (!found) return text.length
  return found.node === node ? found.start + Math.max(0, offset - found.nodeStart) : found.start
}

/** Index of the first that fits, in a list that fits from some place on; its length where none does. */
function firstOf<T>(list: readonly T[], fits: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && fits(item)) high = middle
    else low = middle + 1
  }
  return low
}
