import { defineRule } from '../rule.ts'

/** Readers are to pull other people in by naming them. */
export const tagSomeone = defineRule({
  facet: 'reach',
  name: 'tag-someone',
  reason: 'asks readers to tag other people',
  isImperative: true,
  phrases: [
    'tag *? *? <pal>',
    'tag {number}|<number> *? *? <pal>|people|others|accounts|more|ppl',
    'tag (as many | at least | up to) *? *? <pal>|people',
    'tag your|the|that|all|a *? *? mum|mom|mother|dad|father|wife|husband|boss|teacher|girlfriend|boyfriend|roommate|date|coach|kids',
    'tag your|the|that|all|a *? *? favourite|favorite|fave|girls|boys|guy|girl|lads|ladies|half|business|businesses|ones|coworker|human|babe|bae|homie|{hashtag}',
    'tag (the)? one|person|people|folks|those|anyone|someone|somebody|whoever who|you|that|with|whose',
    'tag them|him|her|everyone|everybody|anybody|whoever',
    'tag (and | or | n) <boost>|win',
    'tag (below | away | in the comments)',
    '(mention | name | challenge) a|your|{number}|<number> *? <pal> (in | below | to | who | and | for)',
    '(mention | name | challenge) a|your|{number}|<number> *? <pal> $',
    '(comment | reply | enter) (with | by) (tagging | mentioning)',
    'tagging (a | your | {number} | <number> | as many) *? <pal>',
    '(invite | ask | get | encourage) (all | all of)? your *? <pal> (to | and) (like | follow | join our page | join this page | share | subscribe | add)',
    '(like | share | comment | follow | repost) (and | n | plus | then)? tag',
    'send|show this to your|that|a|the *? *? <pal>|boss|girlfriend|boyfriend|wife|husband|mum|mom|dad|teacher',
  ],
  unless: [
    '(price | name | dog | ear) tag',
    'tag (team | line | the maintainer | a maintainer | along)',
    'tag (a | the) (release | commit | version | build | ticket | issue | branch | deer | fish | sheep)',
    'tag (with | for) (someone | somebody | anyone | friends)',
    'tag a colleague (for review | as reviewer)',
    '(name | mention) a|one|two|{number}|<number> person|people (who | that) (says | decides | keeps | leads | owns | checks | writes | takes | runs | holds)',
  ],
  hits: [
    'Tag a friend who still owes you a pint.',
    'Tag three mates below.',
    'Invite your friends to like this page.',
    'Show this to your boss without saying a word.',
  ],
  misses: [
    'Tag a release before you merge the docs.',
    'The price tag fell off.',
    'We played tag with somebody’s dog.',
    'Somebody with a key can let a friend in.',
    'The walk is for you and your family.',
  ],
})
