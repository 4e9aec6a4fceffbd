import { defineRule } from '../rule.ts'

/** A price in one breath with the way to get or to pay it: small sellers ask like this, without a selling verb. */
export const priceAndWay = defineRule({
  facet: 'call-to-action',
  name: 'price-and-way',
  reason: 'names a price and says how to get it',
  phrases: [
    '{money} ... (call|phone|ring|dm|pm|inbox|message|msg|text|whatsapp|email|mail|ping|shout|ask) (me|us|him|her|them|{name}|{number}|{mention}|{email}|the|for|to|by|before|if)',
    '{money} ... (order|book|buy|reserve|preorder|pay|upgrade|enrol|enroll|reply|comment|collect) (now|today|here|by|before|at|on|via|from|through|off|with|{name}|{url}|me|us|yours|online)',
    '{money} ... (sign up | start | start yours | get yours | get it | get one | come) (now | today | here | by | before | at {url} | at the <till> | on {url} | via | from | online | and pick | and get)',
    '{money} ... (tickets|places|seats|spaces|forms|names|orders|cheques|enquiries|bookings|payment|deposits|stalls|tables|pitches) (at|from|via|to|through|off|by|on)',
    '{money} ... (button|link|form|calendly|paypal|venmo|kofi|gofundme) (is | <possessive> | in | on | at the | at | under | below | for it | to | above | here)',
    '{money} ... (in|into) (the|our|a) (tin | jar | honesty box | box by | envelope | honesty jar | cash box)',
    '{money} ... (on|in) (the|our|my) (site | webshop | etsy | web shop | online shop | usual place | website)',
    '{money} ... (cash | cash only | exact money | card) (on the (day|night|door) | on collection | on (pickup|delivery) | in the (tin|box|envelope) | please)',
    '{money} (deposit | down | now | advance | a head)? (holds | secures | confirms | reserves) (it | your | a | the | one | yours | any)',
    '{money} (holds|secures|reserves) (<place>|dates|date)',
    '(ask|see|ring|message|text|email|mail|dm|msg|call) {name} (at|by|in|on|from|before|after|for|about|if) ... {money}',
    '(half|quarter) price ... (button|link|form|code) (is|in|on|below|at)',
  ],
  unless: [
    'call me (silly|crazy|old|mad|a|an|naive|lucky)',
    '(call|text|message|email) (me|us) (when|once) you (arrive|get|land)',
    '(paid|spent|won|raised|owed|lost|stolen|earned|earns|earn|donated|saved|fined|cost|worth|income|revenue|profit|budget|grant|salary|invested|charged|refund|refunded) ... {money}',
    '{money} ... (refund|refunded|stolen|scam|scammed|budget|deficit|grant|salary|million|billion|wages)',
    '{money} ... (call|phone) (at {time} | for (papers|talks|evidence) | to (action|order))',
    'free ... {money}',
    '{money} ... apply',
    '({money} | part time) ... (cv|shift|shifts|wage)',
    '(they|he|she|it) (charge|charges|charged|wants|wanted|asked|asks) ... {money}',
  ],
  hits: [
    'Eggs £2 a box, message me.',
    'Alterations from $15, ask for Dolores at the front desk.',
    'The calendar is €9, order by Friday.',
    'A £10 deposit holds your table.',
    'Print A3, 30 euros, the form is on my page.',
  ],
  misses: [
    'We spent £40 at the garden shop on soil.',
    'The grant of $4,000 came through, call me for the details.',
    'I paid £3 for it at the counter last week.',
    'A coffee is £3 these days.',
  ],
})
