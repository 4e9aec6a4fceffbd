import { defineRule } from '../rule.ts'

/** Something free that the reader gets for an address, a follow or a message: a gift all the same, with a string. */
export const giftOnCondition = defineRule({
  facet: 'gifting',
  name: 'gift-on-condition',
  reason: 'gives something, on a condition',
  phrases: [
    'free|complimentary (*)? (*)? (*)? (when|if|once|after) you (sign|join|subscribe|register|follow|share|tag|comment|reply|dm|message|drop|leave|fill|enter|opt)',
    'free|complimentary (*)? (*)? (*)? (by | for | just for | simply by | just by) (signing|joining|subscribing|registering|following|sharing|tagging|commenting|replying|leaving|dropping|entering|filling)',
    'free|complimentary (*)? (*)? (*)? in (exchange|return) for',
    '(sign|signing) up (*)? (and|to) (get|receive|download|grab|claim|unlock|access) (a|our|your|the|my)? free|complimentary',
    '(join|subscribe|register|subscribing|joining|registering) (*)? (*)? (*)? (and|to) (get|receive|download|grab|claim|unlock|access) (a|our|your|the|my)? free|complimentary',
    '(drop|leave|enter|share|give|send) (me|us)? your (email|address|details|number) (*)? (*)? (and|for|to) (*)? ... free|complimentary',
    '(comment|dm|message|reply|type) (me|us)? (*)? (*)? (and|for) (i|we)? (will)? (send|get|dm|share|give)? (you)? (a|the|my|our)? free|complimentary',
    'free|complimentary ... ... (drop|leave|send|enter|comment|email|text|dm) (us|me)? your (email|e|mail|address|details|number|name)',
  ],
  unless: [
    'free|complimentary (trial|trials|shipping|delivery|sample|samples|spins|bet|bets|gift|drink|coffee|month|quote|quotes|consultation|estimate)',
    'for free',
  ],
  hits: [
    'Grab our free sowing calendar when you sign up for the letter.',
    'Subscribe to get a free chart of knots.',
    'Leave your email below and we send you the free pattern.',
    'Free plan for a folding saw horse: drop your email below.',
  ],
  misses: [
    'Get free shipping when you join the club.',
    'The pattern is free, no address needed.',
    'Sign up to bring a dish.',
  ],
})
