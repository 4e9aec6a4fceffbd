import { communityFacets, facets, isSelling, sellingFacets, type Facet } from '../facets.ts'

export const mixedIds = [
  'mixed/strings-attached-gift',
  'mixed/pitch-in-welcome',
  'mixed/spotlight-as-testimonial',
  'mixed/fishing-for-needs',
  'mixed/two-posts-in-one',
] as const

export type MixedId = (typeof mixedIds)[number]
type FacetId = `selling/${(typeof sellingFacets)[number]}` | `community/${(typeof communityFacets)[number]}`

/** The findings that writers learn; presets give each its severity. */
export type FindingId =
  | MixedId
  | 'community/brand-at-the-centre'
  | 'reach/bait'
  | 'goal/mismatch'
  | 'goal/measure-mismatch'
  | FacetId

export const findingIds: readonly FindingId[] = [
  ...mixedIds,
  'community/brand-at-the-centre',
  'reach/bait',
  'goal/mismatch',
  'goal/measure-mismatch',
  ...facets.map(facetId),
]

/** The finding that shows single evidence of a facet. */
export function facetId(facet: Facet): FacetId {
  return isSelling(facet) ? `selling/${facet}` : (`community/${facet}` as FacetId)
}

/** Whether `id` is meant by `pattern`: an id, or a group as `mixed/*`, or `*`. */
export function matchesId(pattern: string, id: FindingId): boolean {
  return pattern === id || pattern === '*' || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)))
}
