import { element } from './element.ts'
import { style } from './style.ts'

/** A page that keeps taking our element away is left in peace after so many times. */
const mostReturns = 20

const tag = 'porchlight-layer' as 'div'

/** Where everything is drawn: one element beside the page’s own, closed to its styles and scripts. */
export class Layer {
  /** Marks over form fields. */
  readonly marks: HTMLElement
  /** Chips and panels. */
  readonly front: HTMLElement
  private readonly host: HTMLElement
  private home: Element = document.documentElement
  private returns = 0

  constructor(stop: AbortSignal) {
    // an earlier version may have been ended without a word
    for (const left of document.querySelectorAll(tag)) left.remove()
    this.host = element(tag)
    this.host.style.setProperty('all', 'initial')
    const root = this.host.attachShadow({ mode: PORCHLIGHT_SHADOW })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    root.adoptedStyleSheets = [sheet]
    this.marks = element('div', { className: 'marks' })
    this.front = element('div', { className: 'front', dir: 'auto', lang: navigator.language })
    root.append(this.marks, this.front)
    // what is pressed here is not the page’s to hear, and takes no focus from what is written
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'input',
      'pointerdown',
      'mousedown',
      'click',
      'focusin',
      'focusout',
    ] as const)
      this.front.addEventListener(type, (event) => event.stopPropagation())
    this.front.addEventListener('mousedown', (event) => {
      const target = event.composedPath()[0]
      if (!(target instanceof Element && target.closest('select, textarea'))) event.preventDefault()
    })
    const observer = new MutationObserver(() => this.comeBack())
    observer.observe(document.documentElement, { childList: true })
    stop.addEventListener('abort', () => {
      observer.disconnect()
      this.host.remove()
    })
  }

  /** A modal dialog makes the rest of the page dead, so what belongs to a box in it is drawn in it. */
  attachFor(box: Element): void {
    const home = box.closest('dialog[open], [popover]') ?? document.documentElement
    // a page that zooms itself would put everything elsewhere
    const zoom = 'currentCSSZoom' in home ? home.currentCSSZoom : 1
    this.host.style.setProperty('zoom', String(1 / zoom))
    if (home === this.home && this.host.isConnected) return
    this.home = home
    home.append(this.host)
  }

  private comeBack(): void {
    if (this.host.isConnected || this.returns >= mostReturns) return
    this.returns++
    this.home = document.documentElement
    this.home.append(this.host)
  }
}

declare const PORCHLIGHT_SHADOW: 'open' | 'closed'
