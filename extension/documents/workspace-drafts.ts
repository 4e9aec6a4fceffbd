import {
  CancellationTokenSource,
  EventEmitter,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  Disposable,
  type Uri,
} from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import { draftExtensions } from '../../core/drafts/extensions.ts'
import { createPace } from '../pace.ts'
import type { Checker } from './checker.ts'
import { isListed, listFiles, readText } from './files.ts'
import { isWithin } from './paths.ts'
import type { FoundPreset } from './presets.ts'

/** A file of the workspace with the drafts in it. */
export interface DraftFile {
  readonly uri: Uri
  readonly drafts: readonly CheckedDraft[]
  readonly found: FoundPreset
}

export type Progress = (done: number, file: Uri) => void

/** The drafts of the whole workspace, read when somebody looks at them and kept in step after that. */
export class WorkspaceDrafts implements Disposable {
  private readonly files = new Map<string, DraftFile>()
  private readonly changed = new EventEmitter<void>()
  private readonly subscriptions: Disposable
  private readonly checker: Checker
  private readonly log: LogOutputChannel
  private readonly waiting = new Map<string, Uri>()
  private isAtWork = false
  private running: CancellationTokenSource | undefined
  /** The reading that was begun last. */
  private latest: Promise<void> = Promise.resolve()
  readonly onDidChange = this.changed.event
  /** Whether the workspace was read through. */
  isRead = false

  constructor(
    checker: Checker,
    onDidChangePresets: (listener: () => void) => Disposable,
    log: LogOutputChannel,
  ) {
    this.checker = checker
    this.log = log
    const watcher = workspace.createFileSystemWatcher(`**/*.{${draftExtensions.join(',')}}`)
    // of a folder that is deleted VS Code names the folder alone
    const gone = workspace.createFileSystemWatcher('**', true, true)
    this.subscriptions = Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange((uri) => void this.readAgain(uri)),
      watcher.onDidCreate((uri) => void this.readAgain(uri)),
      gone,
      gone.onDidDelete((uri) => this.drop(uri)),
      workspace.onDidChangeWorkspaceFolders(() => this.readIfRead()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('porchlight')) this.readIfRead()
      }),
      checker.onDidCheck((document) => {
        if (document.isUntitled) return
        // what was not saved is not there any more
        if (document.isClosed) return void this.readAgain(document.uri)
        const check = checker.last(document)
        if (this.isRead && check) this.keep(document.uri, check.drafts, check.found)
      }),
      onDidChangePresets(() => this.readIfRead()),
    )
  }

  dispose(): void {
    this.running?.cancel()
    this.subscriptions.dispose()
  }

  /** Files in order of their paths. */
  all(): readonly DraftFile[] {
    return [...this.files.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1))
  }

  /** Reads the workspace once. */
  async ensureRead(): Promise<void> {
    if (!this.isRead && !this.running) await this.read()
  }

  /**
   * Reads the whole workspace anew; what was found so far is shown on the way. Where a change of the
   * presets begins another reading meanwhile, it ends with that one.
   */
  async read(progress: Progress = () => undefined, token?: CancellationToken): Promise<void> {
    this.latest = this.readOnce(progress, token)
    let awaited: Promise<void> | undefined
    while (awaited !== this.latest && !token?.isCancellationRequested) {
      awaited = this.latest
      await awaited
    }
  }

  private async readOnce(progress: Progress, token?: CancellationToken): Promise<void> {
    this.running?.cancel()
    const own = (this.running = new CancellationTokenSource())
    token?.onCancellationRequested(() => own.cancel())
    try {
      await this.readAll(progress, own.token)
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error))
    } finally {
      if (this.running === own) this.running = undefined
      own.dispose()
      this.changed.fire()
    }
  }

  private async readAll(progress: Progress, token: CancellationToken): Promise<void> {
    const seen = new Set<string>()
    const pace = createPace()
    let done = 0
    for await (const uri of listFiles(token)) {
      const file = await this.check(uri, token)
      if (token.isCancellationRequested) return
      if (file) {
        seen.add(uri.toString())
        this.files.set(uri.toString(), file)
      }
      progress(++done, uri)
      await pace()
    }
    if (token.isCancellationRequested) return
    for (const key of this.files.keys()) if (!seen.has(key)) this.files.delete(key)
    this.isRead = true
  }

  private readIfRead(): void {
    if (this.isRead) void this.read()
  }

  /** Forgets a file, or all that were in a folder. */
  private drop(uri: Uri): void {
    const lost = this.all().filter((file) => file.uri.path === uri.path || isWithin(uri, file.uri))
    for (const file of lost) this.files.delete(file.uri.toString())
    if (lost.length > 0) this.changed.fire()
  }

  /** Files that changed, one after the other: many may change at once. */
  private async readAgain(uri: Uri): Promise<void> {
    if (!this.isRead) return
    this.waiting.set(uri.toString(), uri)
    if (this.isAtWork) return
    this.isAtWork = true
    const pace = createPace()
    for (const [key, next] of this.waiting) {
      this.waiting.delete(key)
      const file = await this.check(next)
      this.keep(next, file?.drafts ?? [], file?.found)
      await pace()
    }
    this.isAtWork = false
  }

  private keep(uri: Uri, drafts: readonly CheckedDraft[], found: FoundPreset | undefined): void {
    if (!isListed(uri)) return
    const key = uri.toString()
    if (drafts.length > 0 && found) this.files.set(key, { uri, drafts, found })
    else if (!this.files.delete(key)) return
    this.changed.fire()
  }

  /** A file that cannot be judged is told in the log and left out; the others are not held up. */
  private async check(uri: Uri, token?: CancellationToken): Promise<DraftFile | undefined> {
    try {
      const text = await readText(uri)
      if (text === undefined) return undefined
      const source = { uri, languageId: '', getText: () => text }
      const check = await this.checker.checkSource(source, () => token?.isCancellationRequested === true)
      return check?.found && check.drafts.length > 0
        ? { uri, drafts: check.drafts, found: check.found }
        : undefined
    } catch (error) {
      this.log.error(`${uri.toString()}: ${String(error)}`)
      return undefined
    }
  }
}
