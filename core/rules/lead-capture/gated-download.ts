import { defineRule } from '../rule.ts'

/** A download, a report, an offer or a recording stands behind a sign-up. */
export const gatedDownload = defineRule({
  facet: 'lead-capture',
  name: 'gated-download',
  reason: 'asks for a sign-up in return for what is promised',
  phrases: [
    '(sign up | register | subscribe | signup | opt in) (<now>)? (to|and) (get|download|access|receive|unlock|read|watch|view|claim|grab) (the|your|our|my|a|this|free|instant|full|exclusive|it|them|all|early|weekly|daily)',
    '(sign up | register | subscribe | opt in) (<now>)? (for | to get | to receive) (your|our|my|a) (free)? (*)? (guide | ebook | checklist | template | report | toolkit | playbook | workbook | pdf | sample | samples | kit | class | course | quote | gift | training | masterclass | mini course | cheat sheet | starter kit | info pack | coupon | voucher | discount | offer)',
    '(enter|with|just|using|leave) your email (address)? (to|and|for)',
    '(in exchange | in return) for your (email|details|address|contact)',
    '(download|get|grab|claim|request|access|receive) (your|our|a|my) (free)? (white paper | whitepaper | free ebook | free e book | info pack | information pack | buyers guide | buyer s guide | case study | industry report | research report | benchmark report)',
    '(download|get|grab|claim|request|access) (your|my) free (*)? (*)? (guide | ebook | checklist | template | templates | report | toolkit | playbook | workbook | pdf | kit | training | masterclass | course | cheat sheet | starter | blueprint | workshop | planner | roadmap | swipe file | audit)',
    'free (download|guide|ebook|report|template|checklist|pdf) when you (sign up | subscribe | register | join)',
    'available (for|to) (subscribers | registered users)',
    '(register | sign up) (here | at {url})? (for|to) (free)? access',
    '(link | form | sign up | register) (to|for) (download|unlock) (the|your|our)',
    'only (to|for) (those|people|anyone|everyone) who (register | sign up | subscribe | join (my|our|the) list)',
    '(sign up | register | subscribe | join) ... and (i|we|you) will (get|send|email|mail|receive|dm|post) (you)? (the|a|your|it|our|my|free)',
    '(free | yours | bonus | gift | {percent} off | {money} off | lands in your inbox) (*)? when you (sign up | subscribe | register | join)',
    'when you (sign up | subscribe | join) (to|for)? (our|my|the) (*)? (*)? (*)? (list|newsletter|emails|letter|updates)',
    '(goes|going|sent|free|only|exclusive) (out)? (only)? to (people on | subscribers | my subscribers | our subscribers | my list | our list | the list | registered)',
  ],
  unless: [
    '(sign up | register | log in | subscribe) (<now>)? (to|and) (get|access|receive|view|read|watch) (the|your|a|all|our)? (*)? (zoom | zoom link | call link | joining | invite | calendar | meeting | reminder | reminders | dial in | room | credential | api key | api | token)',
    'no (sign up | signup | registration | email | form) (needed|required|necessary)?',
    '(register | sign up) (here | at {url})? (for|to) (the|this|our)? (workshop|meetup|session|hackathon)',
    '(sign up | register | subscribe | join) ... and (i|we|you) (will) (send|email|get|receive|mail) (you)? (the|a)? (*)? (zoom | joining | address | room | calendar | reminder | link to the (call|meeting))',
    '(link|links|instructions|details|directions|address|location|credentials) ... (*)? (*)? (*)? (be)? (sent|emailed|shared|mailed) (out)? (only)? (to|with) (all)? (registered|confirmed)',
    '(enter|type) your (email|password|username|number|code|pin) (address)? to (reset|log|verify|confirm|continue|change|recover|unsubscribe)',
  ],
  hits: [
    'Register to download the full report.',
    'Enter your email to unlock the checklist.',
    'Claim your free masterclass.',
    'Sign up to get the free checklist.',
  ],
  misses: [
    'The guide is here, no sign-up needed.',
    'Register to get the Zoom link for Monday.',
    'Download the notes from the repo.',
    'The joining details will be sent to all registered walkers.',
  ],
})
