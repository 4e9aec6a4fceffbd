import {
  CodeLens,
  EventEmitter,
  l10n,
  languages,
  Range,
  workspace,
  type CodeLensProvider,
  Disposable,
  type TextDocument,
} from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import type { Checker } from '../documents/checker.ts'
import { chances, clip, headline, intentWord } from '../words.ts'
import { draftSelector } from './selector.ts'

/** The verdict above each draft, what would change it, and a way to mend it. */
export function showLenses(checker: Checker): Disposable {
  const changed = new EventEmitter<void>()
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (!workspace.getConfiguration('porchlight', document).get<boolean>('lens', true)) return []
      const check = await checker.check(document)
      return check?.drafts.flatMap((checked) => lensesOf(document, checked)) ?? []
    },
  }
  const parts = [
    changed,
    checker.onDidCheck(() => changed.fire()),
    languages.registerCodeLensProvider(draftSelector, provider),
  ]
  return Disposable.from(...parts)
}

function lensesOf(document: TextDocument, { draft, report }: CheckedDraft): CodeLens[] {
  const at = topOf(document, document.positionAt(draft.range.start).line)
  const range = new Range(at, 0, at, 0)
  const here = [document.uri.toString(), draft.range.start]
  const verdict = new CodeLens(range, {
    title: report.unjudged ? headline(report) : `${headline(report)} · ${chances(report)}`,
    tooltip: l10n.t('Show why'),
    command: 'porchlight.showWhy',
    arguments: here,
  })
  const { without } = report.verdict
  const [first] = without?.sentences ?? []
  if (!without || !first) return [verdict]
  const what =
    without.sentences.length === 1
      ? `“${clip(draft.text.slice(first.start, first.end), 40)}”`
      : l10n.t('{0} sentences', without.sentences.length)
  return [
    verdict,
    new CodeLens(range, {
      title: l10n.t('without {0}: {1}', what, intentWord(without.intent)),
      tooltip: l10n.t('Split into two drafts'),
      command: 'porchlight.split',
      arguments: here,
    }),
  ]
}

/** Above the line of dashes that opens a draft, where there is one. */
function topOf(document: TextDocument, line: number): number {
  return line > 0 && document.lineAt(line - 1).text.trimEnd() === '---' ? line - 1 : line
}
