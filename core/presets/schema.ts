import * as z from 'zod/mini'
import { facets, goals, intents, placeKinds } from '../facets.ts'

// zod's compiled parsers probe `eval`, which a page's content security policy reports
z.config({ jitless: true })

export const severities = ['error', 'warning', 'info', 'hint', 'off'] as const
export type Severity = (typeof severities)[number]

const share = z.number().check(z.minimum(0), z.maximum(1))
// what a terminal would obey, or what turns the order of letters, has no use in a preset
const text = z.string().check(
  z.minLength(1),
  z.maxLength(500),
  z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/, {
    error: 'has a character that cannot be seen',
  }),
)

function listOf<T extends z.core.SomeType>(item: T, most: number) {
  return z.array(item).check(z.maxLength(most))
}

const severityByRule = z.record(z.string(), z.enum(severities)).check(
  z.refine((rules) => Object.keys(rules).length <= 100, { error: 'names more than 100 rules' }),
  z.describe('A severity for a rule or a group.'),
)

const place = z
  .strictObject({
    files: z.exactOptional(z.union([text, listOf(text, 100)])),
    hosts: z.exactOptional(listOf(text, 200)),
    kind: z.exactOptional(z.enum(placeKinds)),
    goal: z.exactOptional(z.enum(goals)),
    rules: z.exactOptional(severityByRule),
  })
  .check(
    z.describe(
      'Where drafts are written: files by glob, sites by host and path; the first that fits decides.',
    ),
  )

const phrases = z
  .strictObject({
    facet: z.exactOptional(z.enum(facets).check(z.describe('What the phrases are evidence of.'))),
    not: z.exactOptional(
      z
        .enum([...facets, 'selling', 'community'])
        .check(z.describe('What the phrases are not, although their words look like it.')),
    ),
    any: listOf(text, 2_000).check(z.minLength(1)),
    reason: text,
  })
  .check(
    z.refine((entry) => (entry.facet === undefined) !== (entry.not === undefined), {
      error: 'needs one of “facet” and “not”',
    }),
  )

const lock = z
  .strictObject({
    rule: text,
    by: z.exactOptional(text.check(z.describe('Who says so; else the name of the preset.'))),
    exceptions: z.exactOptional(
      z.boolean().check(z.describe('Whether a draft may still switch it off where it gives a reason.')),
    ),
  })
  .check(z.describe('A rule or group that is locked, with who says so.'))

const example = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(10_000)),
  intent: z.exactOptional(z.enum(intents)),
  findings: z.exactOptional(z.array(text)),
  goal: z.exactOptional(z.enum(goals)),
  kind: z.exactOptional(z.enum(placeKinds)),
})

/** What a team agrees on, as it is written. Data only: nothing in it runs. */
export const presetSchema = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    name: z.string().check(
      z.maxLength(200),
      z.regex(/^[a-z0-9][a-z0-9._-]*(?:[/:][a-z0-9][a-z0-9._-]*)?$/, {
        error: 'is lower case, like “acme/community-first”',
      }),
    ),
    version: z.exactOptional(
      z
        .string()
        .check(z.maxLength(100), z.regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, { error: 'is like “1.2.0”' })),
    ),
    extends: z.exactOptional(listOf(text, 10)),
    brand: z.exactOptional(
      z.strictObject({
        names: z.exactOptional(listOf(text, 100)),
        handles: z.exactOptional(listOf(text, 100)),
        sites: z.exactOptional(listOf(text, 100)),
      }),
    ),
    places: z.exactOptional(listOf(place, 200)),
    rules: z.exactOptional(severityByRule),
    thresholds: z.exactOptional(
      z
        .strictObject({ selling: z.exactOptional(share), community: z.exactOptional(share) })
        .check(z.describe('From which probability on a draft sells, and serves.')),
    ),
    phrases: z.exactOptional(listOf(phrases, 2_000)),
    mix: z.exactOptional(
      z
        .strictObject({
          community: z.exactOptional(share),
          selling: z.exactOptional(share),
          days: z.exactOptional(z.int().check(z.minimum(1), z.maximum(366))),
        })
        .check(z.describe('The share of posts the team aims at, over so many days.')),
    ),
    measures: z.exactOptional(listOf(text, 50).check(z.describe('How the team measures its community.'))),
    locked: z.exactOptional(
      listOf(z.union([text, lock]), 100).check(z.describe('Rules that a draft cannot switch off.')),
    ),
    examples: z.exactOptional(
      listOf(example, 200).check(z.describe('Posts with what must be said of them: the tests.')),
    ),
  })
  .check(z.describe('A Porchlight preset'))

export type PresetSource = z.infer<typeof presetSchema>
