import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  l10n,
  languages,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type TextDocument,
  type Uri,
} from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import type { Goal } from '../../core/facets.ts'
import type { Finding, Fix } from '../../core/findings/finding.ts'
import type { Lock } from '../../core/presets/preset.ts'
import type { Edit } from '../../core/text/span.ts'
import { endingOf, rangeOf, type Check, type Checker } from '../documents/checker.ts'
import { editOf } from '../documents/edits.ts'
import type { Where } from '../documents/preset-edits.ts'
import { loadEngine, type Engine } from '../load-engine.ts'
import { isPraise, shownFindings } from './diagnostics.ts'
import { draftSelector } from './selector.ts'
import { translate } from '../translate.ts'

export const fixAllKind = CodeActionKind.SourceFixAll.append('porchlight')

/** Mends what is found; each action is one edit, undone in one step. */
export function offerQuickFixes(checker: Checker): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const check = await checker.check(document)
      if (!check || check.drafts.length === 0) return []
      const engine = await loadEngine()
      const fixAll = fixAllAction(document, check, engine)
      // those who mend code on saving did not ask to have sentences cut
      if (context.only?.value === CodeActionKind.SourceFixAll.value && isAutomatic(context)) return []
      if (
        context.only &&
        fixAllKind.intersects(context.only) &&
        !CodeActionKind.QuickFix.intersects(context.only)
      )
        return fixAll ? [fixAll] : []
      return check.drafts.flatMap((checked) => {
        const findings = shownFindings(document, checked).filter(
          (finding) => rangeOf(document, checked.draft, finding).intersection(range) !== undefined,
        )
        return findings.length === 0
          ? []
          : actionsFor({ document, check, checked, findings, engine }, context)
      })
    },
  }
  return languages.registerCodeActionsProvider(draftSelector, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  })
}

function isAutomatic({ triggerKind }: CodeActionContext): boolean {
  return triggerKind === CodeActionTriggerKind.Automatic
}

/** The findings at a place, and what is needed to mend them. */
interface Place {
  readonly document: TextDocument
  readonly check: Check
  readonly checked: CheckedDraft
  readonly findings: readonly Finding[]
  readonly engine: Engine
}

/** What mends comes first, what silences last; what several findings offer is offered once. */
function actionsFor(place: Place, { diagnostics }: CodeActionContext): CodeAction[] {
  const { document, checked, findings, engine } = place
  const fixes = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
  const mending = fixes.map(({ finding, fix }) =>
    about(diagnostics, [finding], fixAction(document, checked, fix, engine)),
  )
  const [first] = mending
  if (first) first.isPreferred = true
  return [...uniqueByTitle(mending), ...goalActions(place, diagnostics), ...ignoreActions(place, diagnostics)]
}

function uniqueByTitle(actions: readonly CodeAction[]): CodeAction[] {
  return actions.filter(({ title }, index) => actions.findIndex((other) => other.title === title) === index)
}

function uniqueByRule(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index)
}

/** Ties an action to the diagnostics that it answers. */
function about(
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  action: CodeAction,
): CodeAction {
  action.diagnostics = diagnostics.filter(
    ({ code }) => typeof code === 'object' && findings.some(({ rule }) => rule === code.value),
  )
  return action
}

function fixAction(document: TextDocument, { draft }: CheckedDraft, fix: Fix, engine: Engine): CodeAction {
  const action = new CodeAction(translate(fix.title), CodeActionKind.QuickFix)
  action.edit = editOf(document, engine.editsInFile(draft, fix.edits))
  if (fix.newDraft) {
    action.command = {
      title: action.title,
      command: 'porchlight.openNewDraft',
      arguments: [fix.newDraft.goal, fix.newDraft.text],
    }
  }
  return action
}

/** What the draft does may be what it is meant to do. */
function goalActions(
  { document, checked, findings }: Place,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const { draft, report } = checked
  const answered = findings.filter(({ rule }) => rule.startsWith('mixed/') || rule === 'goal/mismatch')
  const goal: Goal = report.verdict.intent === 'community' ? 'community' : 'marketing'
  const edit = answered.length === 0 || draft.goal === goal ? undefined : draft.declare(goal)
  if (!edit) return []
  const action = new CodeAction(l10n.t('Declare the goal: {0}', goal), CodeActionKind.QuickFix)
  action.edit = editOf(document, [edit])
  return [about(diagnostics, answered, action)]
}

const withComments = new Set(['md', 'txt'])

function ignoreActions(
  { document, check: { found }, checked, findings }: Place,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const hasComments = withComments.has(endingOf(document))
  const lockOf = ({ rule }: Finding): Lock | undefined => found?.preset.locked.get(rule)
  const locked = uniqueByRule(findings).flatMap((finding) => {
    const lock = lockOf(finding)
    if (!lock) return []
    const { line } = rangeOf(document, checked.draft, finding).start
    const except = lock.exceptions && hasComments ? [exceptAction(finding.rule, document.uri, line)] : []
    return [...except, lockedAction(finding.rule, lock.by, found?.file)].map((action) =>
      about(diagnostics, [finding], action),
    )
  })
  const free = findings.filter((finding) => lockOf(finding) === undefined)
  const [first] = free
  if (!first) return locked
  const here = new CodeAction(l10n.t('Ignore it here'), CodeActionKind.QuickFix)
  const line = document.lineAt(rangeOf(document, checked.draft, first).start)
  const sameLine = free.filter(
    ({ start }) => rangeOf(document, checked.draft, { start, end: start }).start.line === line.lineNumber,
  )
  const rules = uniqueByRule(sameLine)
    .map(({ rule }) => rule)
    .join(' ')
  here.edit = new WorkspaceEdit()
  here.edit.insert(document.uri, line.range.start, `<!-- porchlight-disable-next-line ${rules} -->\n`)
  const turnOff = (finding: Finding, where: Where, title: string): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.command = {
      title,
      command: 'porchlight.turnRuleOff',
      arguments: [finding.rule, document.uri, where],
    }
    return about(diagnostics, [finding], action)
  }
  return [
    ...(hasComments ? [about(diagnostics, sameLine, here)] : []),
    ...uniqueByRule(free).flatMap((finding) => [
      ...(document.isUntitled
        ? []
        : [turnOff(finding, 'place', l10n.t('Turn {0} off in this place', finding.rule))]),
      turnOff(finding, 'everywhere', l10n.t('Turn {0} off everywhere', finding.rule)),
    ]),
    ...locked,
  ]
}

/** A locked rule that drafts may except themselves from, where they say why. */
function exceptAction(rule: string, document: Uri, line: number): CodeAction {
  const title = l10n.t('Ignore {0} here, with a reason …', rule)
  const action = new CodeAction(title, CodeActionKind.QuickFix)
  action.command = { title, command: 'porchlight.ignoreWithReason', arguments: [rule, document, line] }
  return action
}

/** VS Code hides what is disabled; who has locked a rule is to be seen. */
function lockedAction(rule: string, lockedBy: string, file: Uri | undefined): CodeAction {
  const title = l10n.t('{0} is locked by {1}', rule, lockedBy)
  const action = new CodeAction(title, CodeActionKind.QuickFix)
  if (file) action.command = { title, command: 'vscode.open', arguments: [file] }
  return action
}

/** The first fix of each finding that stays in the draft; where two touch, the first. */
function fixAllAction(document: TextDocument, { drafts }: Check, engine: Engine): CodeAction | undefined {
  const taken: Edit[] = []
  for (const checked of drafts) {
    for (const finding of shownFindings(document, checked).filter((one) => !isPraise(one))) {
      const fix = finding.fixes.find(({ newDraft }) => newDraft === undefined)
      const edits = fix ? engine.editsInFile(checked.draft, fix.edits) : []
      const isFree = edits.every(({ start, end }) =>
        taken.every((other) => end <= other.start || other.end <= start),
      )
      if (isFree) taken.push(...edits)
    }
  }
  if (taken.length === 0) return undefined
  const action = new CodeAction(l10n.t('Mend all that Porchlight found'), fixAllKind)
  action.edit = editOf(document, taken)
  return action
}
