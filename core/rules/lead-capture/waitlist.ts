import { defineRule } from '../rule.ts'

/** A place in a queue for something that will be sold. */
export const waitlist = defineRule({
  facet: 'lead-capture',
  name: 'waitlist',
  reason: 'asks to join a waiting list',
  isImperative: true,
  phrases: [
    '(join | get on | hop on | jump on | sign up for | be on | add (yourself | your name | your email) to | register for | put (yourself | your name) on | apply to | enter) (the|our|my|a) (*)? (waitlist | wait list | waiting list | interest list | vip list | early access list | priority list | notification list | launch list | presale list)',
    'waitlist (is|now)? (open | now open | live | below | here)',
    '(waitlist | waiting list) (link|form|{url})',
    'register (your|an) interest',
    '(express|note|log) your interest (<now> | here | at | below | via | by | with us)',
    '(sign up | register | subscribe | join | signup) (<now>)? (for | to get) (early | first | priority | beta | exclusive | vip | pre launch | prelaunch) (access|dibs|notice|updates|invites|invitations|bird)',
    '(sign up | register | subscribe | join (us | the list | our list)) ... (to|and) be (the first | among the first | first | one of the first | notified | alerted | informed | in the know)',
    '(sign up | register | subscribe | click here | enter your email) (to|and) (get|be|stay) (notified|alerted|updated|informed)',
    'be (the first | among the first) to (know | hear | find out | be notified | get (access|notified|invited))',
    'get notified (when | as soon as | on launch | about our | of our | first)',
    '(get|grab|request|claim) (your|an) (invite | invitation | early invite | beta invite)',
    '(pre register | preregister) (now|today|here|for|at|and|to)',
    '(our|the|my)? (waitlist | wait list | waiting list) (is)? (at {url} | here | open | for (the|our) (*)? (cohort|launch|drop|programme|program|course|beta) | live)',
  ],
  unless: [
    '(join | get on | added to | put (you|me)? on | be on | on) (the|our|a) (wait list | waitlist | waiting list) (for|and) (this|the|our|a)? (*)? (meetup | workshop | event | session | class at the library)',
    '(housing|surgery|hospital|nhs|transplant|allotment|rsvp) (waiting list | waitlist)',
    'be the first to (reply|comment|answer|ask|contribute)',
    '(update your rsvp | rsvp | if you can not) ... (waitlist | wait list | waiting list)',
    'register your interest (in|to|for) (volunteering | volunteer | helping | speaking | hosting | mentoring | taking part | joining the (committee|team))',
    'register your interest (here|below)? (by|in|to) (*)? (*)? (pull request | volunteer | volunteering | help | speak | participate | host | mentor)',
    '(participate | take part | contribute | volunteer | join the (team|committee)) ... (register|express) your interest',
    '(full | full up | rsvp | spots | capacity | sold out | cancel) ... (join | get on | on) ... (waitlist | wait list | waiting list)',
    '(meetup|event|workshop|rsvp) (waitlist | wait list | waiting list)',
    '(waitlist | wait list | waiting list) for (a|an|the|our|council)? (*)? (allotment|allotments|surgery|housing|house|operation|appointment|dentist|gp|nursery|meetup|workshop)',
  ],
  hits: [
    'Join the waitlist.',
    'Sign up to be the first to know when we launch.',
    'Register your interest today',
    'Get notified when doors open again.',
  ],
  misses: [
    'If you cannot come, change your RSVP so the waitlist moves up.',
    'The waiting list for the surgery is long.',
    'Be the first to reply.',
  ],
})
