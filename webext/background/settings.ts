import * as z from 'zod/mini'
import { facets, goals, intents, placeKinds } from '../../core/facets.ts'

const text = z.string().check(z.maxLength(5_000))

/** An entry of each list that is stored. */
export const entrySchemas = {
  pausedHosts: text,
  places: z.object({ where: text, goal: z.optional(z.enum(goals)), kind: z.optional(z.enum(placeKinds)) }),
  dismissed: z.object({
    id: text,
    scope: z.enum(['here', 'place', 'everywhere']),
    rule: text,
    phrase: text,
    where: text,
    reason: z.optional(text),
    date: text,
  }),
  mix: z.object({ date: text, place: text, intent: z.enum(intents), facets: z.array(z.enum(facets)) }),
} as const

/** What is stored, by its key: nothing that anybody wrote but the words they chose to ignore and a preset they took. */
export const settingsSchemas = {
  isPaused: z.boolean(),
  pausedHosts: z.array(entrySchemas.pausedHosts),
  places: z.array(entrySchemas.places),
  dismissed: z.array(entrySchemas.dismissed),
  preset: z.nullable(z.object({ text: z.string().check(z.maxLength(1_000_000)), source: text })),
  isPraiseShown: z.boolean(),
  mix: z.array(entrySchemas.mix),
} as const

export type Settings = {
  readonly [Key in keyof typeof settingsSchemas]: z.infer<(typeof settingsSchemas)[Key]>
}

export const freshSettings: Settings = {
  isPaused: false,
  pausedHosts: [],
  places: [],
  dismissed: [],
  preset: null,
  isPraiseShown: true,
  mix: [],
}

export const settingsKeys = Object.keys(settingsSchemas) as (keyof Settings)[]
