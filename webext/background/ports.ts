import type { Runtime } from 'webextension-polyfill'
import type { ReadingCache } from '../../core/index.ts'
import { mixEntryOf } from '../../core/mix.ts'
import { fromPageSchema, type FromPage, type ToPage } from '../messages.ts'
import { dismiss, restore, setGoal } from './changes.ts'
import { judge, locationOf, type Judged } from './judge.ts'
import type { CurrentPreset } from './presets.ts'
import type { Settings } from './settings.ts'
import { siteOf } from './sites.ts'
import type { Store } from './store.ts'
import { translateVerdict } from './translate.ts'

export interface Deps {
  readonly store: Store
  readonly current: () => CurrentPreset
  /** `YYYY-MM-DD` */
  readonly today: () => string
  /** What the core says, in the person’s language. */
  readonly translate: (text: string) => string
}

/** Most readings of sentences that are kept for a page. */
const mostReadings = 20_000

/** The drafts of one page: its texts live here and end with it. */
export class PagePort {
  private cache: ReadingCache = new Map()
  private readonly judged = new Map<number, Judged>()
  private readonly port: Runtime.Port
  private readonly deps: Deps

  constructor(port: Runtime.Port, deps: Deps) {
    this.port = port
    this.deps = deps
    this.tell({ type: 'paused', isPaused: this.isPaused })
  }

  /** What decides a verdict has changed. */
  refresh(): void {
    this.cache = new Map()
    this.tell({ type: 'paused', isPaused: this.isPaused })
    this.tell({ type: 'changed' })
  }

  tell(message: ToPage): void {
    try {
      this.port.postMessage(message)
    } catch {
      // the page has gone; its port says so next
    }
  }

  async take(message: unknown): Promise<void> {
    const { success, data } = fromPageSchema.safeParse(message)
    if (!success) return
    await this.act(data)
    if (data.type !== 'check' && data.type !== 'leave') this.tell({ type: 'done' })
  }

  private async act(message: FromPage): Promise<void> {
    const { store } = this.deps
    switch (message.type) {
      case 'check': {
        this.check(message)
        return
      }
      case 'leave':
        return this.count(message)
      case 'goal':
        return store.change(setGoal(store.settings, message.where, message.goal))
      case 'dismiss':
        return this.dismiss(message)
      case 'restore':
        return store.change(restore(store.settings, message.id))
    }
  }

  private check({ box, revision, text, where }: FromPage & { type: 'check' }): void {
    if (this.isPaused) return
    if (this.cache.size > mostReadings) this.cache = new Map()
    const { store, current, translate } = this.deps
    const judged = judge({ text, where }, current().preset, store.settings, this.cache)
    this.judged.set(box, judged)
    this.tell({ type: 'verdict', box, revision, verdict: translateVerdict(judged.shown, translate) })
  }

  private async dismiss(message: FromPage & { type: 'dismiss' }): Promise<void> {
    const { store, current, today } = this.deps
    const lock = current().preset.locked.get(message.rule as never)
    const reason = message.reason?.trim()
    if (lock && !(lock.exceptions && message.scope === 'here' && reason)) {
      this.tell({ type: 'failed', reason: `Locked by ${lock.by}` })
      return
    }
    const { changes, id } = dismiss(store.settings, {
      ...message,
      ...(reason ? { reason } : {}),
      date: today(),
    })
    await store.change(changes)
    this.tell({ type: 'dismissed', id })
  }

  /** Counts a draft that was sent or given up, by what it was when last seen; its text is not kept. */
  private async count({ box, where }: FromPage & { type: 'leave' }): Promise<void> {
    const judged = this.judged.get(box)
    this.judged.delete(box)
    if (!judged) return
    const { store, today } = this.deps
    const place = locationOf(where).host
    const draft = { text: '', date: today(), place }
    const entries = mixEntryOf({ draft, report: judged.report }).map(({ intent, facets }) => ({
      intent,
      facets: [...facets],
      date: draft.date,
      place,
    }))
    await store.change({ mix: [...store.settings.mix, ...entries].slice(-mostCounted) })
  }

  private get settings(): Settings {
    return this.deps.store.settings
  }

  private get isPaused(): boolean {
    const host = siteOf(this.port.sender)?.hostname ?? ''
    return this.settings.isPaused || this.settings.pausedHosts.includes(host)
  }
}

const mostCounted = 5_000
