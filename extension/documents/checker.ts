import { Disposable, EventEmitter, Range, workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import { isDraftExtension } from '../../core/drafts/extensions.ts'
import type { DraftInFile, FileProblem } from '../../core/drafts/draft.ts'
import type { ReadingCache } from '../../core/index.ts'
import type { Span } from '../../core/text/span.ts'
import { loadEngine } from '../load-engine.ts'
import { createPace } from '../pace.ts'
import { extensionOf, pathWithin } from './paths.ts'
import type { FoundPreset, Presets } from './presets.ts'
import { isChecked, mayDeclareGoal, type Scope, type Scopes, type Source } from './scope.ts'

/** What is known of a document as it stands. */
export interface Check {
  readonly scope: Scope
  /** Empty where the document is left in peace. */
  readonly drafts: readonly CheckedDraft[]
  readonly problems: readonly FileProblem[]
  /** Missing where it was not needed. */
  readonly found?: FoundPreset
}

interface Entry {
  version: number
  /** The last check that came to its end; it may be about an older text. */
  check: Check | undefined
  /** The run for `version`; what an older one finds is not wanted any more. */
  running: Promise<Check | undefined> | undefined
  /** Ends the run. */
  stop: (() => void) | undefined
  timer: ReturnType<typeof setTimeout> | undefined
  /** Readings under the presets as they are; a change of those begins a new one. */
  cache: ReadingCache
}

const mostReadings = 20_000

/** Checks open documents when they change, and keeps what came out for whoever draws it. */
export class Checker implements Disposable {
  private readonly entries = new Map<string, Entry>()
  private readonly checked = new EventEmitter<TextDocument>()
  private readonly subscriptions: Disposable
  readonly onDidCheck = this.checked.event
  private readonly presets: Presets
  private readonly scopes: Scopes
  private readonly log: LogOutputChannel

  constructor(presets: Presets, scopes: Scopes, log: LogOutputChannel) {
    this.presets = presets
    this.scopes = scopes
    this.log = log
    this.subscriptions = Disposable.from(
      this.checked,
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, delayFor(document))
      }),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('porchlight')) this.checkAllAgain()
      }),
      presets.onDidChange(() => this.checkAllAgain()),
    )
  }

  dispose(): void {
    for (const { timer } of this.entries.values()) clearTimeout(timer)
    this.subscriptions.dispose()
  }

  /** Judges everything that is open anew: a preset, a setting or a choice has changed. */
  checkAllAgain(): void {
    for (const document of workspace.textDocuments) {
      const entry = this.entries.get(document.uri.toString())
      if (entry) Object.assign(entry, { version: -1, cache: new Map() })
      this.schedule(document, 0)
    }
  }

  /** What was last found; it may be about an older text. */
  last(document: TextDocument): Check | undefined {
    return this.entries.get(document.uri.toString())?.check
  }

  /** What is found in the document as it stands; `undefined` where its text changes meanwhile. */
  check(document: TextDocument): Promise<Check | undefined> {
    const entry = this.entryOf(document)
    clearTimeout(entry.timer)
    entry.timer = undefined
    if (entry.version === document.version && entry.running) return entry.running
    entry.version = document.version
    const run = { isWanted: true }
    entry.stop?.()
    entry.stop = () => (run.isWanted = false)
    const { version } = document
    const isStale = (): boolean =>
      !run.isWanted || document.isClosed || document.version !== version || entry.version !== version
    // judged anew meanwhile, for another preset or setting: that is what whoever asked wants to know
    const isOvertaken = (): boolean => isStale() && !document.isClosed && document.version === version
    return (entry.running = this.run(document, entry, isStale).then(
      (check) => check ?? (isOvertaken() ? this.check(document) : undefined),
    ))
  }

  private schedule(document: TextDocument, delay: number): void {
    if (!this.scopes.couldBeDraft(document)) return
    const entry = this.entryOf(document)
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => void this.check(document), delay)
  }

  private forget(document: TextDocument): void {
    const key = document.uri.toString()
    const entry = this.entries.get(key)
    clearTimeout(entry?.timer)
    entry?.stop?.()
    this.scopes.forget(document.uri)
    this.entries.delete(key)
    this.checked.fire(document)
  }

  private entryOf(document: TextDocument): Entry {
    const key = document.uri.toString()
    let entry = this.entries.get(key)
    if (!entry) {
      entry = {
        version: -1,
        check: undefined,
        running: undefined,
        stop: undefined,
        timer: undefined,
        cache: new Map(),
      }
      this.entries.set(key, entry)
    }
    return entry
  }

  private async run(
    document: TextDocument,
    entry: Entry,
    isStale: () => boolean,
  ): Promise<Check | undefined> {
    if (entry.cache.size > mostReadings) entry.cache = new Map()
    const check = await this.checkSource(document, isStale, entry.cache).catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error))
      return silent('failed')
    })
    if (!check || isStale()) return undefined
    entry.check = check
    this.checked.fire(document)
    return check
  }

  /** Checks any text that may hold drafts; nothing where it turns out to be in vain. */
  async checkSource(
    source: Source,
    isStale: () => boolean,
    cache: ReadingCache = new Map(),
  ): Promise<Check | undefined> {
    const quick = this.scopes.quickScope(source)
    if (quick && !isChecked(quick)) return silent(quick)
    const text = source.getText()
    const mayBe =
      quick !== undefined || mayDeclareGoal(source) || (await this.presets.fileFor(source.uri)) !== undefined
    if (!mayBe || text.trim() === '') return silent(quick ?? 'no-draft')
    const { readDrafts, checkDrafts } = await loadEngine()
    const found = await this.presets.for(source.uri)
    const contents = readDrafts(text, endingOf(source))
    const scope = await this.scopes.scopeOf(source, contents, found)
    if (!isChecked(scope)) return { ...silent(scope), found }
    const location = { file: pathWithin(found.folder, source.uri) }
    const drafts: CheckedDraft[] = []
    const pace = createPace()
    for (const draft of checkDrafts(contents.drafts, { preset: found.preset, location, cache })) {
      drafts.push(draft)
      await pace()
      if (isStale()) return undefined
    }
    return { scope, drafts, problems: contents.problems, found }
  }
}

function silent(scope: Scope): Check {
  return { scope, drafts: [], problems: [] }
}

const endings: Readonly<Record<string, string>> = { markdown: 'md', plaintext: 'txt' }

/** How a source is read: by its name, or where that says nothing by its language. */
export function endingOf({ uri, languageId }: Source): string {
  const ending = extensionOf(uri)
  return isDraftExtension(ending) ? ending : (endings[languageId] ?? languageId)
}

function delayFor(document: TextDocument): number {
  return workspace.getConfiguration('porchlight', document).get<number>('delay', 150)
}

/** A span of a draft as a range of its document. */
export function rangeOf(document: TextDocument, { toFile }: DraftInFile, { start, end }: Span): Range {
  return new Range(document.positionAt(toFile(start)), document.positionAt(toFile(end)))
}

/** The draft that an offset of the document lies in. */
export function draftAt({ drafts }: Check, offset: number): CheckedDraft | undefined {
  return drafts.findLast(({ draft }) => draft.range.start <= offset) ?? drafts[0]
}
