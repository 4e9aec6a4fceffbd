import { defineRule } from '../rule.ts'

/** What buyers want to know is told in private messages only, so that they come forward. */
export const priceInPrivate = defineRule({
  facet: 'lead-capture',
  name: 'price-in-private',
  reason: 'tells prices or details only to those who write',
  phrases: [
    '(price|prices|rate|rates|pics|details|catalogue|catalog|pricing|quotes|availability|booking|bookings|enquiries|inquiries) (is|are|only)? (on|in|via|through|by) (dm|dms|inbox|whatsapp|pm)',
    '(dm|dms|pm|pms|inbox|msg|message|whatsapp) (only)? for (price|prices|pricing|rates|details|deets|quote|quotes|info|catalogue|catalog|bookings|booking|availability|enquiries|inquiries|inquires|commissions|collabs|collab|promo|promos)',
    '(is | are | just | only | it is) (a|one) (dm|message|pm|whatsapp) away',
    '(ask|asking) for (the)? (price|prices|rates|rate|catalogue|details) (in|on|by|via|through) (dm|dms|inbox|whatsapp|pm|private)',
  ],
  unless: [
    '(help|support|friend|someone|advice|ear|we|i) (is|are|am|always|just|only)? (is|are|always|just|only)? (a|one) * away',
    '(meeting|zoom|agenda|lift|walk|ride|potluck) ... (details|info)',
    '(your|the) *? inbox',
  ],
  hits: ['Sizes 6 to 16, rate on DM.', 'DM for prices.', 'A quote is one message away.'],
  misses: [
    'Help is only a message away.',
    'The details are in the minutes.',
    'He sends messages for the whole street.',
  ],
})
