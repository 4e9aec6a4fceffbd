import * as z from 'zod/mini'
import { goals, intents, placeKinds } from '../core/facets.ts'
import type { Change } from '../core/presets/compare.ts'

// zod's compiled parsers probe `eval`, which a page's content security policy reports
z.config({ jitless: true })

const span = { start: z.int(), end: z.int() }
const short = z.string().check(z.maxLength(1_000))
const goal = z.enum(goals)

/** Where a draft is written: host and path of its page, as `reddit.com/r/acme/submit`. */
const where = short

/** What a content script sends over its port. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('check'),
    /** Number of the composer on its page, and of the text in it: answers to older texts are dropped. */
    box: z.int(),
    revision: z.int(),
    text: z.string().check(z.maxLength(2_000_000)),
    where,
  }),
  /** A draft was sent or given up: it counts in the mix. */
  z.object({ type: z.literal('leave'), box: z.int(), where }),
  z.object({ type: z.literal('goal'), where, goal: z.nullable(goal) }),
  z.object({
    type: z.literal('dismiss'),
    scope: z.enum(['here', 'place', 'everywhere']),
    rule: short,
    /** The words under it; for `here`. */
    phrase: z.string().check(z.maxLength(5_000)),
    /** Why; asked for where a rule is locked with exceptions. */
    reason: z.optional(z.string().check(z.maxLength(500))),
    where,
  }),
  z.object({ type: z.literal('restore'), id: short }),
])
export type FromPage = z.infer<typeof fromPageSchema>

const edit = z.object({ ...span, text: z.string() })

const fix = z.object({
  title: z.string(),
  edits: z.array(edit),
  /** What goes to a second draft. */
  newDraft: z.optional(z.object({ text: z.string(), goal })),
})

export type Fix = z.infer<typeof fix>

const shownFinding = z.object({
  ...span,
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info', 'hint']),
  message: z.string(),
  fixes: z.array(fix),
  /** Who keeps it from being dismissed. */
  lockedBy: z.optional(z.string()),
  /** Locked, but it may be ignored here with a reason. */
  isExcusable: z.optional(z.boolean()),
})
export type ShownFinding = z.infer<typeof shownFinding>

const markedSpan = z.object({
  ...span,
  side: z.enum(['selling', 'community', 'mixed']),
  /** The sentence it stands in: none is marked while it is being typed. */
  sentence: z.object(span),
  label: z.string(),
})
export type MarkedSpan = z.infer<typeof markedSpan>

const shownVerdict = z.object({
  intent: z.enum(intents),
  isSure: z.boolean(),
  or: z.optional(z.enum(intents)),
  selling: z.number(),
  community: z.number(),
  /** Why there is no verdict. */
  unjudged: z.optional(z.string()),
  marks: z.array(markedSpan),
  findings: z.array(shownFinding),
  /** What is locked and ignored all the same, with the reason that was given. */
  excused: z.array(z.object({ message: z.string(), reason: z.string() })),
  /** What it would be without its selling sentences. */
  without: z.optional(z.object({ text: z.string(), intent: z.enum(intents) })),
  goal: z.optional(goal),
  kind: z.optional(z.enum(placeKinds)),
  preset: z.object({ name: z.string(), version: z.optional(z.string()), hash: z.string() }),
})
export type ShownVerdict = z.infer<typeof shownVerdict>

/** What the service worker sends over a port. */
export const toPageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('verdict'), box: z.int(), revision: z.int(), verdict: shownVerdict }),
  /** Something that judging depends on has changed: ask again. */
  z.object({ type: z.literal('changed') }),
  z.object({ type: z.literal('paused'), isPaused: z.boolean() }),
  z.object({ type: z.literal('dismissed'), id: z.string() }),
  /** The oldest thing that the person did and that was not answered yet is done. */
  z.object({ type: z.literal('done') }),
  /** Could not be done or kept; the reason is for people. */
  z.object({ type: z.literal('failed'), box: z.optional(z.int()), reason: z.string() }),
  z.object({ type: z.literal('open-panel') }),
  /** The site is no longer allowed: leave the page as it was. */
  z.object({ type: z.literal('off') }),
])
export type ToPage = z.infer<typeof toPageSchema>

/** What the popup and the options page ask of the service worker. */
export const askedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('state') }),
  /** Without a host: everywhere. */
  z.object({ type: z.literal('pause'), host: z.optional(short), isPaused: z.boolean() }),
  z.object({ type: z.literal('place'), where, goal: z.nullable(goal), kind: z.nullable(z.enum(placeKinds)) }),
  z.object({ type: z.literal('forget-place'), where }),
  z.object({ type: z.literal('restore'), id: short }),
  /** Reads a preset without taking it. */
  z.object({ type: z.literal('try-preset'), text: z.string(), source: short }),
  /** Judges a text as if it were written in that place. */
  z.object({
    type: z.literal('try-text'),
    id: short,
    text: z.string().check(z.maxLength(200_000)),
    where,
  }),
  z.object({ type: z.literal('take-preset'), text: z.string(), source: short }),
  z.object({ type: z.literal('drop-preset') }),
  z.object({ type: z.literal('praise'), isShown: z.boolean() }),
  z.object({
    type: z.literal('clear'),
    what: z.enum(['mix', 'dismissed', 'places', 'preset', 'everything']),
  }),
])
export type Asked = z.infer<typeof askedSchema>

export interface ShownPreset {
  readonly name: string
  readonly version?: string
  readonly hash: string
  /** File name, `pasted`, `link` or `policy`; missing for the built-in one. */
  readonly source?: string
  /** Rules that cannot be dismissed, with who says so. */
  readonly locked: readonly { readonly rule: string; readonly by: string }[]
}

export interface PresetTried {
  /** Missing where something is wrong. */
  readonly preset?: ShownPreset
  /** As `12:3 rules → mixed/*: …`, in the order of the text. */
  readonly problems: readonly string[]
  /** What taking it changes: its rules and keys, the target of the mix, and the verdict of its own examples. */
  readonly changes: readonly Change[]
}

export interface TextTried {
  /** As the command line writes it: one line of JSON. */
  readonly record: string
  readonly verdict: ShownVerdict
}

export interface DismissedItem {
  readonly id: string
  readonly scope: 'here' | 'place' | 'everywhere'
  readonly rule: string
  readonly phrase: string
  readonly where: string
  /** Why, where a locked rule is ignored. */
  readonly reason?: string | undefined
  /** `YYYY-MM-DD` */
  readonly date: string
}

export interface MixWeek {
  /** The Monday of a week, or a place. */
  readonly name: string
  readonly count: number
  /** Shares, 0 to 1, by intent. */
  readonly shares: Readonly<Record<'selling' | 'community' | 'mixed' | 'neutral', number>>
}

/** All that the popup and the options page show. */
export interface State {
  readonly isPaused: boolean
  readonly pausedHosts: readonly string[]
  readonly places: readonly { readonly where: string; readonly goal?: string; readonly kind?: string }[]
  readonly dismissed: readonly DismissedItem[]
  readonly preset: ShownPreset
  readonly isPraiseShown: boolean
  readonly mix: {
    readonly count: number
    readonly weeks: readonly MixWeek[]
    readonly places: readonly MixWeek[]
    readonly missing: readonly string[]
    readonly target?: { readonly isMet: boolean; readonly message: string }
  }
  /** What is wrong with the storage, for people; missing where all is well. */
  readonly problem?: string
  /** Everything that is stored, as it is stored: the privacy page shows it and the export is it. */
  readonly stored: Readonly<Record<string, unknown>>
}

/** Every question is answered by one of these. */
export type Answer<T = State> = { readonly ok: T } | { readonly failed: string }
