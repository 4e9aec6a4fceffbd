import { defineRule } from '../rule.ts'

/** Somebody of the sender's will get in touch with a quote, a plan or an offer: a need is fished for. */
export const salesContact = defineRule({
  facet: 'offer',
  name: 'sales-contact',
  reason: 'promises a quote, a plan or an offer from the sender',
  phrases: [
    'will|can|could|would (*)? call|ring|phone|message|text|email|contact|dm|visit|write|whatsapp (to)? (you | them | back | everyone) ... with|about (a | your | the | our | my | his | her)? (*)? (*)? quote|plan|plans|price|prices|pricing|proposal|package|packages|offer|options|rates|valuation|programme|program|coaching|treatment|therapy|policy|loan|deal|deals|course|membership|services|estimate',
    '(reach out | be in touch | get in touch | get back to you | come back to you | follow up | set up a call) (personally | after | then)? with|about (a | your | the | our | my)? (*)? (*)? quote|plan|plans|price|prices|pricing|proposal|package|packages|offer|options|rates|valuation|programme|program|coaching|treatment|therapy|policy|loan|deal|deals|course|membership|services|estimate',
    '(tailored | personalised | personalized | no obligation | bespoke) quote|plan|proposal|estimate|valuation|offer',
    'get|send|request|receive (a | an | you a | you an | you our | the | our) (quote | price list | proposal | rate card | valuation | brochure)',
    'with a quote|proposal|valuation',
    '(lending | sales | solutions | membership | enrolment | admissions | mortgage | career) team|adviser|advisers|advisor|advisors|specialist|specialists|people|rep|reps will|can (call | ring | phone | message | text | email | contact | reach | get | be in touch | talk | walk | set up | explain | write | come back)',
    'a|one of our dealer|dealers|rep|reps|broker|brokers|agent|agents (near you)? will|can (call | ring | phone | message | text | email | contact | reach | get | be in touch | talk | explain | write | come back)',
    'first|sneak|exclusive look|peek at {name}|our|the new (*)? (*)? (*)? (plan | platform | app | suite | tier | range | collection | menu | line | model | release | range | product)',
    'live|guided|personal|free walkthrough|demo|tour of {name}|our',
    'message|dm|text|write (you | them) about (what we (would|can) do | our | my) (*)? (*)? (programme | program | coaching | services | course | offer)',
  ],
  unless: [
    '(lesson | action | care | safety | recovery | study) plan|plans',
    'job|employment|support|scholarship offer',
    '(council | gp | nurse | union | volunteer | police) ... will|can (call | ring | write | message)',
    'the|our plan|plans|programme|program|course|options|treatment (for|of|on|at)',
    'message|write|email|call|text (to)? everyone|everybody|all',
  ],
  hits: [
    'Leave a number and our lending team will ring you.',
    'Somebody will be in touch with a tailored quote.',
    'I will message you about our spring programme.',
  ],
  misses: [
    'The nurse will call you about the results.',
    'Tell us your bus and a volunteer will ring you back.',
  ],
})
