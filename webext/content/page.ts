import type { Composer } from '../composers/composer.ts'
import { composerFor, isKeptOut } from '../composers/index.ts'
import { t } from '../i18n.ts'
import { Layer } from '../overlay/layer.ts'
import { addressOfPage } from './address.ts'
import { Connection, type Told } from './connection.ts'
import { Session } from './session.ts'

const keptWords = ['chip_updated', 'state_updated', 'copy_draft', 'copy', 'copied', 'copy_failed'] as const

/** All composers of a page. They are found when somebody comes to them, so that a page costs nothing before. */
export class Page {
  private readonly sessions = new Map<HTMLElement, Session>()
  private readonly connection: Connection
  private readonly layer: Layer
  private readonly stop: AbortController
  private composer = composerFor(document, addressOfPage())
  private address = location.href
  private numbered = 0
  /** What the worker said last, for boxes that begin later. */
  private isPaused = false
  private latest: Session | undefined

  constructor(stop: AbortController) {
    this.stop = stop
    // after an update of the extension there is nobody left to ask for these words
    for (const key of keptWords) t(key)
    const { signal } = stop
    this.layer = new Layer(signal)
    this.connection = new Connection({
      message: (message) => this.take(message),
      lost: () => this.each((session) => session.askAgain()),
      end: () => this.each((session) => session.end()),
    })
    signal.addEventListener('abort', () => this.close())
    document.addEventListener('focusin', (event) => this.meet(event.composedPath()[0]), {
      capture: true,
      signal,
    })
    // in a shadow root the page sees the focus once only; a key or a click there says where it is
    for (const type of ['keydown', 'pointerup'] as const)
      document.addEventListener(type, (event) => this.meet(event.composedPath()[0]), {
        capture: true,
        signal,
        passive: true,
      })
  }

  /** Begins on the composer that an element is in, if it is in one. */
  meet(target: EventTarget | undefined): void {
    if (!(target instanceof HTMLElement)) return
    if (location.href !== this.address) {
      this.address = location.href
      this.composer = composerFor(document, addressOfPage())
    }
    const box = boxAround(target, this.composer)
    if (!box) return
    this.latest = this.sessions.get(box) ?? this.begin(box)
  }

  private begin(box: HTMLElement): Session {
    this.sweep()
    const session = new Session({
      box,
      number: this.numbered++,
      composer: this.composer,
      layer: this.layer,
      isPaused: this.isPaused,
      send: (message) => this.connection.send(message),
      call: () => this.connection.call(),
      onLeave: () => {
        this.sessions.delete(box)
        this.sweep()
      },
    })
    this.sessions.set(box, session)
    return session
  }

  /** Boxes that went without a word. */
  private sweep(): void {
    for (const [box, session] of this.sessions) if (!box.isConnected) session.leave()
  }

  private take(message: Told): void {
    switch (message.type) {
      case 'verdict': {
        this.each(
          (session) => session.number === message.box && session.show(message.revision, message.verdict),
        )
        return
      }
      case 'changed': {
        this.each((session) => session.askAgain())
        return
      }
      case 'paused': {
        this.isPaused = message.isPaused
        this.each((session) => session.pause(message.isPaused))
        return
      }
      case 'dismissed':
        return this.latest?.offerRestore(message.id)
      case 'failed':
        return this.latest?.fail(message.reason)
      case 'open-panel':
        // every frame hears it; the one that is written in answers
        if (document.hasFocus()) this.latest?.openPanel(true)
        return
      case 'off':
        this.stop.abort()
    }
  }

  private each(call: (session: Session) => unknown): void {
    for (const session of [...this.sessions.values()]) call(session)
  }

  private close(): void {
    // nobody gave up a draft: who writes it goes on, with us or without
    this.connection.close()
    this.each((session) => session.leave())
  }
}

/** The box that an element is in: its own editing host, not an element of the text. */
function boxAround(target: HTMLElement, composer: Composer): HTMLElement | undefined {
  const box = target.closest<HTMLElement>(composer.boxes)
  if (!box || isKeptOut(box, composer)) return undefined
  const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement
  return isField || box.isContentEditable ? box : undefined
}
