import { defineRule } from '../rule.ts'

/** Only the first to act get it. */
export const firstCome = defineRule({
  facet: 'urgency',
  name: 'first-come',
  reason: 'rewards only the first to act',
  phrases: [
    '(first | next) {number} (customers | orders | buyers | callers | guests | shoppers | visitors | entries | in line | through the door | backers | purchases | bookings | clients)',
    '(first | next) {number} (people | members | folks)? (to | who) (buy | order | shop | purchase | grab | snag | claim | reserve | comment | call | dm | message | show | mention | visit | spend | subscribe)',
    '(first | next) {number} people (each day | every day | get | receive | will | only | that mention)',
    '(first | next) (few | hundred | fifty | twenty | ten | five | three | dozen) (customers | orders | buyers | callers | guests | shoppers | visitors | people to (buy | order | shop | purchase | grab | snag | claim | reserve | comment))',
    '{number} to (comment | buy | order | shop | purchase | grab | snag | claim | reserve | reply)',
    '(for | only) (the)? first {number} (customers | orders | only)',
    '({money} | {percent} | free | first) ... {number} people only',
    'first come first (serve | served) ... (while | only | hurry | limited | so | get | buy | order | shop | purchase | grab | snag | claim | reserve)',
    '(1st | first | next) {number} (to | who) (call | text | email | show | reply | rt | retweet | dm | order | sign)',
    '(first | next) {number} (get | receive | only | save | win)',
    '(be | are) (one of | among) the first {number}',
    '(the)? first (person | one | caller | customer) to (call | comment | reply | dm | text | email | buy | order | shop | purchase | grab | snag | claim | reserve)',
    '(first | next) {number} *? (orders | buyers | customers | bookings | sign ups | subscribers | sites | backers)',
    'first (to | who) (call | comment | dm | text) (gets | wins | takes)',
    '({money}|{percent}) off (for)? (the)? (next|first) {number}|<number>',
    '(first|1st) {number}|<number> (come signed | get (a|an|it|one|them|free|{money}|{percent}) | go (for|at) {money} | save)',
    '(first|1st) {number}|<number> to (comment|reply|pay|message|dm|book|order|tag)',
    '(early bird | early birds) (get | only | save)',
    '#first50',
    '#first100',
    '#firstcomefirstserved',
    '#firstcomefirstserve',
  ],
  unless: [
    '(my | our | his | her | their) first {number} (customers | orders | buyers | people | members | subscribers)',
    'first {number} (people | members) (i | we | in (space | history))',
    '(how | when) (i | we) (got | found | won) ... first {number}',
  ],
  hits: [
    'The first 50 customers get a tote bag.',
    'Free delivery for the next 20 orders.',
    'First to comment gets it.',
  ],
  misses: [
    'The first ten people I met were kind.',
    'How I got my first 100 customers, and what I would change.',
    'The first step is to sand it.',
  ],
})
