import {
  Diagnostic,
  DiagnosticSeverity,
  l10n,
  languages,
  Range,
  Uri,
  workspace,
  Disposable,
  type TextDocument,
} from 'vscode'
import type { PresetProblem } from '../../core/presets/load.ts'
import { nameOf } from '../documents/paths.ts'
import { presetFileName, provePresetAt, type Presets } from '../documents/presets.ts'
import { source } from './diagnostics.ts'
import { translate } from '../translate.ts'

/** Says at its line what is wrong with a preset, while it is written too. */
export function showPresetProblems(presets: Presets): Disposable {
  const collection = languages.createDiagnosticCollection('porchlight.presets')
  const show = (document: TextDocument): void => {
    if (nameOf(document.uri) === presetFileName) void prove(document)
  }
  const prove = async (document: TextDocument): Promise<void> => {
    const { version } = document
    const { problems } = await provePresetAt(document.uri, document.getText())
    if (document.version !== version || document.isClosed) return
    const own = problems.filter(({ file }) => file === document.uri.toString())
    collection.set(document.uri, own.map(diagnosticOf))
  }
  const parts = [
    collection,
    workspace.onDidOpenTextDocument(show),
    workspace.onDidChangeTextDocument(({ document }) => show(document)),
    presets.onDidChange(() => workspace.textDocuments.forEach(show)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(Uri.parse(uri.toString()))),
  ]
  workspace.textDocuments.forEach(show)
  return Disposable.from(...parts)
}

function diagnosticOf({ line, column, path, message }: PresetProblem): Diagnostic {
  const range = new Range(line - 1, column - 1, line - 1, Number.MAX_SAFE_INTEGER)
  const diagnostic = new Diagnostic(
    range,
    path === '' ? l10n.t('This {0}.', translate(message)) : `${path} ${translate(message)}`,
    DiagnosticSeverity.Error,
  )
  diagnostic.source = source
  return diagnostic
}
