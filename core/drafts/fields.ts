import * as z from 'zod/mini'
import { goals, placeKinds } from '../facets.ts'

const date = z.pipe(
  z.union([z.iso.date(), z.iso.datetime({ local: true, offset: true })]),
  z.transform((day) => day.slice(0, 10)),
)
const words = z.union([
  z.pipe(
    z.string(),
    z.transform((list) => list.split(',').map((word) => word.trim())),
  ),
  z.array(z.string()),
])
const lowerCase = z.pipe(
  z.string(),
  z.transform((word) => word.toLowerCase()),
)

/** What a draft may declare, in front matter, in the columns of a calendar or in a line of JSON. */
export const draftFields = z.object({
  goal: z.exactOptional(z.pipe(lowerCase, z.enum(goals))),
  kind: z.exactOptional(z.pipe(lowerCase, z.enum(placeKinds))),
  measures: z.exactOptional(words),
  place: z.exactOptional(z.string()),
  date: z.exactOptional(date),
})

export type DraftFields = z.infer<typeof draftFields>

/** Other names under which people keep the same things. */
const aliases: ReadonlyMap<string, keyof DraftFields> = new Map(
  Object.entries({
    metric: 'measures',
    metrics: 'measures',
    measure: 'measures',
    kpi: 'measures',
    kpis: 'measures',
    platform: 'place',
    channel: 'place',
    day: 'date',
    publish: 'date',
    'publish date': 'date',
  } as const),
)

export function isDraftField(name: string): boolean {
  return fieldOf(name) !== undefined
}

function fieldOf(name: string): keyof DraftFields | undefined {
  const key = name.trim().toLowerCase()
  return Object.hasOwn(draftFields.shape, key) ? (key as keyof DraftFields) : aliases.get(key)
}

/** Whether it is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success
}

export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** Reads what a draft declares; a field that is wrong is named and left out, the others stand. */
export function readFields(values: Readonly<Record<string, unknown>>): {
  fields: DraftFields
  problems: FieldProblem[]
} {
  const fields: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(name)
    if (!field || value === undefined || value === null || value === '') continue
    const given = typeof value === 'string' ? value.trim() : value
    const read = draftFields.shape[field].safeParse(given)
    if (read.success) fields[field] = read.data
    else problems.push({ field: name, message: `“${name}” ${describe(field)}, not ${JSON.stringify(value)}` })
  }
  return { fields, problems }
}

function describe(field: keyof DraftFields): string {
  switch (field) {
    case 'goal':
      return `is one of ${goals.join(', ')}`
    case 'kind':
      return `is one of ${placeKinds.join(', ')}`
    case 'date':
      return 'is a day like 2025-03-31'
    case 'measures':
      return 'is a list of words'
    case 'place':
      return 'is a name'
  }
}
