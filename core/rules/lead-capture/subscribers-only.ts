import { defineRule } from '../rule.ts'

/** What is worth having is held back for the list: a teaser that is a sign-up form in disguise. */
export const subscribersOnly = defineRule({
  facet: 'lead-capture',
  name: 'subscribers-only',
  reason: 'holds the good part back for subscribers',
  phrases: [
    '{number} (other)? (subscribers|readers|founders|creators|entrepreneurs) (will (get|learn|find|receive|see|read) | just (got|learned|received|read) | (get|read) (it|my|this) every | in my (newsletter|inbox|list))',
    '(in|on) (tomorrow | saturday | sunday | monday | tuesday | wednesday | thursday | friday | this week | next week | today) <possessive> (newsletter|issue|email|edition)',
    '(tomorrow | saturday | sunday | monday | tuesday | wednesday | thursday | friday | this week | next week) (morning)? i (will|am) (break|share|show|send|teach|publish|drop|going|sharing|sending|breaking) ... (newsletter|subscribers|issue|list|inbox|readers)',
    'you (will|would) (love|like|enjoy) my (weekly|free)? (newsletter | email list | letter)',
    '(are you | have you | not) (subscribed | on (my|our) (*)? list) (to (my|our|the) (*)? (newsletter|list|emails) | yet)',
    '(missed|miss) my (newsletter | last issue | latest issue | last email)',
    '(join | join the) {number} (of us | others) (in|on|reading) (my|our) (*)? (newsletter|list)',
    '(if you (enjoyed|liked|like|found) this | enjoyed this | liked this) ... (my newsletter | my weekly newsletter | our newsletter | the newsletter | join my)',
    'i (just)? (shared|sent|wrote|published|broke) ... ... (subscribers | my newsletter | my email list)',
    'my (free|weekly|daily)? newsletter (where | goes | is free | gives | helps | shows)',
    'i (send | am sending | share | am sharing | write) (out)? (a|one|my|{number})? (*)? (*)? (tip|tips|email|newsletter|issue|lesson|letter) ... (every|each) (<day>|week)',
    '(mailing list | newsletter | our list | my list | email list | list) (hears | gets it | gets them | gets the | hear | people hear | people get) ... (first | early | before | on <day> | on {date} | 24 | a day)',
    'to get|receive|read the (issue | newest issue | next issue | latest issue | next edition | whole issue)',
    '(want|like|love) to join (them | us | {number} * | {number} * *) (in reading | here | subscribe)',
    '(consider|try|about) (joining | subscribing to | signing up (for|to)) (my|our|the) *? *? (newsletter | mailing list | list | email list | emails | digest | bulletin)',
    '(invite|encourage|urge) you to (join | subscribe to | sign up (for|to)) (our|my|the) *? *? (newsletter | mailing list | list | email list | emails | digest | bulletin)',
    '(low volume | low traffic | announcement | announcements) list ... (sign up | subscribe | join)',
    '(presale|early|priority|first) (code|access|booking|look|dibs|pick|notice) ... (for|to) (subscribers | people on (our|my|the) list | our list | my list | the list | newsletter readers | mailing list)',
    '(subscribers|list|readers) (got|get|saw|see|had|have|heard|hear) (this|it|them|these) (first | early | last week | on <day> | before | a day | {number})',
    '(only|just) (my|our) (subscribers | list | email list | newsletter)',
    '(readers|subscribers) (of|on|to) (my|our) (newsletter|letter|list|emails) (got|get|had|have|saw|see|know|knew)',
  ],
  unless: [
    '(grew|built|grow|build|gained|hit|reached|have|had|got|lost) (*)? (*)? {number} (subscribers|readers)',
    '(community|member|members|school|parish|village|church|chapter) newsletter',
    '(more|full|story|report|details|list) (*)? in (tomorrow|today|<day>) <possessive> (edition|paper)',
  ],
  hits: [
    "In tomorrow's newsletter you get the rest of the list.",
    '9,000 readers will get the full story on Sunday.',
    'If you enjoyed this, you would love my weekly newsletter.',
    'Have you thought about joining our mailing list?',
    'Subscribers got this first on Tuesday.',
  ],
  misses: [
    'The village newsletter needs a picture of the flood.',
    'It took us nine years to reach 900 readers.',
    "The full story is in tomorrow's paper.",
  ],
})
