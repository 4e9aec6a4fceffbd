import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  l10n,
  languages,
  Location,
  Uri,
  workspace,
  type DiagnosticCollection,
  Disposable,
  type TextDocument,
} from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import type { Finding } from '../../core/findings/finding.ts'
import { rangeOf, type Check, type Checker } from '../documents/checker.ts'
import { translate } from '../translate.ts'

export const source = 'Porchlight'

const severities: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** Underlines what is found in open drafts. */
export function showDiagnostics(checker: Checker): Disposable {
  const collection = languages.createDiagnosticCollection('porchlight')
  const subscription = checker.onDidCheck((document) => {
    const check = document.isClosed ? undefined : checker.last(document)
    show(collection, document, check)
  })
  return Disposable.from(subscription, collection)
}

function show(collection: DiagnosticCollection, document: TextDocument, check: Check | undefined): void {
  if (!check || check.drafts.length + check.problems.length === 0) collection.delete(document.uri)
  else collection.set(document.uri, diagnosticsOf(document, check))
}

function diagnosticsOf(document: TextDocument, { drafts, problems }: Check): Diagnostic[] {
  return [
    ...drafts.flatMap((checked) =>
      shownFindings(document, checked).map((finding) => diagnosticOf(document, checked, finding)),
    ),
    ...problems.map(({ message, at }) => {
      const line = document.lineAt(document.positionAt(at))
      const diagnostic = new Diagnostic(
        line.range,
        l10n.t('This {0}.', translate(message)),
        DiagnosticSeverity.Warning,
      )
      diagnostic.source = source
      return diagnostic
    }),
  ]
}

/** Praise is for those who like it. */
export function shownFindings(document: TextDocument, { report }: CheckedDraft): readonly Finding[] {
  const isPraised = workspace.getConfiguration('porchlight', document).get<boolean>('praise', true)
  return report.findings.filter((finding) => isPraised || !isPraise(finding))
}

export function isPraise({ rule, severity }: Finding): boolean {
  return severity === 'hint' && rule.startsWith('community/')
}

function diagnosticOf(document: TextDocument, { draft }: CheckedDraft, finding: Finding): Diagnostic {
  const range = rangeOf(document, draft, finding)
  const diagnostic = new Diagnostic(
    range.isEmpty ? document.lineAt(range.start).range : range,
    translate(finding.message),
    severities[finding.severity],
  )
  diagnostic.source = source
  diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) }
  diagnostic.relatedInformation = finding.related.map(
    (related) =>
      new DiagnosticRelatedInformation(
        new Location(document.uri, rangeOf(document, draft, related)),
        translate(related.message),
      ),
  )
  return diagnostic
}

/** The page of a rule, which the extension brings along. */
function pageOf(rule: string): Uri {
  return Uri.parse(`command:porchlight.showRule?${encodeURIComponent(JSON.stringify([rule]))}`)
}
