import type { Composer } from '../composers/composer.ts'
import { editorFor } from '../editors/index.ts'
import type { Editor } from '../editors/editor.ts'
import type { Fix, FromPage, MarkedSpan, ShownFinding, ShownVerdict } from '../messages.ts'
import { Chip, type ChipState } from '../overlay/chip.ts'
import type { Layer } from '../overlay/layer.ts'
import { Panel } from '../overlay/panel.ts'
import { isDarkAt } from '../overlay/theme.ts'
import { t } from '../i18n.ts'
import { addressOfPage, viewWithAddress } from './address.ts'
import { carryMarks } from './carry-marks.ts'

/** Writing pauses for so many ms before it is judged, and rests so long before the sentence at the caret is marked. */
const pauseOfWriting = 200
const rest = 1_500

/** Unanswered for so many ms, the verdict on the text before is no longer shown. */
const late = 1_000

/** Longer texts are no posts: the core says so too, and the worker need not be sent them. */
const longestDraft = 100_000

export interface SessionOptions {
  readonly box: HTMLElement
  readonly number: number
  readonly composer: Composer
  readonly layer: Layer
  readonly isPaused: boolean
  readonly send: (message: FromPage) => boolean
  /** Calls the worker, which says whether it is still paused. */
  readonly call: () => void
  readonly onLeave: () => void
}

/** One composer while it is on the page: reads it, asks about it, and shows what is answered. */
export class Session {
  readonly number: number
  private readonly options: SessionOptions
  private readonly editor: Editor
  private readonly chip: Chip
  private readonly panel: Panel
  private readonly own = new AbortController()
  private readonly timers = new Timers()
  /** What is judged. While a word is composed the box holds more than that, and marks lie on what it holds. */
  private text = ''
  private held = ''
  private revision = 0
  private verdict: ShownVerdict | undefined
  /** What is known of the text that the box holds: of a sentence that was changed nothing, until its verdict. */
  private marks: readonly MarkedSpan[] = []
  private state: ChipState = { type: 'empty' }
  private isPaused: boolean
  private isComposing = false
  private isNoticed = false
  private isMoved = false
  /** Whether the worker knows this draft. */
  private isAsked = false
  private wroteAt = -rest

  constructor(options: SessionOptions) {
    const { box, layer, composer } = options
    this.options = options
    this.number = options.number
    this.isPaused = options.isPaused
    this.editor = editorFor(box, layer.marks)
    this.chip = new Chip(layer, box, composer, (byKey) => this.openPanel(byKey))
    this.panel = new Panel(
      layer,
      this.chip.element,
      this.chip.frame ?? box.closest('form') ?? box.parentElement?.parentElement ?? box,
      {
        host: addressOfPage().hostname,
        apply: (fix) => void this.apply(fix),
        dismiss: (scope, finding, reason) => this.dismiss(scope, finding, reason),
        restore: (id) => options.send({ type: 'restore', id }),
        setGoal: (goal) => options.send({ type: 'goal', where: this.where, goal }),
        copyDraft: () => void this.panel.copy(this.editor.read(), t('copied')),
        goOn: () => (viewWithAddress() ?? window).location.reload(),
        close: () => box.focus({ preventScroll: true }),
      },
    )
    const { signal } = this.own
    box.addEventListener('input', () => this.notice(false), { signal })
    box.addEventListener('compositionstart', () => (this.isComposing = true), { signal })
    box.addEventListener('compositionend', () => this.endComposition(), { signal })
    box.addEventListener('blur', () => this.look(true), { signal })
    // editors draw their lines anew, which loses marks; and sites empty a box without a word when a post is sent
    const observer = new MutationObserver(() => this.notice())
    observer.observe(box, { childList: true, characterData: true, subtree: true })
    // and take it away together with its dialog
    const presence = new IntersectionObserver(() => this.notice())
    presence.observe(box)
    signal.addEventListener('abort', () => {
      observer.disconnect()
      presence.disconnect()
    })
    this.look(true)
  }

  /** Asks anew about the text as it is. */
  askAgain(): void {
    this.revision++
    this.ask()
  }

  /** Takes an answer; one about an older text is dropped. */
  show(revision: number, verdict: ShownVerdict): void {
    if (revision !== this.revision) return
    this.verdict = verdict
    this.marks = carryMarks(verdict.marks, this.text, this.held)
    this.setState({ type: 'verdict', verdict })
    this.look(true)
  }

  pause(isPaused: boolean): void {
    if (isPaused === this.isPaused) return
    this.isPaused = isPaused
    if (this.state.type === 'updated') return
    this.forget()
    this.begin()
    this.mark()
    if (!isPaused) this.askAgain()
  }

  fail(reason: string): void {
    this.panel.say(t('state_failed', reason))
  }

  offerRestore(id: string): void {
    this.panel.offerRestore(id)
  }

  openPanel(byKey: boolean): void {
    // there is nothing to say of an empty box, and no chip to say it beside
    if (this.state.type !== 'empty') this.panel.open(this.text, this.state, byKey)
  }

  /** The extension was updated or taken away under the page. */
  end(): void {
    this.forget()
    this.setState({ type: 'updated' })
    this.mark()
  }

  /** The composer is gone, or this script is. */
  leave(): void {
    this.own.abort()
    this.timers.clear()
    this.count()
    this.editor.dispose()
    this.panel.dispose()
    this.chip.dispose()
    this.options.onLeave()
  }

  /**
   * Something may have changed in the box: it is looked at once when all that belongs to it is done, and before it
   * is seen. An editor that draws its lines anew (`isMoved`) loses the marks in them, even where the text is the same.
   */
  private notice(isMoved = true): void {
    this.isMoved ||= isMoved
    if (this.isNoticed) return
    this.isNoticed = true
    queueMicrotask(() => {
      this.isNoticed = false
      if (!this.own.signal.aborted) this.look(this.isMoved)
    })
  }

  private look(isMoved: boolean): void {
    if (!this.options.box.isConnected) {
      this.leave()
      return
    }
    this.isMoved = false
    const held = this.editor.read()
    const isChanged = held !== this.held
    this.marks = carryMarks(this.marks, this.held, held)
    this.held = held
    if (!this.isComposing && held !== this.text) this.takeText(held)
    if (isMoved || isChanged) this.mark()
  }

  private endComposition(): void {
    this.isComposing = false
    this.look(false)
  }

  private takeText(text: string): void {
    const before = this.text
    this.text = text
    this.revision++
    this.wroteAt = performance.now()
    const isEmpty = this.text.trim() === ''
    if (isEmpty && before.trim() !== '') this.count()
    this.chip.count(this.text)
    if (isEmpty || this.state.type === 'empty') this.begin()
    this.verdict = undefined
    this.timers.set('ask', pauseOfWriting, () => this.ask())
    this.timers.set('rest', rest, () => this.look(true))
  }

  /** As long as there is no verdict. */
  private begin(): void {
    const isEmpty = this.text.trim() === ''
    this.setState({ type: isEmpty ? 'empty' : this.isPaused ? 'paused' : 'checking' })
  }

  private ask(): void {
    if (this.text.trim() === '' || this.state.type === 'updated') return
    if (this.isPaused) {
      // a worker that was stopped meanwhile could not say that it goes on
      this.options.call()
      return
    }
    if (this.text.length > longestDraft) {
      this.setState({ type: 'too-long' })
      return
    }
    this.isAsked = true
    this.timers.set('late', late, () => this.wait())
    const { send } = this.options
    send({ type: 'check', box: this.number, revision: this.revision, text: this.text, where: this.where })
  }

  private wait(): void {
    if (!this.verdict && this.state.type === 'verdict') this.setState({ type: 'checking' })
  }

  /** Marks what is known of the text as it stands, except in the sentence that is being written. */
  private mark(): void {
    const isWriting = performance.now() - this.wroteAt < rest
    const caret = isWriting ? this.editor.caret() : undefined
    const isMarked = ({ sentence }: MarkedSpan): boolean =>
      caret === undefined || caret < sentence.start || caret > sentence.end
    const marks = this.marks.filter(isMarked)
    this.editor.mark(marks, marks.length > 0 && isDarkAt(this.options.box))
  }

  private forget(): void {
    this.verdict = undefined
    this.marks = []
  }

  /** Makes a change that the person asked for, if the text is still the one it was made for. */
  private async apply({ title, edits, newDraft }: Fix): Promise<void> {
    if (this.editor.read() !== this.text || !this.verdict) {
      this.panel.say(t('fix_stale'))
      return
    }
    const before = this.text
    const { isDone, text } = await this.editor.replace(edits)
    this.look(true)
    if (!isDone) {
      this.panel.offerCopy(t('fix_refused'), text)
      return
    }
    if (newDraft) await this.panel.copy(newDraft.text, t('split_done'))
    else this.panel.say(t('fixed', title))
    const made = this.editor.read()
    this.panel.offerUndo(() => void this.undo(before, made, edits.length))
  }

  private async undo(before: string, after: string, edits: number): Promise<void> {
    if (this.editor.read() !== after) {
      this.panel.say(t('fix_stale'))
      return
    }
    const isDone = await this.editor.undoTo(before, edits)
    this.look(true)
    if (isDone) this.panel.say(t('undone'))
    else this.panel.offerCopy(t('fix_refused'), before)
  }

  private dismiss(
    scope: 'here' | 'place' | 'everywhere',
    { rule, start, end }: ShownFinding,
    reason?: string,
  ): void {
    this.options.send({
      type: 'dismiss',
      scope,
      rule,
      phrase: this.text.slice(start, end),
      ...(reason === undefined ? {} : { reason }),
      where: this.where,
    })
  }

  /** A draft was sent or given up. */
  private count(): void {
    if (!this.isAsked) return
    this.isAsked = false
    this.options.send({ type: 'leave', box: this.number, where: this.where })
  }

  private setState(state: ChipState): void {
    this.state = state
    this.chip.show(state)
    this.panel.update(this.text, state)
  }

  private get where(): string {
    const address = addressOfPage()
    const { place } = this.options.composer
    return place?.(address, this.options.box) ?? `${address.hostname}${address.pathname.replace(/\/$/, '')}`
  }
}

/** Timers by name: a new one of a name ends the old one. */
class Timers {
  private readonly running = new Map<string, ReturnType<typeof setTimeout>>()

  set(name: string, wait: number, call: () => void): void {
    clearTimeout(this.running.get(name))
    this.running.set(name, setTimeout(call, wait))
  }

  clear(): void {
    for (const timer of this.running.values()) clearTimeout(timer)
  }
}
