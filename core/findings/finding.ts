import type { Draft } from '../drafts/draft.ts'
import type { Facet, Goal } from '../facets.ts'
import type { Lock, Preset } from '../presets/preset.ts'
import type { Severity } from '../presets/schema.ts'
import type { Evidence } from '../rules/evidence.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Edit, Span } from '../text/span.ts'
import type { Verdict } from '../verdict.ts'
import type { FindingId } from './ids.ts'

/** Something the person can ask for; its edits are applied together and undone in one step. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Where the fix makes a second draft: what goes there. */
  readonly newDraft?: { readonly text: string; readonly goal: Goal }
}

/** What a person is shown. */
export interface Finding extends Span {
  readonly rule: FindingId
  readonly severity: Exclude<Severity, 'off'>
  readonly message: string
  /** The other end of what hangs together: the gift of a string, the welcome of a pitch. */
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** Set where a preset keeps it from being ignored. */
  readonly lock?: Lock
}

/** A finding that a comment in the draft switches off. */
export interface IgnoredFinding extends Finding {
  /** What the comment gives as its reason; empty where it gives none. */
  readonly reason: string
}

export interface Related extends Span {
  readonly message: string
}

/** A finding before its severity is known. */
export type Found = Omit<Finding, 'rule' | 'severity' | 'lock'>

/** What findings are found in. */
export interface Judged {
  readonly draft: Draft
  readonly sentences: readonly Sentence[]
  readonly verdict: Verdict
  readonly preset: Preset
  /** Declared by the draft, or else by its place. */
  readonly goal: Goal | undefined
}

/** One kind of finding; one file each. */
export interface FindingRule {
  readonly id: FindingId
  find(judged: Judged): readonly Found[]
}

/** Evidence that is an act by itself; what only the wording suggests never makes a finding. */
export function actsOf({ verdict }: Judged, facets: readonly Facet[]): Evidence[] {
  return verdict.evidence.filter(({ facet, rule }) => facets.includes(facet) && !rule.endsWith('/wording'))
}

/** Evidence of any strength. */
export function evidenceFor({ verdict }: Judged, facets: readonly Facet[]): Evidence[] {
  return verdict.evidence.filter(({ facet }) => facets.includes(facet))
}

/** Index of the sentence that a piece of evidence stands in; -1 where it stands in none. */
export function sentenceAt({ sentences }: Judged, { start }: Span): number {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) break
    if (start < sentence.start) high = middle - 1
    else if (start >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}
