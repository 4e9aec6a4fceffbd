import { defineRule } from '../rule.ts'

/** The sender's people will be in touch: a call back, a brochure, a talk with an adviser. */
export const callYouBack = defineRule({
  facet: 'lead-capture',
  name: 'call-you-back',
  reason: 'has the reader come forward so that the sender can get in touch',
  phrases: [
    '(request | arrange | ask for | get | book | order) (a|your|our) (free)? (callback | call back | brochure | info pack | information pack | prospectus | catalogue | home visit)',
    '(our | one of our | a member of our) (*)? (experts | expert | advisers | advisors | adviser | advisor | agents | agent | specialists | specialist | consultants | sales team | solutions team | admissions team) (will|can) (call | contact | reach out | be in touch | get in touch | get back to you | walk you through)',
    '(we|someone|somebody) will (call you back (with|to|about) | be in touch to (discuss|arrange|book|talk) | reach out to (schedule|discuss) | contact you to (discuss|arrange|book))',
    '(hop|jump|get) on a (free | quick | short | {number} minute)? (call|chat|zoom) with (me | us | our team | one of our)',
    '(book | schedule | grab | claim | set up) (a|your) (free|complimentary)? (discovery call | strategy call | clarity call | breakthrough call | strategy session | discovery session | intro call | 1 1 call | consultation call)',
    '(request|ask) (for)? more (info|information|details) (today | now | here | via | by filling | at {url})',
    '(<expert> | coach * | counsellor team | counselor team | fitter | surveyor | architect | architects | (sales|solutions|admissions|advice|counsellor|counselor) team) (will | is (*)? (*)? (*)? (*)? and will) (call | reach out | be in touch | contact | ring | get in touch | message)',
    '(someone|somebody) from (our|the) (sales|services|solutions|admissions|advice) (*)? will',
    '(i|we) will (ring|call|message|contact|dm) (you | each of you | every one of you) (with (a price | prices | a quote | an offer) | about (our|my|a) | to (discuss | see if | talk about))',
    'grab {number} minutes with (me | us | one of our | our)',
    '(one of (our|my|the) * *? | our *? * | a * rep | a rep | someone *? | somebody from * * | a member of (our|the) * *? | a (*)? (partner|adviser|advisor|agent|specialist|consultant) (near you)?) (will | can | is going to)? (give|gives) you a (ring|call|bell|buzz|shout|tinkle)',
    '(<expert>|rep|engineer|audiologist|nurse|fitter|surveyor|technician) (calls|rings|phones|messages|contacts|visits|emails) you (within | back | about | tomorrow | with | tonight | today | by | the same)',
    '(slide|sliding|slides) (in|into) (everyone (is)? | everybody (is)? | your | ur | all your | all of your | all the | the) (dms|dm|messages|inbox|inboxes|comments)',
    '(will | am going to | are going to | is going to) (message | dm | text | ring | call | contact | write to | pm | inbox | email) (you | each of you | all of you | everyone | everybody | them) ... (with | about | in private | privately) (a|an|our|the|some|prices|what) *? *? (plan|options|option|quote|quotes|offer|price|prices|programme|program|package|proposal|box|routine|deal|assessment|service|course|coaching|session)',
    '(our|my) *? *? (desk | arm | sponsor | partner | recruiters | recruiter | coaches | practice | membership team | lettings team | service desk | formatting service | people | reps | visa desk) (will|would) (be in touch | get in touch | reach out | contact | write | message | call | ring | phone | dm | email | follow up | get back)',
    '(will|would) (be in touch | get in touch | reach out | come back to you | get back to you | write to you | write to them | be in contact) ... with (a|an|some|our|your) *? (quote | options | offer | plan | tailored * | proposal | price | prices | package)',
    'request (a|an|your) *? *? (callback | call back)',
    '(rep|reps|adviser|advisor|estimator|surveyor|fitter) will (be (round | over | there | with you) | come (round|over|by|out) | visit you | drop by)',
  ],
  unless: [
    '(order|refund|issue|problem|ticket|complaint) ... (will|can) (call|contact|reach|be|get)',
    '(volunteer|volunteers|mentor|mentors|moderators|maintainers) ... (will|can) (call|contact|reach|be|get)',
    '(we|someone|somebody) will (be in touch | contact you | reach out) ... (interview|application|volunteer|talk|proposal|shift)',
  ],
  hits: [
    'Request a brochure today.',
    'One of our advisers will call you.',
    'Book your free discovery call.',
    'One of our fitters gives you a ring within the hour.',
    'A surveyor rings you within the hour.',
  ],
  misses: [
    'One of our volunteers will meet you at the gate.',
    'We will call out the names at nine.',
    'Someone will be in touch about your talk proposal.',
    'I will give you a ring about the lift on Sunday.',
  ],
})
