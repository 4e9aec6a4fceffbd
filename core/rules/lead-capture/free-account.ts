import { defineRule } from '../rule.ts'

/** An account or a profile with the sender. */
export const freeAccount = defineRule({
  facet: 'lead-capture',
  name: 'free-account',
  reason: 'asks to register with the sender',
  isImperative: true,
  phrases: [
    '(create | open | make | get | register | set up | start | activate | claim) (your|a|an|our) free (*)? (account|profile|membership|listing|store|page)',
    '(sign up | register | join | signup | log in) (<now>)? (for free | free | today for free | in seconds | in minutes) (at | here | with | on | via | and | to get | {url})',
    '(sign up | register | signup) (for free | free)',
    '(sign up | register | signup) (with|to) (us | {mention} | our (site|platform|app|website|community|service)) (<now>|to|and|for|at)?',
    '(sign up | register | signup) (at|on|via) ({url} | our (website|site|app)) (to|and) (get|start|receive|save|earn|win|claim|enjoy)',
    '(sign up | register | signup) (<now>)? (and|to) (get|receive|save|earn|claim|enjoy|win|start) (*)? (*)? ({percent}|{money}|free|off|discount|bonus|credit|rewards|points|voucher|coupon)',
    '(sign up | join | enrol | enroll | register) (<now>)? (for|to) (our|the|my|your|{mention}) (*)? (rewards | reward | loyalty | vip | perks | points | insider | insiders | birthday club | affiliate)',
    '(sign up | subscribe | text | opt in | register) for (text | sms | deal | price | stock | back in stock | drop) (alerts|messages|updates|notifications|deals)',
    'become a (*)? (insider | vip | rewards member | loyalty member | club member) (<now>|and|to|for|at)',
    'request|get (an|your)? invite',
    'download ... (register | sign up) (to|and) (get|earn|receive|win)',
    'join (our|the|my) (*)? (rewards|reward|loyalty|vip|perks|points|insider|insiders) (program|programme|club|scheme|list|community|team)',
    'join (us | our * | today | now) and (receive|get|save) (*)? ({percent}|{money})',
  ],
  unless: [
    '(sign up | register | join | create | set up | make) (<now>)? (for|to|a|an|your)? (free | for free)? (*)? (github | gitlab | orcid | slack | discord | zulip | forum | wiki | google | etherpad | eventbrite | kaggle | wikipedia | hypothesis | account on the forum)',
    '(sign up | register | join) (<now>)? (for|to)? (the|our|this|a)? (free | for free)? (*)? (<gathering> | library card | event | events | mailing)',
    '(sign up | register) (<now>)? (for|to) ... (volunteer|vote|speak|mentor|help|bring|shift)',
    '(join | sign up) (for free | free) (on|this|in) (<day> | person | the park)',
    '(account|profile) ... before (the | our | we | class | you come | monday | tuesday | wednesday | thursday | friday | saturday | sunday)',
    '(flood|weather|outage|emergency|safety|traffic|avalanche) (alerts|warnings)',
    'alerts|updates from the (school|council|police|district|city|county)',
  ],
  hits: [
    'Create your free account in a minute.',
    'Sign up today and get 10% off.',
    'Join our rewards club.',
    'Register free at example.com',
  ],
  misses: [
    'Create a free GitHub account before the class.',
    'Sign up for the free workshop by Friday.',
    'Sign up to bring a dish.',
  ],
})
