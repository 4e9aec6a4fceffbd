import { autoUpdate } from '@floating-ui/dom'
import { goals, type Goal } from '../../core/facets.ts'
import type { Span } from '../../core/text/span.ts'
import { t } from '../i18n.ts'
import type { Fix, ShownFinding, ShownVerdict } from '../messages.ts'
import type { ChipState } from './chip.ts'
import { button, element } from './element.ts'
import { keepKeys } from './keep-keys.ts'
import type { Layer } from './layer.ts'
import { placePanel } from './place-panel.ts'
import { chances, counterfactual, headline } from './words.ts'

export interface PanelActions {
  /** Where the draft is written, for people. */
  readonly host: string
  apply(fix: Fix): void
  /** @param reason - why, where the rule is locked */
  dismiss(scope: 'here' | 'place' | 'everywhere', finding: ShownFinding, reason?: string): void
  restore(id: string): void
  setGoal(goal: Goal | null): void
  /** What helps where the extension was updated: not every site keeps a draft over a reload. */
  copyDraft(): void
  goOn(): void
  /** The panel was closed by a person: back to writing. */
  close(): void
}

/** What was found, why, and what can be done: opened by the person, and never in the way by itself. */
export class Panel {
  private readonly chip: HTMLElement
  private readonly frame: Element
  private readonly actions: PanelActions
  private readonly root = element('div', { className: 'panel', role: 'dialog', hidden: true })
  private readonly body = element('div', { className: 'body' })
  /** What was just done; read out, and kept while the rest is drawn anew. */
  private readonly told = element('div', { className: 'told', role: 'status' })
  private stopFollowing: (() => void) | undefined

  /** @param frame - what the composer stands in with its buttons */
  constructor(layer: Layer, chip: HTMLElement, frame: Element, actions: PanelActions) {
    this.chip = chip
    this.frame = frame
    this.actions = actions
    this.root.ariaLabel = t('panel_title')
    const close = button('×', () => this.close(), 'close')
    close.ariaLabel = t('panel_close')
    this.root.append(this.body, this.told, close)
    this.root.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') this.close()
    })
    this.root.addEventListener('pointerleave', () => this.body.style.removeProperty('min-height'))
    layer.front.append(this.root)
  }

  open(text: string, state: ChipState, takesFocus: boolean): void {
    if (!this.root.hidden && !takesFocus) {
      this.close()
      return
    }
    this.root.hidden = false
    this.chip.ariaExpanded = 'true'
    this.draw(text, state)
    this.stopFollowing ??= autoUpdate(
      this.chip,
      this.root,
      // it stays where it is while there is no chip
      () => void (this.chip.hidden || placePanel(this.root, this.chip, this.frame)),
    )
    if (takesFocus) this.body.querySelector('h2')?.focus({ preventScroll: true })
  }

  /** Draws anew what is open. */
  update(text: string, state: ChipState): void {
    if (!this.root.hidden) this.draw(text, state)
  }

  say(message: string): void {
    this.told.replaceChildren(message)
  }

  offerUndo(undo: () => void): void {
    this.told.append(' ', button(t('undo'), undo))
  }

  offerRestore(id: string): void {
    this.say(t('dismissed'))
    this.offerUndo(() => {
      this.actions.restore(id)
      this.say(t('undone'))
    })
  }

  /** For what an editor does not take: the person can put it in. */
  offerCopy(message: string, text: string): void {
    const copy = button(t('copy'), () => void this.copy(text, t('copied')))
    this.told.replaceChildren(
      message,
      element('textarea', { value: text, readOnly: true, ariaLabel: message }),
      copy,
    )
  }

  async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      this.say(done)
    } catch {
      // the page may not use the clipboard: the person can
      this.told.replaceChildren(
        t('copy_failed'),
        element('textarea', { value: text, readOnly: true, ariaLabel: t('copy') }),
      )
    }
  }

  dispose(): void {
    this.stopFollowing?.()
    this.root.remove()
  }

  private close(): void {
    const hadFocus = this.root.matches(':focus-within')
    this.root.hidden = true
    this.body.style.removeProperty('min-height')
    this.chip.ariaExpanded = 'false'
    this.stopFollowing?.()
    this.stopFollowing = undefined
    this.told.replaceChildren()
    if (hadFocus) this.actions.close()
  }

  private draw(text: string, state: ChipState): void {
    // gets no shorter under somebody's mouse: the button it is on its way to stays where it is
    if (this.root.matches(':hover'))
      this.body.style.minHeight = `${String(this.body.getBoundingClientRect().height)}px`
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement
    const label = this.body.contains(focused) ? focused?.textContent : undefined
    this.body.replaceChildren(
      ...(state.type === 'verdict' ? this.ofVerdict(text, state.verdict) : this.ofState(state)),
    )
    // drawn anew under somebody's hands: the same thing keeps the focus, or what is nearest to it
    if (label === undefined) return
    const again = [...this.body.querySelectorAll<HTMLElement>('button, summary, h2')].find(
      ({ textContent }) => textContent === label,
    )
    ;(again ?? this.body.querySelector('h2'))?.focus({ preventScroll: true })
  }

  private ofState({ type }: ChipState): Node[] {
    switch (type) {
      case 'paused':
        return [title(t('state_paused'))]
      case 'updated':
        return [
          title(t('state_updated')),
          element(
            'div',
            { className: 'row' },
            button(t('copy_draft'), () => this.actions.copyDraft(), 'main'),
            button(t('chip_updated'), () => this.actions.goOn()),
          ),
        ]
      case 'too-long':
        return [title(t('state_too_long'))]
      case 'empty':
        return [title(t('state_empty'))]
      default:
        return [title(t('chip_checking'))]
    }
  }

  private ofVerdict(text: string, verdict: ShownVerdict): Node[] {
    const faults = verdict.findings.filter((finding) => !isPraise(finding))
    const praise = verdict.findings.filter(isPraise)
    const without = counterfactual(verdict)
    const { name, version, hash } = verdict.preset
    return [
      title(headline(verdict)),
      ...(verdict.unjudged === undefined ? [element('p', { className: 'quiet' }, chances(verdict))] : []),
      ...(without === undefined ? [] : [element('p', {}, without)]),
      ...(faults.length > 0
        ? [element('ul', {}, ...faults.map((finding) => this.ofFinding(text, finding)))]
        : [element('p', {}, t('panel_nothing'))]),
      ...(praise.length > 0
        ? [
            element('h3', {}, t('panel_praise')),
            element(
              'ul',
              {},
              ...[...Map.groupBy(praise, ({ message }) => message)].map(([message, all]) =>
                element(
                  'li',
                  { className: 'community' },
                  element('div', {}, message),
                  ...all.flatMap((one) => [quote(text, one), ' ']),
                ),
              ),
            ),
          ]
        : []),
      ...verdict.excused.map(({ message, reason }) =>
        element('p', { className: 'quiet' }, t('excused', message, reason)),
      ),
      this.ofGoal(verdict),
      element(
        'p',
        { className: 'quiet' },
        t('panel_preset', [name, version].filter(Boolean).join(' '), hash),
      ),
    ]
  }

  private ofFinding(text: string, finding: ShownFinding): HTMLElement {
    const { message, fixes, rule, lockedBy, isExcusable } = finding
    return element(
      'li',
      { className: rule.startsWith('mixed/') ? 'mixed' : 'selling' },
      element('div', {}, message),
      quote(text, finding),
      element(
        'div',
        { className: 'row' },
        ...fixes.map((fix, index) =>
          button(fix.title, () => this.actions.apply(fix), index === 0 ? 'main' : ''),
        ),
      ),
      ...(lockedBy === undefined
        ? [this.ofDismissal(finding)]
        : [
            element('p', { className: 'quiet' }, t('locked', lockedBy)),
            ...(isExcusable === true ? [this.ofExcuse(finding)] : []),
          ]),
    )
  }

  /** The team lets these words through, where somebody says why. */
  private ofExcuse(finding: ShownFinding): HTMLElement {
    const reason = element('input', { type: 'text', maxLength: 500, autocomplete: 'off' })
    const excuse = (): void => {
      if (reason.value.trim() === '') reason.focus()
      else this.actions.dismiss('here', finding, reason.value.trim())
    }
    keepKeys(reason, (key) => {
      if (key === 'Enter') excuse()
      if (key === 'Escape') this.close()
    })
    return element(
      'details',
      {},
      element('summary', {}, t('excuse')),
      element('label', { className: 'reason' }, t('excuse_reason'), reason),
      element('div', { className: 'row' }, button(t('dismiss_here', this.actions.host), excuse)),
    )
  }

  private ofDismissal(finding: ShownFinding): HTMLElement {
    const scopes = [
      ['here', t('dismiss_here', this.actions.host)],
      ['place', t('dismiss_place', this.actions.host)],
      ['everywhere', t('dismiss_everywhere')],
    ] as const
    return element(
      'details',
      {},
      element('summary', {}, t('dismiss')),
      element(
        'div',
        { className: 'row' },
        ...scopes.map(([scope, label]) => button(label, () => this.actions.dismiss(scope, finding))),
      ),
    )
  }

  private ofGoal({ goal }: ShownVerdict): HTMLElement {
    const select = element(
      'select',
      {},
      element('option', { value: '' }, t('goal_none')),
      ...goals.map((value) => element('option', { value }, goalWord(value))),
    )
    select.value = goal ?? ''
    select.addEventListener('change', (event) => {
      if (event.isTrusted) this.actions.setGoal(goals.find((value) => value === select.value) ?? null)
    })
    return element('label', { className: 'row quiet' }, `${t('panel_goal')} `, select)
  }
}

function title(words: string): HTMLElement {
  return element('h2', { tabIndex: -1 }, words)
}

function goalWord(goal: Goal): string {
  return {
    community: t('goal_community'),
    marketing: t('goal_marketing'),
    advertising: t('goal_advertising'),
    pr: t('goal_pr'),
    support: t('goal_support'),
  }[goal]
}

function isPraise({ rule }: ShownFinding): boolean {
  return /^community\/(?:hospitality|gifting|spotlight)$/.test(rule)
}

function quote(text: string, { start, end }: Span): HTMLQuoteElement {
  return element('q', {}, shorten(text.slice(start, end)))
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
