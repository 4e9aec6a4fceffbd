/** What the labels mean: the four intents and the nine facets that explain them. */

export const sellingFacets = [
  'offer',
  'call-to-action',
  'urgency',
  'lead-capture',
  'self-promotion',
  'reach',
] as const
export const communityFacets = ['hospitality', 'gifting', 'spotlight'] as const
export const facets = [...sellingFacets, ...communityFacets] as const

export type SellingFacet = (typeof sellingFacets)[number]
export type Facet = (typeof facets)[number]

export const intents = ['selling', 'community', 'mixed', 'neutral'] as const
export type Intent = (typeof intents)[number]

export function isSelling(facet: Facet): facet is SellingFacet {
  return sellingFacets.some((selling) => selling === facet)
}

export function intentOf(selling: boolean, community: boolean): Intent {
  if (selling) return community ? 'mixed' : 'selling'
  return community ? 'community' : 'neutral'
}

/** What a draft is declared to be for. */
export const goals = ['community', 'marketing', 'advertising', 'pr', 'support'] as const
export type Goal = (typeof goals)[number]

/** What kind of place a draft is written in: a prior for its verdict. */
export const placeKinds = ['members', 'brand', 'ad', 'support', 'personal'] as const
export type PlaceKind = (typeof placeKinds)[number]
