import { z } from 'zod'
import { facets, goals, intents, placeKinds } from '../facets.ts'

// zod's compiled parsers probe `eval`, which a page's content security policy reports
z.config({ jitless: true })

export const severities = ['error', 'warning', 'info', 'hint', 'off'] as const
export type Severity = (typeof severities)[number]

const share = z.number().min(0).max(1)
const text = z.string().min(1).max(500)

const place = z
  .strictObject({
    files: z.union([text, z.array(text).max(100)]).exactOptional(),
    hosts: z.array(text).max(200).exactOptional(),
    kind: z.enum(placeKinds).exactOptional(),
    goal: z.enum(goals).exactOptional(),
  })
  .describe('Where drafts are written: files by glob, sites by host and path; the first that fits decides.')

const phrases = z
  .strictObject({
    facet: z.enum(facets).exactOptional().describe('What the phrases are evidence of.'),
    not: z
      .union([z.enum(facets), z.literal('selling'), z.literal('community')])
      .exactOptional()
      .describe('What the phrases are not, although their words look like it.'),
    any: z.array(text).min(1).max(2_000),
    reason: text,
  })
  .refine((entry) => (entry.facet === undefined) !== (entry.not === undefined), {
    message: 'needs one of “facet” and “not”',
  })

const example = z.strictObject({
  text: z.string().min(1).max(10_000),
  intent: z.enum(intents).exactOptional(),
  findings: z.array(text).exactOptional(),
  goal: z.enum(goals).exactOptional(),
  kind: z.enum(placeKinds).exactOptional(),
})

/** What a team agrees on, as it is written. Data only: nothing in it runs. */
export const presetSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    name: z.string().regex(/^[a-z0-9][a-z0-9._-]*(?:[/:][a-z0-9][a-z0-9._-]*)?$/, {
      message: 'is lower case, like “acme/community-first”',
    }),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, { message: 'is like “1.2.0”' })
      .exactOptional(),
    extends: z.array(text).max(10).exactOptional(),
    brand: z
      .strictObject({
        names: z.array(text).max(100).exactOptional(),
        handles: z.array(text).max(100).exactOptional(),
        sites: z.array(text).max(100).exactOptional(),
      })
      .exactOptional(),
    places: z.array(place).max(200).exactOptional(),
    rules: z
      .record(z.string(), z.enum(severities))
      .exactOptional()
      .describe('A severity for a rule or a group.'),
    thresholds: z
      .strictObject({ selling: share.exactOptional(), community: share.exactOptional() })
      .exactOptional()
      .describe('From which probability on a draft sells, and serves.'),
    phrases: z.array(phrases).max(500).exactOptional(),
    mix: z
      .strictObject({
        community: share.exactOptional(),
        selling: share.exactOptional(),
        days: z.int().min(1).max(366).exactOptional(),
      })
      .exactOptional()
      .describe('The share of posts the team aims at, over so many days.'),
    measures: z.array(text).max(50).exactOptional().describe('How the team measures its community.'),
    locked: z.array(text).max(100).exactOptional().describe('Rules that a draft cannot switch off.'),
    examples: z
      .array(example)
      .max(200)
      .exactOptional()
      .describe('Posts with what must be said of them: the tests.'),
  })
  .describe('A Porchlight preset')

export type PresetSource = z.infer<typeof presetSchema>
