import { saidBy, type Teach } from './judge.ts'

/** What one would write down first: the simplest thing that a judge of posts must beat. */
const selling =
  /\b(?:off|sale|deal|discount|shop|buy|order|price|offer|free shipping|coupon|promo|book now|subscribe|sign up|register|tickets?|pre-?order|available now|introducing|launch|limited|last chance|hurry|ends|dm (?:us|me)|link in bio|follow us|like and share|tag|giveaway|win|proud|award|best|donate)\b|[$£€]\d|\d ?%/i
const community =
  /\b(?:welcome|thank you|thanks|congratulations|congrats|shout-?out|introduce yourself|what do you think|how do you|tell us|share your|tips?|how to|guide|here(?:'s| is) how|learn|help|join us|volunteers?|members?|community|together|happy to|meet up|meetup|questions?)\b/i

/** A list of words, which learns nothing. */
export const teachKeywords: Teach =
  () =>
  ({ text }) =>
    saidBy({ selling: selling.test(text) ? 0.75 : 0.25, community: community.test(text) ? 0.75 : 0.25 })
