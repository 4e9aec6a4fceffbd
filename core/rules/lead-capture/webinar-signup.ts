import { defineRule } from '../rule.ts'

/** A seat in the sender's webinar, masterclass or open day, for a registration. */
export const webinarSignup = defineRule({
  facet: 'lead-capture',
  name: 'webinar-signup',
  reason: 'asks to register for the sender’s own presentation',
  isImperative: true,
  phrases: [
    '(register | sign up | signup | enrol | enroll) (<now> | for free | free)? (for | to attend | to watch | to join) (our|my|the|this|a|your)? (free|upcoming|live|next|exclusive|*)? (*)? (webinar | webinars | masterclass | master class | live training | online training | virtual event | virtual summit | summit | live demo | product demo | demo | webcast | info session | information session | open day | open house | virtual tour | live stream | livestream | livestreaming | bootcamp | challenge | free class | free course | mini course | fireside chat | briefing | expo | trade show | virtual fair)',
    'join (us|me|our|my|{mention}) (for|at|on|in) (our|my|a|the|this|an)? (free|upcoming|live|next|exclusive|*)? (*)? (webinar | webinars | masterclass | master class | live training | virtual event | virtual summit | product demo | live demo | demo | webcast | free class | bootcamp | info session | open day)',
    'save|reserve|secure|claim|grab|book|get (your|a) (free | virtual | complimentary | front row)? (seat|spot|place|space|ticket|pass) (for|at|in|on) (our|my|the|this|a)? (free|upcoming|live|next|*)? (*)? (webinar | masterclass | live training | virtual event | summit | demo | webcast | info session | open day | bootcamp | challenge | expo)',
    'save|reserve|claim (your|a) (free|virtual|complimentary) (seat|spot|place|space|ticket|pass)',
    'save your seat',
    'register (now|today|here)? (for free)? to (discover | find out | see how | hear from | learn how | learn more | learn why)',
    'watch (our|the|this|my) (on demand | free | ondemand) (*)? (webinar|demo|training|masterclass|class)',
    '(register | sign up | rsvp | book) (<now>)? for (our|a|this) (free|complimentary|next|upcoming)? *? (open evening | open house | taster day | taster | discovery day | seminar | retirement dinner | dinner seminar | lunch and learn | info evening)',
    '(rsvp | register | sign up) for (our|a|this) (free|complimentary) *? (dinner|lunch|seminar|breakfast)',
    '(join (us|me|our *)|register|sign up) ... ... (webinar|masterclass|webcast | live demo | product demo | virtual event | virtual summit | virtual open day | live briefing | live walkthrough)',
    '(our|my|free|upcoming|next) *? *? (webinar|masterclass|webcast | virtual event | virtual open day | live demo) ... ... ... (register | sign up | book your | save your | reserve your | rsvp)',
    '(registration|registrations | sign ups | places|seats) (is|are)? (now|still)? (open|live|available|limited) (for)? (our|the|my|a|this) *? *? *? (webinar|masterclass|webcast|demo | virtual event | summit | open day | briefing|roadshow)',
  ],
  unless: [
    '(register | sign up | join | save | reserve | claim | book | get) ... (community | teaching | instructor | instructors | members | member | trainers | mentors | user group | users group | chapter) (webinar | call | challenge | bootcamp | demo | info session)',
    '(register | sign up) (<now>)? (to|for) ... (volunteer | vote | mentor | donate blood)',
    '(i|we) will (demo)',
    'register ... (voters|voter|polling)',
    'for the (community|village|parish|neighbours|neighbors) (dinner|lunch|breakfast)',
    '(community|teaching|instructor|instructors|members|mentors | user group | users group | chapter|library|carpentries | r ladies | volunteer|volunteers|wiki | open source) ... ... (webinar|demo|masterclass|webcast)',
    '(webinar|demo|masterclass|webcast) ... (recording|slides|was|were | on youtube | community)',
    '(watched|joined|attended|saw) ... (webinar|demo)',
    '(webinar|demo|masterclass|webcast) ... ... (volunteers|volunteer|members|guild|society)',
    'information|info session on the (etherpad|wiki|pad)',
    'sign up to attend',
  ],
  hits: [
    'Register for our free webinar.',
    'Join me for a live masterclass on pricing.',
    'Save your seat.',
    'Book your spot for the open day.',
    'RSVP for our free retirement dinner.',
  ],
  misses: [
    'Register to vote by Tuesday.',
    'Sign up for the sewing circle at the desk.',
    'Join us for the monthly call.',
    'Book your place for the community lunch.',
  ],
})
