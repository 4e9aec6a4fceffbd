import { defineRule } from '../rule.ts'

/** Readers with a need the sender could fill are asked to come forward: the source text calls this selling. */
export const fishingForNeeds = defineRule({
  facet: 'lead-capture',
  name: 'fishing-for-needs',
  reason: 'gathers readers who have a need the sender can fill',
  phrases: [
    '(tell us | let us know | comment | reply | post) ... ... and (our (team|experts|advisors|specialists|coaches|*) | we | i | one of (us|our *) | someone from our *) (will|can|would)? (reach | contact | call | message | dm | email | text | be in touch | get in touch | get back | help you | find you | match | show you | recommend | suggest | send you)',
    '(struggling|suffering|tired|frustrated|stuck|living|dealing) (with|of|from) ... ... {question} ... (our team | we) (will|can)',
    '(tell us | let us know | comment | reply | drop (it | a comment | your *)) (*)? (below | in the comments)? and (our team | we | our experts | one of our | an expert | an advisor) (will|can) (reach | contact | call | be in touch | get in touch | get back | help you | find you | match | show you)',
    '(if you (are | have been) (struggling | ready | tired | stuck | in the market) | if you (want|suffer)) ... (dm me | dm us | inbox me | inbox us | whatsapp | call me | call us | text us | text me | book a call | get in touch with our | reach out to our | contact our | shoot me a | send me a dm | pm me)',
    '(dm|pm|inbox|message|whatsapp|text|call|email) (me|us) if you (want | need | are interested in | are looking | are ready | would like) (to (buy | sell | grow | scale | make | earn | lose | get | save | start | work with | join my) | one | my (*)? | our (*)?)',
    '(struggling | tired | stuck | frustrated | sick | fed up | overwhelmed) (with|of|by) ... (dm me | inbox me | dm us | message us | book a call | call us | let us help)',
    '(want|need|ready|looking) (to|for|a|my|our|some|help) ... (dm me | inbox me | call us | dm us | message us | book a call | whatsapp us)',
    '(we|i) can help (you)? (dm | book | call us | call me | dm me)',
    '(looking for | taking on | i have space for | i have room for | accepting | open to | room for | space for | i want to work with) (a few | {number} | <number> | more | some | my next | serious | motivated | *)? (new)? (clients | coaching clients | serious people | motivated people | action takers | distributors | brand ambassadors | paying customers)',
    '(who|anyone) (wants | else wants | needs | looking | interested) (to|in|for)? ... (dm me | inbox me | say yes | type)',
    '(serious|interested) (inquiries|enquiries|buyers) (only|please|can|dm|call|message|contact|inbox)?',
  ],
  unless: [
    '(volunteer | volunteering | mentor | speak | speaking | present | host | hosting | contribute | contributing | help organise | help organize | help out | get involved | join the (team|committee|board) | give a talk | participate | participating) ... (dm | message | contact | call | email | get in touch | inbox)',
    '(dm|pm|inbox|message|whatsapp|text|call|email) (me|us) if you (want | need | would like | are interested) ... (volunteer | help out | speak | present | host | join | talk | chat | company | a lift | a ride | a hand | someone to | involved)',
    '(if you (need|want) (someone | company | a hand | to talk | support)) ... (message|dm|call)',
    '(order|refund|complaint|trouble|problem|problems) ... (dm|message|contact|call)',
    'interested people can',
  ],
  hits: [
    'Tell us below and our team will reach out.',
    'Tell us below how tall you are and our team will message you about a desk.',
    'DM me if you want to grow your shop.',
    'If you are tired of high bills, call us.',
    'I have space for two new clients.',
  ],
  misses: [
    'Message me if you want to help out on Saturday.',
    'If you need someone to talk to, message any of the moderators.',
    'Tell us below what has worked for you.',
    'Comment with your street and we pass the soup round on Friday.',
  ],
})
