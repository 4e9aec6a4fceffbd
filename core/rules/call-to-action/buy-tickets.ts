import { defineRule } from '../rule.ts'

/** The reader is sent to paid tickets. */
export const buyTickets = defineRule({
  facet: 'call-to-action',
  name: 'buy-tickets',
  reason: 'sends the reader to the tickets',
  phrases: [
    '<buy>|book|find (up)? (your | some | the | those | advance | early bird)? (*)? (tickets|tix)',
    'buy (a|your) (*)? ticket',
    '(get|grab|reserve|secure) your (*)? ticket',
    'pick|snap up (your|a|some)? (tickets|ticket|tix)',
    '(ticket|tickets|tix) (are|is)? (now|still|also|currently|only|just)? (available | on sale | selling | from {money} | at the door | at the box office | at {url} | via | through | can be (bought|purchased|booked|found) | cost | start at | starting | priced | {money} | {url} | going fast | here)',
    '(ticket|tickets|tix) and (info|information|details|more|table|merch)',
    'for (tickets|tix) (and|or|*)? (*)? (call | visit | go to | head to | click | message | dm | email | contact | {url})',
    '(link|links) (for|to) (tickets|tix)',
    '(ticket|tickets) link',
    '(call|visit|contact) (the|our) box office',
    'box office {number}',
    'early bird (tickets|registration|pricing|prices|price|rate|rates|passes|ends|ending|discount|sale)',
    'season (tickets|passes|ticket|pass) (available | from | on sale | now | holders get)',
  ],
  unless: [
    'free (ticket|tickets|tix)',
    '(support|jira|help|github|zendesk|speeding|parking|lottery|raised|open|file|bug|trac) (ticket|tickets)',
    '(ticket|tickets) (are|is) (also)? free',
    '(i|he|she|they|you|who|we) ... (get|buy|grab|book|find|order|score) ... (ticket|tickets|tix)',
    '(could|can|did|managed) (not|to)? (get|buy|grab|book|find|order|score) ... (ticket|tickets|tix)',
    'win (a|some|free|your|two)? (*)? (ticket|tickets|tix)',
    '(ticket|tickets) (from|in|at|via|through) (jira | users | support | the (backlog|queue|tracker))',
    '(ticket|tickets) (on|via|through|from|with) (the)? eventbrite',
    '(confirm|secure|hold|guarantee) your (spot|place|seat) ... (ticket|tickets)',
    '(rsvp|register) ... (ticket|tickets)',
  ],
  hits: [
    'Get your tickets before Friday.',
    'Tickets are on sale now at the box office.',
    'For tickets and table bookings call Jean.',
    'Early bird pricing ends soon',
  ],
  misses: [
    'Free tickets for every member and a guest.',
    'I could not get tickets last year.',
    'We closed forty support tickets this week.',
  ],
})
