import { autoUpdate } from '@floating-ui/dom'
import type { Composer } from '../composers/composer.ts'
import { t } from '../i18n.ts'
import type { ShownVerdict } from '../messages.ts'
import { button, element } from './element.ts'
import type { Layer } from './layer.ts'
import { findRoom } from './room.ts'
import { isDarkAt } from './theme.ts'
import { headline } from './words.ts'

/** What the chip of a composer has to say. */
export type ChipState =
  | { readonly type: 'empty' | 'checking' | 'paused' | 'updated' | 'too-long' }
  | { readonly type: 'verdict'; readonly verdict: ShownVerdict }

/** A quiet word beside a composer: what the draft does, and how long it is. */
export class Chip {
  readonly element: HTMLButtonElement
  private readonly layer: Layer
  private readonly box: HTMLElement
  private readonly composer: Composer
  private readonly dot = element('span', { className: 'dot' })
  private readonly word = element('span')
  private readonly counter = element('span', { className: 'count' })
  private readonly stopFollowing: () => void
  private state: ChipState = { type: 'empty' }
  private length = ''

  constructor(layer: Layer, box: HTMLElement, composer: Composer, open: (byKey: boolean) => void) {
    this.layer = layer
    this.box = box
    this.composer = composer
    this.dot.ariaHidden = 'true'
    // a click made by a key has no pointer and counts none
    this.element = button('', (event) => open(event.detail === 0), 'chip')
    this.element.append(this.dot, this.word, this.counter)
    this.element.hidden = true
    this.element.ariaHasPopup = 'dialog'
    this.element.ariaExpanded = 'false'
    layer.attachFor(box)
    layer.front.append(this.element)
    this.stopFollowing = autoUpdate(box, this.element, () => this.place())
  }

  show(state: ChipState): void {
    this.state = state
    const { name, word } = describe(state)
    this.element.dataset['state'] = name
    this.word.textContent = word
    this.element.hidden = state.type === 'empty'
    this.label()
    this.place()
  }

  /** Shows the length of the draft as the network counts it. */
  count(text: string): void {
    const { network } = this.composer
    if (!network) return
    const length = network.count(text)
    this.counter.textContent = `${String(length)}/${String(network.limit)}`
    this.counter.classList.toggle('over', length > network.limit)
    this.length = t('chip_count', String(length), String(network.limit))
    this.label()
  }

  dispose(): void {
    this.stopFollowing()
    this.element.remove()
  }

  private label(): void {
    const said = this.state.type === 'verdict' ? headline(this.state.verdict) : describe(this.state).word
    this.element.ariaLabel = t('chip_label', [said, this.length].filter((part) => part !== '').join(', '))
  }

  /** What the box stands in together with its buttons. */
  get frame(): Element | null {
    return this.composer.frame === undefined ? null : this.box.closest(this.composer.frame)
  }

  private place(): void {
    if (this.element.hidden) return
    this.layer.attachFor(this.box)
    this.layer.front.classList.toggle('dark', isDarkAt(this.box))
    const room = findRoom(this.box, this.frame ?? this.box, this.element)
    this.element.style.setProperty('visibility', room ? 'visible' : 'hidden')
    if (!room) return
    this.element.style.setProperty('left', `${String(room.left)}px`)
    this.element.style.setProperty('top', `${String(room.top)}px`)
  }
}

function describe(state: ChipState): { name: string; word: string } {
  switch (state.type) {
    case 'empty':
    case 'checking':
      return { name: 'checking', word: t('chip_checking') }
    case 'paused':
      return { name: 'paused', word: t('chip_paused') }
    case 'updated':
      return { name: 'updated', word: t('chip_updated') }
    case 'too-long':
      return { name: 'unsure', word: t('chip_too_long') }
    case 'verdict':
      return describeVerdict(state.verdict)
  }
}

function describeVerdict({ intent, isSure, unjudged }: ShownVerdict): { name: string; word: string } {
  if (unjudged !== undefined) return { name: 'unsure', word: t('chip_no_verdict') }
  const word = {
    selling: t('chip_sells'),
    community: t('chip_serves'),
    mixed: t('chip_mixed'),
    neutral: t('chip_neither'),
  }[intent]
  return isSure ? { name: intent, word } : { name: 'unsure', word: `${word}?` }
}
