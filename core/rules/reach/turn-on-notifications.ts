import { defineRule } from '../rule.ts'

/** The reader is to be reached again: notifications, bells, subscriptions. */
export const turnOnNotifications = defineRule({
  facet: 'reach',
  name: 'turn-on-notifications',
  reason: 'asks the reader to subscribe or switch notifications on',
  isImperative: true,
  phrases: [
    '(turn | switch | put) on (your | our | my | the)? *? notifications|notification|notifs|alerts|reminders',
    '(turn | switch | put | keep) (your | our | my | the)? *? notifications|notifs|alerts on',
    '(hit | ring | click | tap | smash | press) (the | that | our | on the) (notification | notifications | subscribe | little | youtube)? bell (icon | button | so | for | and | to | below)',
    '(hit | ring | click | tap | smash | press) (the | that | our | on the) (notification | notifications | subscribe | little | youtube)? bell $',
    '(hit | smash | click | tap | press | mash | bang) (the | that | on the)? *? (subscribe | follow | join | notify me) (button)?',
    '(like | share | comment | rate | follow) (and | n | or)? subscribe',
    'subscribe (and | n | for more | if you | like | share | hit | ring | turn | comment | below | for weekly | for daily | for new)',
    'subscribe $',
    'subscribe to (my | our | {mention} | the | this) *? (channel | podcast | youtube | show | series | playlist | vlog)',
    'see us first',
    '(select | choose | click | mark | tap) (see first | get notifications | favourites | favorites)',
    '(so you | so that you | you will) never|not miss a|an|any|our|another *? <post>|stream|drop|upload|episodes|updates|show',
    'never miss (a | an | any | our | another) *? <post>|stream|drop|upload|episodes|updates|beat',
    '#subscribe',
    '#hitthebell',
    '#likeandsubscribe',
    '#subscribenow',
    '#turnonpostnotifications',
    '(hit | tap | click) (the)? notification|notifications',
    '(enable | allow) (post | push)? notifications',
  ],
  unless: [
    '(people | users | someone | them | followers) to',
    'for their (content | posts)',

    'ring (the | that) bell (at | by | on | for | when you | marked)',
    'see us first thing',
    '(enable | turn on | allow) *? *? notifications in (settings | the settings | github | slack | your)',
    'unsubscribe',
    'ring the bell and (wait | come | enter | someone | somebody | we | i | he | she | they | {name})',
  ],
  hits: ['Turn on post notifications so you never miss a drop.', 'Ring that bell!', 'Like and subscribe.'],
  misses: ['Turn off notifications before you go to bed.', 'They rang the church bell at noon.'],
})
