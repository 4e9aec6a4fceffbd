import { l10n, languages, LanguageStatusSeverity, window, type Command, Disposable } from 'vscode'
import type { Check, Checker } from '../documents/checker.ts'
import { isChecked, type Scope } from '../documents/scope.ts'
import { chances, draftCount, headline } from '../words.ts'
import { describePreset } from './hover.ts'
import { draftSelector } from './selector.ts'

/** The state of the draft in front: its verdict or why there is none, and one thing to do. */
export function showStatus(checker: Checker): Disposable {
  const item = languages.createLanguageStatusItem('porchlight.status', draftSelector)
  item.name = 'Porchlight'
  const update = (): void => {
    const document = window.activeTextEditor?.document
    const check = document && checker.last(document)
    item.busy = document !== undefined && check === undefined
    const { text, detail, command, isWarning = false } = check ? describe(check) : waiting()
    item.text = `Porchlight: ${text}`
    item.detail = detail
    item.command = command
    item.severity = isWarning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
  }
  update()
  const parts = [item, checker.onDidCheck(update), window.onDidChangeActiveTextEditor(update)]
  return Disposable.from(...parts)
}

interface Status {
  readonly text: string
  readonly detail: string
  readonly command: Command | undefined
  readonly isWarning?: boolean
}

function waiting(): Status {
  return { text: l10n.t('checking …'), detail: '', command: undefined }
}

function describe(check: Check): Status {
  const [first, ...others] = check.drafts
  if (check.scope === 'failed') {
    return {
      text: l10n.t('stopped'),
      detail: l10n.t('Something went wrong that should not; the log says what. Your draft is untouched.'),
      command: { title: l10n.t('Show the log'), command: 'porchlight.showLog' },
      isWarning: true,
    }
  }
  if (check.found?.isBroken && check.found.file) {
    return {
      text: l10n.t('the preset is broken'),
      detail: l10n.t('Something in it is wrong, so {0} judges until it is mended.', check.found.preset.name),
      command: { title: l10n.t('Open the preset'), command: 'vscode.open', arguments: [check.found.file] },
      isWarning: true,
    }
  }
  if (!isChecked(check.scope)) {
    return { text: l10n.t('not checked'), detail: whyNot(check.scope), command: commandFor(check.scope) }
  }
  if (!first)
    return { text: l10n.t('no draft yet'), detail: l10n.t('There is nothing to judge.'), command: undefined }
  const showWhy = { title: l10n.t('Show why'), command: 'porchlight.showWhy' }
  const preset = describePreset(check, first)
  if (others.length > 0) {
    const mixed = check.drafts.filter(({ report }) => report.verdict.intent === 'mixed').length
    return {
      text: l10n.t('{0}, mixed: {1}', draftCount(check.drafts.length), mixed),
      detail: `${why(check.scope)} ${preset}`,
      command: showWhy,
      isWarning: mixed > 0,
    }
  }
  return {
    text: headline(first.report),
    detail: first.report.unjudged
      ? why(check.scope)
      : `${chances(first.report)}. ${why(check.scope)} ${preset}`,
    command: showWhy,
    isWarning: first.report.verdict.intent === 'mixed',
  }
}

function why(scope: Scope): string {
  switch (scope) {
    case 'declares-a-goal':
      return l10n.t('Checked: it declares a goal.')
    case 'in-a-place':
      return l10n.t('Checked: it lies in a place of the preset.')
    case 'untitled':
      return l10n.t('Checked: it is new.')
    case 'turned-on':
      return l10n.t('Checked: you turned it on here.')
    default:
      return l10n.t('Checked: all files are.')
  }
}

function whyNot(scope: Scope): string {
  switch (scope) {
    case 'turned-off':
      return l10n.t('You turned it off for this file.')
    case 'disabled':
      return l10n.t('It is turned off in the settings.')
    case 'other-kind':
      return l10n.t('This kind of file holds no drafts.')
    default:
      return l10n.t('This file declares no goal and lies in no place of a preset.')
  }
}

function commandFor(scope: Scope): Command | undefined {
  switch (scope) {
    case 'disabled':
      return {
        title: l10n.t('Open settings'),
        command: 'workbench.action.openSettings',
        arguments: ['porchlight.enable'],
      }
    case 'other-kind':
      return undefined
    default:
      return { title: l10n.t('Check this file'), command: 'porchlight.turnOn' }
  }
}
