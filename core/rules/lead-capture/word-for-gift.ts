import { defineRule } from '../rule.ts'

/** A comment, a message or a keyword is the price of what is promised. */
export const wordForGift = defineRule({
  facet: 'lead-capture',
  name: 'word-for-gift',
  reason: 'asks for a comment or a message in return for something',
  isImperative: true,
  phrases: [
    '(comment|type|say|reply|drop) (with | the word | a | an | me a | us a)? * (below | in the comments | down below)? (and|so) (i | we | my team | our team) (will|can) (send|dm|message|inbox|email|pm|hook|forward|shoot)',
    '(comment|type|drop|reply) (with | the word | a | the | me a | us a)? * (below | in the comments)? (to | if you want to) (get|receive|grab|claim|access|unlock) (the|it|my|our|your|a|access|more|this|yours|instant|free)',
    '(comment|type|drop|reply|say) (with | the word | a | the | me a | us a)? * (below | in the comments)? for (the (link|guide|pdf|template|list|recipe|details|file|sheet|checklist|full) | a (link|copy|free) | my | details | access | more info | info | price | prices | pricing | your | free)',
    '(comment|type|drop|reply|say) (with | the word | a | the | me a | us a)? * (below | in the comments)? if you (want | would like) (it | one | access | in | a copy | the (link|guide|file|list|template|recipe|pdf|sheet))',
    '(dm|pm|message|inbox|text|email|whatsapp) (me|us) (the)? (word | words | keyword | code | saying | with the word)',
    '(dm|pm|message|inbox) (me|us) * (and|to|for) (i will | we will | get | claim | receive | grab | the link | access | more | your free | the | details)',
    '(dm|message|inbox|pm) (me|us) for (the | your | a | my | access | details | info | more | link | free | prices | price | pricing | rates | info and)',
    '(dm|message|pm|inbox|text|whatsapp) (me|us) (now|today)? (to|and) (get | claim | join my | work with | secure | learn how | find out how | see if you | apply for)',
    '(text|sms|send) (the word)? * to {number}',
    'drop a {emoji} ... (and (i|we) will | for the (link|guide|list|recipe) | to get (the|it|access))',
    'reply (to this (email|post|message))? (with)? * and (i|we) will',
    '(share your * | tell us | leave (us)? a review | send us | complete (our|the) *) ... ... and (we|i) will (give|send) you',
    '(dm|pm|message|inbox) (me|us) (the word)? * if you are (ready|serious|tired)',
  ],
  unless: [
    '(sorry | apologies | order | refund | issue | account | help | look into | assist) ... ... (dm|message|pm|inbox|email) (me|us)',
    '(dm|message|pm|inbox|text|whatsapp|email) (me|us)? ... (help (out|run|organise|organize) | volunteer | present | speak | join the (team|committee) | your (order|booking|account) | invite | invited | get involved | host)',
    '(i|we) will (dm|email|send|message|pm) (you)? ... (refund|replacement|order|reminder|zoom|joining|minutes|notes|invite)',
    '(email|message|dm|pm|inbox) (me|us) for the (agenda|zoom|minutes|joining|address|meeting|room|call|password)',
    '(say|write|post|reply|comment) (hello|hi|something|anything)',
    '(if|when|before|after|once) (you|i|we) ... (i|we) will',
    '(text|sms|send) (* to (911|999|112|988|741741|85258|7726) | (stop|spam|help|home|hello|shout|report) to)',
    'to get (this|it|that) (fixed|sorted|resolved|looked)',
    '(text|sms|send) (the word)? * to {number} (to|and) (give|donate)',
    'to (get|join|receive) (the|your|an|our) (zoom | joining | meeting | call | address | room | invite | calendar | channel | group chat)',
  ],
  hits: [
    'Comment "PLAN" and I will send you the sheet.',
    'DM me the word GROW.',
    'Text ROSES to 60022 for a coupon.',
    'Drop a "yes" below if you want it.',
  ],
  misses: [
    'Message me to help run the next walk.',
    'Comment on the draft by Friday.',
    'Sorry about the delay, please DM us to get this fixed.',
  ],
})
