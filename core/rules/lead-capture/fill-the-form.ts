import { defineRule } from '../rule.ts'

/** A form stands between the reader and what the sender promises. */
export const fillTheForm = defineRule({
  facet: 'lead-capture',
  name: 'fill-the-form',
  reason: 'asks to fill in a form to get something',
  isImperative: true,
  phrases: [
    'fill|complete (in|out)? (the|our|this|a|your|my) (quick|short|simple|brief|*)? (form | contact form | enquiry form | inquiry form | application | questionnaire) (below | here | online | at {url} | {url} | in (the|my|our) (link|bio))? (to (get|receive|claim|book|start) | and (we|i|our|get|receive|claim|someone|pick) | for (a (free|quote|call|chance) | more (info|information|details)))',
    'fill (in|out) (your|ur) (details|info|information)',
    '(complete | take | do | answer | fill out | fill in) (a|our|this|the) (*)? (*)? (survey|questionnaire|quiz|poll) ... (and (receive | get | earn | win | be entered) | to (win | receive | earn | enter | be entered) | for (a|your) (chance|free|gift))',
    'take (our|the|this|a) (free | quick | short | {number} minute | {number} second | * minute | * second | fun | online | *)? (quiz|assessment) (<now> | to (find|see|get|win|discover|receive|learn|earn|qualify) | and (get|see|find|win|receive|we))',
    'answer (a few | some | {number} | these | our) (*)? (questions|question) (and|to|for) (get | win | receive | find | see | earn | a chance | be | we)',
    '(find out | see | check | learn) (if|whether) (you | your *) (qualify | qualifies | are eligible | may be eligible | may qualify | could qualify | is eligible | could be eligible | could save | are owed | are entitled | pre qualify)',
    'check (your)? eligibility',
    '(see | find out) how much (you | your *) (could|can|may|might|qualify|owed)',
    'get (pre approved | preapproved | prequalified | pre qualified | matched | your score | your results | your free results)',
    'apply (now|today|here|online) (to|and) (see if you | find out if you | get (approved|your|funded))',
    'start your (application|quote|claim|quiz|assessment) (now|today|here|online|at|with|{url})',
    '(survey|surveys|opinions|opinion|feedback|review|questionnaire) ... {money} (*)? (gift card | giftcard | voucher)',
    '(tell us | complete | take | fill) ... ... and (we|i) will send you (a|an)? {money}',
  ],
  unless: [
    'fill|complete|submit|take ... (form|survey|questionnaire|poll) (to|and) ... (volunteer | help us | nominate | propose | vote | shape | decide | tell us | share your | let us know | improve | speak | host | suggest | apply for a (scholarship|grant))',
    'complete|take (the|our|this)? (community | member | members | feedback | annual | pre workshop | post workshop | course) survey',
    'find out if you are eligible to vote',
    'take the test (suite|again)',
    'matched (with)? (a|your|an)? (*)? (mentor|mentee|buddy|partner|volunteer|pal)',
    '(check | see | find out) ... (eligible|eligibility|qualify) (for|to) (*)? (*)? (vaccine|jab|benefit|benefits|grant|scholarship|bursary|vote|credit|support)',
    '(complete|fill) (out|in)? (this|the|our) form to (start|begin|complete|finish) (the|your)? (onboarding|application|checkout|certification|induction|enrolment|process)',
  ],
  hits: [
    'Fill out the form below and we will call you.',
    'Take our two minute quiz to find your shade.',
    'See if you qualify.',
    'Complete this survey to win a hamper.',
  ],
  misses: [
    'Fill in the form to nominate a neighbour.',
    'Take the community survey and help us plan the year.',
    'Submit the form for your timesheet by Monday.',
  ],
})
