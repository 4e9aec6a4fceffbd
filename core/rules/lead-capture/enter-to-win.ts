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
  ],
  unless: [
    '(like|follow|tag|share|retweet|rt|repost|comment) ... to (win|enter)',
    'enter the (competition|contest|lottery) (law|market|commission)',
    'enter (our|the) (photo|poetry|baking|art|poster|film|essay|talent) (contest|competition)',
    '(has|have|been|was|were) entered (in|into)',
  ],
  hits: [
    'Enter now for your chance to win a kettle.',
    'Sign up today and be entered into our draw.',
    'Take the survey for your chance to win.',
  ],
  misses: [
    'Enter the poetry contest, all ages welcome.',
    'She was entered in the parish register in 1802.',
    'Like and tag a friend to enter.',
  ],
})
