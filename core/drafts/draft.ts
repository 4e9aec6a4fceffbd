import type { Goal, PlaceKind } from '../facets.ts'
import type { Edit, Span } from '../text/span.ts'

/** What is checked: a post before it is posted, with what is known of where it goes. */
export interface Draft {
  /** The post itself, without front matter. Offsets of evidence and findings are into this text. */
  readonly text: string
  readonly id?: string
  /** What it is declared to be for. */
  readonly goal?: Goal
  /** The kind of place it is written in. */
  readonly kind?: PlaceKind
  /** How its success will be measured, in the writer's words. */
  readonly measures?: readonly string[]
  /** Where it goes: a site, a group, a channel. */
  readonly place?: string
  /** When it goes out, as `YYYY-MM-DD`. */
  readonly date?: string
}

/** A draft that stands in a file, perhaps with others. */
export interface DraftInFile extends Draft {
  /** Where the whole draft stands in the file, front matter included. */
  readonly range: Span
  /** The offset in the file of an offset in `text`. */
  readonly toFile: (offset: number) => number
  /** Text of the draft as the file spells it: quotes doubled in a calendar, escapes in JSON. */
  readonly spell: (text: string) => string
  /** The change of the file that declares the goal; `undefined` where the file has no room for one. */
  readonly declare: (goal: Goal) => Edit | undefined
}

/** Changes of a draft as changes of its file. */
export function editsInFile({ toFile, spell }: DraftInFile, edits: readonly Edit[]): Edit[] {
  return edits.map(({ start, end, text }) => ({ start: toFile(start), end: toFile(end), text: spell(text) }))
}

/** Something in a file that could not be read; the rest of the file is. */
export interface FileProblem {
  readonly message: string
  /** Offset in the file. */
  readonly at: number
}

export interface FileContents {
  readonly drafts: readonly DraftInFile[]
  readonly problems: readonly FileProblem[]
}
