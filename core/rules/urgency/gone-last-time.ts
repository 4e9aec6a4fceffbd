import { defineRule } from '../rule.ts'

/** What went fast before is held up so that the reader does not wait: the last batch, the last year, the first row. */
export const goneLastTime = defineRule({
  facet: 'urgency',
  name: 'gone-last-time',
  reason: 'says how fast it went last time',
  isNegatable: false,
  phrases: [
    'last (year | time | drop | batch | round | run | sale | month | week | spring | summer | autumn | fall | winter | weekend | christmas | edition | season) ... (sold out | ran out | gone (by|in|within|before) | filled | went (in|by|within|before) | went fast | closed (early|on|at|in) | sells out)',
    'last (year|time|drop|batch|round|run) (was | were | it was | they were) (all)? (gone|full|sold|booked|snapped|oversubscribed) ',
    '(the)? last (two|three|four|few|{number}) (rounds|drops|batches|runs|courses|cohorts|workshops|years|times|sales|editions|tours|trips|shows|dates) (filled | sold out | went | were gone | were full | closed early | sold in)',
    '(sold out | gone | went | filled | full | ran out | snapped up) (in|by|within|before|inside) ... last (year|time|month|week|summer|spring|winter|autumn|round|drop)',
    '(always | usually | tend to | normally | often) (sell | sells | go | goes | fill | fills | book | books | run | runs) (out | fast | quickly | early | first | up)',
    '(was|were) (gone | full | sold out | snapped up | booked) (by|within|in|before) (lunch | noon | midday | teatime | breakfast | monday | half | {time} | {number} | <number> | an hour | a day | the hour | minutes | hours | the first)',
    '(gone | sold out | full | booked up) (by|before) (lunch|lunchtime|noon|midday|teatime|breakfast)',
    '(there was | we had | had) a (queue | waiting list | waitlist | line) (last|by|before|round|out)',
    '(oversubscribed | sold out) (every|each|two|three|last|both) (year|years|time|times|month|run|season)',
    '(first|front|back|the) (row | rows | pews | balcony | tables | window seats | saturday | weekend | matinee | matinees) (have | has | are | is | always | usually)? (already)? (gone | go first | goes first | sold out | taken | went first)',
  ],
  unless: [
    '(he|she|i|who|dad|mum|mom|people|everyone) (was|were|is) gone',
    'out of (patience|ideas|time|steam|energy|space|words|milk|bread|thread|paper)',
    '(house|power|lights|electricity|water|internet|milk|bread|toilet|vaccine|battery|money|luck|patience|petrol|fuel) ... (gone | went | ran out | was out)',
    '(i|he|she) (went|ran|filled|closed)',
    '(event|gig|show|match|game|tour|night) (was|is|has) ... sold out (thank | thanks | and we)',
    '(sold out | filled | went) ... (thank|thanks|grateful)',
    'usually go (out|up|first|to)',
    '(we|you|i) (usually|always|often|normally) (go|run|fill|book)',
  ],
  hits: [
    'Last year we sold out in two days.',
    'Saturday matinees always sell out first.',
    'The last two rounds filled.',
    'They were gone by lunchtime.',
    'Last batch was gone in an hour, so be early.',
  ],
  misses: [
    'Last year the power went at nine and we sang in the dark.',
    'We always go early to get the good light.',
    'Last week I filled the pond.',
    'The milk was gone by breakfast.',
  ],
})
