import browser, { type Runtime } from 'webextension-polyfill'
import { toPageSchema, type FromPage, type ToPage } from '../messages.ts'
import { isGone } from './gone.ts'

/** What is not between the two ends of the line alone. */
export type Told = Exclude<ToPage, { type: 'done' }>

/** A lost worker is asked again after so many ms, at most. */
const longestWait = 4_000

/**
 * The line to the service worker, which the browser stops when it likes: a new one is called as soon as
 * there is something to say. After an update of the extension no worker answers this page any more.
 */
export class Connection {
  private port: Runtime.Port | undefined
  private wait = 0
  private isClosed = false
  /** What the person did and the worker has not said to be done: said again to the next one. */
  private readonly owed: FromPage[] = []
  private readonly onMessage: (message: Told) => void
  /** The worker forgot everything: whoever waits for an answer asks again. */
  private readonly onLost: () => void
  private readonly onEnd: () => void

  constructor(on: { message: (message: Told) => void; lost: () => void; end: () => void }) {
    this.onMessage = on.message
    this.onLost = on.lost
    this.onEnd = on.end
  }

  /** `false` where the extension that this script belongs to is gone. */
  send(message: FromPage): boolean {
    if (this.isClosed) return false
    if (message.type !== 'check' && message.type !== 'leave') this.owed.push(message)
    return this.reach((port) => port.postMessage(message))
  }

  /** Has the worker say how things are, where nobody is at the other end. */
  call(): void {
    if (!this.isClosed) this.reach(() => undefined)
  }

  close(): void {
    this.isClosed = true
    this.port?.disconnect()
    this.port = undefined
  }

  private reach(use: (port: Runtime.Port) => void): boolean {
    try {
      use(this.open())
      return true
    } catch {
      this.port = undefined
      if (isGone()) this.onEnd()
      else this.lose()
      return false
    }
  }

  private open(): Runtime.Port {
    if (this.port) return this.port
    const port = browser.runtime.connect({ name: 'page' })
    port.onMessage.addListener((message: unknown) => {
      this.wait = 0
      const { success, data } = toPageSchema.safeParse(message)
      if (!success) return
      if (data.type === 'done') this.owed.shift()
      else this.onMessage(data)
    })
    port.onDisconnect.addListener(() => {
      if (this.port !== port) return
      this.port = undefined
      if (isGone()) this.onEnd()
      else this.lose()
    })
    return (this.port = port)
  }

  private lose(): void {
    this.wait = Math.min(longestWait, this.wait * 2 + 50)
    setTimeout(() => {
      for (const message of this.owed.splice(0)) this.send(message)
      this.onLost()
    }, this.wait)
  }
}
