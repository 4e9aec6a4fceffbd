import { defineRule } from '../rule.ts'

/** What lets people in who are else left out: ramps, captions, quiet rooms, a child looked after. */
export const accessible = defineRule({
  facet: 'hospitality',
  name: 'accessible',
  reason: 'sees to it that nobody is kept out',
  isNegatable: false,
  phrases: [
    '(quiet | calm | low sensory | sensory | prayer | nursing | breastfeeding | chill out | decompression | reflection) (room | corner | space | hour | tent | area | session | table) *? *? *? *? (all day | for anyone | for everyone | for whoever | for those who | if you need | if it | whenever | no questions)',
    '(step free | wheelchair | level | ramped) (access | entrance | entry | route | door | friendly | accessible | users | spaces) *? *? *? *? *? (if you | for anyone | for everyone | for those | ask | tell us | let us | someone will | we will)',
    '(captions | captioning | subtitles | transcripts | interpreters | interpreting | interpretation | large print | braille | childcare | a creche | creche | child care | a ramp | ear defenders | earplugs | fidgets) *? (available)? (on request | for anyone | for everyone | for whoever | if you (need|want|ask) | if needed | just ask)',
    'if you (need | would like | want | require) (captions | an interpreter | interpretation | a ramp | a lift | large print | braille | childcare | step free | a quiet | a seat | a chair | a break | someone to (meet | sit | walk) | help (getting in | with the stairs | to get | getting there) | the slides beforehand | extra time | any adjustments | adjustments | a hand (up | with the))',
    '(access | accessibility | dietary | sensory | childcare) (needs | requirements | requests | questions | arrangements) *? *? (just | please | let us | tell | email | write | ask | mail | drop | speak)',
    '(let us | please | do | just)? (know | tell us | tell me | tell {name} | write to {name} | ask) *? (your | any | about | of)? (access | accessibility | dietary | sensory | mobility) (needs | requirements | requests)',
    '(kids | children | babies | toddlers | crying | breastfeeding | fidgeting | stimming | pacing) *? (are | is) (always | very | more than | also | quite | entirely)? (welcome | fine | normal | no trouble)',
    '(pay what you can | pay what you like | pay as you feel | cannot afford it | can not afford it | if money is tight | money is tight | unwaged free | free if you are (unemployed | unwaged | skint | broke | a student))',
  ],
  unless: [
    'level access to (data | the | our)',
    'captions are (too | hard | wrong | auto)',
    'large print (edition | book | run)',
    'with a baby on (the | board)',
    '(kids | children) (eat | stay | go) free',
  ],
  unlessInSentence: ['{money}', '(holiday | hotel | villa | suite | deluxe | our rooms)'],
  hits: [
    'Quiet room on the second floor, all day long.',
    'Step-free entrance at the side, someone will meet you.',
    'If you need captions, tell Ruth.',
    'Crying babies are fine.',
    'Tell us any access needs.',
  ],
  misses: [
    'The quiet street was empty.',
    'Kids eat free on Mondays.',
    'Hotel with level access and deluxe suites.',
    'The captions are wrong in the second video.',
  ],
})
