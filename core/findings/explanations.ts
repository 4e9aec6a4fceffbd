import type { FindingId } from './ids.ts'

const explanations: Readonly<Record<FindingId, string>> = {
  'mixed/strings-attached-gift': 'A gift that costs contact data, a follow or a purchase.',
  'mixed/pitch-in-welcome': 'Hospitality that turns into an offer.',
  'mixed/spotlight-as-testimonial': 'A member shown so that others buy.',
  'mixed/fishing-for-needs': 'A question that gathers people with a need the sender sells to.',
  'mixed/two-posts-in-one': 'A draft with two intents: it serves, and it sells.',
  'community/brand-at-the-centre':
    'A community post in which the sender is the subject and the members are not.',
  'reach/bait': 'A question or giveaway whose only use is reach.',
  'goal/mismatch': 'What the draft declares and what it does differ.',
  'goal/measure-mismatch': 'The measures of the draft do not fit its goal.',
  'selling/offer': 'Puts a product, a price or a launch in front of the reader.',
  'selling/call-to-action': 'Asks for a transaction or a step toward one.',
  'selling/urgency': 'Presses with scarcity or a deadline.',
  'selling/lead-capture': 'Makes the reader hand over contact data to get something.',
  'selling/self-promotion': 'Makes the sender look good.',
  'selling/reach': 'Asks the reader to spread or boost the sender.',
  'community/hospitality': 'Welcomes people in, or asks members for what they know.',
  'community/gifting': 'Gives something useful, with nothing asked back.',
  'community/spotlight': 'Puts a member and what they did at the centre.',
}

/** What a finding means, in a sentence. */
export function explanationOf(id: FindingId): string {
  return explanations[id]
}
