import { defineRule } from '../rule.ts'

/** A prize draw that is entered with one's details or a sign-up. */
export const enterToWin = defineRule({
  facet: 'lead-capture',
  name: 'enter-to-win',
  reason: 'asks to enter a prize draw',
  phrases: [
    'enter (now | today | here | below | online | at {url} | free)? (to win | for (a|your|the|an)? (free|extra)? chance (to win)? | for your shot)',
    'enter (our|the|this|my) (*)? (*)? (giveaway | competition | contest | sweepstakes | sweepstake | prize draw | draw | raffle | lottery | lucky draw)',
    '(sign up | register | subscribe | join | signup) ... (for (a|your|the) chance | to win | to be entered | and (you will | you could | be entered | win | get entered))',
    '(be|get|are|automatically) entered (in | into | for | to win | in to)',
    'entered to win',
    '(to | how to | ways to) enter (the (giveaway|competition|contest|draw) | simply | just | click | visit | go to | fill | sign up | register | email | text | our)',
    '(in with | for) (a|the|your) chance (of winning | to win) ... (sign up | register | enter | visit | click | complete | email | fill)',
    '(complete | fill in | fill out | take | answer) ... (for (a|your) chance to win | to be in with a chance | to enter (the|our) (draw|prize))',
    '(tell us | take {number} minutes | complete) ... ... for (a|your|the) chance to win',
    '({number} questions | <number> questions | two minutes | {number} minutes | minutes | survey | surveys | questionnaire | study) ... ... (in the draw | in our draw | could win | can win | will win | wins a | to win | chance to win | chance of winning | for a shot at | prize draw)',
    '(leave|give|tell|fill|send|answer|complete|pop|put|drop|add) ... ... ... (and|to) (you are | you will be | be | you could be | you go) (entered|put)? (in|into) (the|our|a) *? (draw|hat|raffle)',
    '(<detail> | job title | name and email | form) ... (and)? (you are | you will be | be | you could be | you go | goes | puts you) (in|into) (the|our|a) *? (draw|hat|raffle)',
    '(tell us | answer | complete | fill) ... ... ... and (you)? (could|can|might|may) win',
    '(survey|surveys) ... ... (receive|get|earn|win) ... ({money} | gift card | rewards | vouchers | points)',
    '(get|receive|earn|paid) {money} ... (for (sharing | taking | completing | giving | answering | your opinion | your opinions | doing) | and a chance)',
    '(paid|rewarded) (online | research | market research | *)? (survey | surveys | study | focus group | panel | interview)',
  ],
  unless: [
    '(comment|comments|tag|like|follow|share|dm|story) *? *? *? (tell us | answer | complete)',
    '(like|follow|tag|share|retweet|rt|repost|comment) ... to (win|enter)',
    'enter the (competition|contest|lottery) (law|market|commission)',
    'enter (our|the) (photo|poetry|baking|art|poster|film|essay|talent) (contest|competition)',
    '(has|have|been|was|were) entered (in|into)',
    '(comment|tag|like|follow|share|retweet|story|trivia|caption) ... ... ... ... (win|winner)',
  ],
  hits: [
    'Enter now for your chance to win a kettle.',
    'Sign up today and be entered into our draw.',
    'Take the survey for your chance to win.',
    'Eight questions, and one of you wins a kettle.',
    "Leave your mobile and you're in the draw for a hamper.",
  ],
  misses: [
    'Enter the poetry contest, all ages welcome.',
    'She was entered in the parish register in 1802.',
    'Like and tag a friend to enter.',
    'Comment below and tell us your plans and you could win a kettle.',
  ],
})
