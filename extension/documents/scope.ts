import { Uri, workspace, type Memento } from 'vscode'
import { isDraftExtension } from '../../core/drafts/extensions.ts'
import type { FileContents } from '../../core/drafts/draft.ts'
import { loadEngine } from '../load-engine.ts'
import { extensionOf, pathWithin } from './paths.ts'
import type { FoundPreset } from './presets.ts'

/** Why a document is checked, or why it is left in peace. */
export type Scope =
  | 'declares-a-goal'
  | 'in-a-place'
  | 'untitled'
  | 'turned-on'
  | 'all-files'
  | 'turned-off'
  | 'disabled'
  | 'no-draft'
  | 'other-kind'
  | 'failed'

const checked: ReadonlySet<Scope> = new Set<Scope>([
  'declares-a-goal',
  'in-a-place',
  'untitled',
  'turned-on',
  'all-files',
])

export function isChecked(scope: Scope): boolean {
  return checked.has(scope)
}

/** What is asked of a document; a file that is not open is one too. */
export interface Source {
  readonly uri: Uri
  readonly languageId: string
  getText(): string
}

const languages = new Set(['markdown', 'mdx', 'plaintext', 'csv', 'jsonl'])
const choicesKey = 'porchlight.choices'

/** Which documents are drafts: other people's README is none. */
export class Scopes {
  private readonly memento: Memento
  private readonly unsaved = new Map<string, boolean>()

  /** @param memento - keeps what a person turned on or off by hand */
  constructor(memento: Memento) {
    this.memento = memento
  }

  /** Asked before anything is loaded: whether the document can be a draft at all. */
  couldBeDraft({ uri, languageId }: Source): boolean {
    if (!['file', 'untitled', 'vscode-remote', 'vscode-vfs'].includes(uri.scheme) && !isInWorkspace(uri))
      return false
    return languages.has(languageId) || isDraftExtension(extensionOf(uri))
  }

  /** The quick answer, where one needs neither engine nor preset. */
  quickScope(source: Source): Scope | undefined {
    if (!this.couldBeDraft(source)) return 'other-kind'
    const settings = workspace.getConfiguration('porchlight', source.uri)
    if (!settings.get<boolean>('enable', true)) return 'disabled'
    const key = source.uri.toString()
    const choice = this.unsaved.get(key) ?? this.choices()[key]
    if (choice !== undefined) return choice ? 'turned-on' : 'turned-off'
    if (source.uri.scheme === 'untitled') return 'untitled'
    return settings.get<string>('scope') === 'all' ? 'all-files' : undefined
  }

  /** The answer that reads the file and its preset. */
  async scopeOf(source: Source, contents: FileContents, { preset, folder }: FoundPreset): Promise<Scope> {
    const quick = this.quickScope(source)
    if (quick) return quick
    if (contents.drafts.some(({ goal }) => goal !== undefined)) return 'declares-a-goal'
    const { findPlace } = await loadEngine()
    return findPlace(preset, { file: pathWithin(folder, source.uri) }) ? 'in-a-place' : 'no-draft'
  }

  async choose(uri: Uri, isOn: boolean): Promise<void> {
    if (uri.scheme === 'untitled') this.unsaved.set(uri.toString(), isOn)
    else await this.memento.update(choicesKey, { ...this.choices(), [uri.toString()]: isOn })
  }

  /** The next text that was never saved may be called the same. */
  forget(uri: Uri): void {
    this.unsaved.delete(uri.toString())
  }

  private choices(): Readonly<Record<string, boolean>> {
    return this.memento.get<Record<string, boolean>>(choicesKey, {})
  }
}

/** A goal that a file may declare, in front matter or in the heading of a calendar. */
export function mayDeclareGoal(source: Source): boolean {
  return /\bgoal\b/i.test(source.getText())
}

function isInWorkspace(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined
}
