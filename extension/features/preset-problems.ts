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

/** After the last key, so long until a preset that is being written is read; its examples take a while. */
const delay = 300

/** Says at its line what is wrong with a preset, whoever uses it, and while it is written too. */
export function showPresetProblems(presets: Presets): Disposable {
  const collection = languages.createDiagnosticCollection('porchlight.presets')
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const showSaved = (): void => {
    collection.clear()
    for (const [file, problems] of presets.problemsByFile())
      collection.set(Uri.parse(file), problems.map(diagnosticOf))
    // of what is open counts what is written, not what is saved
    workspace.textDocuments.forEach(schedule)
  }
  const showWritten = async (document: TextDocument): Promise<void> => {
    const { version } = document
    const { problems } = await provePresetAt(document.uri, document.getText())
    if (document.version !== version || document.isClosed) return
    const own = problems.filter(({ file }) => file === document.uri.toString())
    collection.set(document.uri, own.map(diagnosticOf))
  }
  const schedule = (document: TextDocument): void => {
    if (nameOf(document.uri) !== presetFileName) return
    const key = document.uri.toString()
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => void showWritten(document), delay),
    )
  }
  workspace.textDocuments.forEach(schedule)
  return Disposable.from(
    collection,
    presets.onDidProve(showSaved),
    presets.onDidChange(showSaved),
    workspace.onDidOpenTextDocument(schedule),
    workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    { dispose: () => timers.forEach(clearTimeout) },
  )
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
