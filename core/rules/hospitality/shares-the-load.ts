import { defineRule } from '../rule.ts'

/** Lifts, chores, rotas and company, shared out among members. */
export const sharesTheLoad = defineRule({
  facet: 'hospitality',
  name: 'shares-the-load',
  reason: 'shares lifts, chores and company among the members',
  isNegatable: false,
  phrases: [
    '(lift share | lift shares | lift sharing | car share | car sharing | carpool | carpooling | car pool | ride share | shared lifts | shared taxi | walking bus) *? (from | to | for | at | leaving | list | sheet | is | board | leaves | thread | if | with)',
    '(i | we | {name}) (can | could | will | have room to) (take | fit | squeeze in | carry | drive | give a lift to | pick up) ({number} | <number> | a few | some | anyone | anybody | whoever | someone | people | you) *? *? (in the (car|van|minibus|boat|back) | from | to | if | on | home)',
    '(space | room | seats | a seat | one seat | two seats | three seats | a spare seat | spare seats) (for {number} | for <number>)? left? in (my|our|the|your) (car|van|minibus|bus)',
    '(need | needs | want | wants | offer | offering | after | looking for) (a | any | some | your)? lift|lifts (to | from | home | on | for | there | back | on offer)',
    '(if you | anyone | anybody | who | someone) (can | could | able to | need | needs | want | wants | offering | offer) *? (a lift | lifts | a ride | rides | a bed | a sofa | a couch | floor space) *? (to | from | for | on | home | there | say | tell | ring | message | {question})',
    '(gap | gaps | shift | shifts | hole | holes | blank | blanks) *? *? (on | in) (the | our | saturdays | sundays | next * | this *) *? *? (rota | roster | sheet | schedule | list)',
    '(who | anyone | anybody | somebody | someone | can you | could you) (can | could | will | able to | free to | around to | happy to | willing to | up to | up for)? (take | swap | cover | do | pick up | fill) (one | it | a (shift | slot | turn | stint | day | week) | (saturday | sunday | monday | tuesday | wednesday | thursday | friday) | the (early|late|first|last) (shift|slot|one|walk|feed)) *? *? *? {question}',
    '(if you have | if you have got | got | has anyone | anyone with | have you got | spare) (an | a | half an | one | two | a couple of | ten | twenty | {number})? (hour | hours | minutes | morning | afternoon | evening | day | saturday | sunday | free morning | free afternoon | free evening | spare hour) *? *? *? (needs | need | wants | come | help | we | could | would | hall | {question})',
    '(needs | need | could do with | could use | wants) (a | some | a bit of | a good)? <chore>',
    '(hands | help | somebody | someone | people | volunteers | folk | pairs of hands) (for | with | to do) (the | our)? (<chore> | washing up | setting up | clearing up | tidy up | clean up | teas | bar | door | barbecue | stall | gate)',
    '(could | can) (use | do with) (a few | some | a couple of | two | three | another | more | an | a)? *? (more | extra | fresh | spare | other | strong)? (eyes | hands | pairs | bodies | backs | voices | ears | brains) (on | for | to | with | at | in)',
    '<we> (are | is)? (still | also | now | badly | currently | always)? (short of | down | missing | after | need | needs | looking for | seeking | short | lack | without) (of)? (a | an | one | two | three | four | some | more | another | any | {number} | our | new)? *? <unpaid> (for | to | in | on | and | from | with | this | at | by | next | who | till | until | $ | {question} | {exclamation})',
    '(take turns | taking turns | take it in turns | turn and turn about | on a rota | by rota | we share the (cooking | washing | driving | work | cost | chores | cleaning))',
    '(meal train | meal rota | cooking rota | dog walking rota | visiting rota | tea rota | baking rota | watering rota | school run rota | phone tree | buddy (list|scheme|system))',
    '(who | anyone | anybody | someone | somebody) *? (can | could | would | will | fancies | fancy | wants to | want to | like to | happy to | willing to | free to | able to | prepared to) (please | also | help | help to | possibly | come and | come to)? <assist> (the | a | an | us | them | her | him | it | for | with | at | on | out | some | up | our | two | one | {name}) ... ... ... {question}',
  ],
  unless: [
    '(your | the) (car | carpet | home | house | roof | gutters | windows | lawn | boiler | sofa | hair | teeth | skin | van | property | oven | patio | driveway) *? (needs | need | could do with | could use | wants)',
    '(can | could | will) (take | fit) (up to | over | more than)',
    'need a ride (to|from|home) *? (book | our | call)',
    '(get | find) (a lift | a ride) *? (book | our | app)',
    '(needs | need) (no | little | more | less | further) <chore>',
    '(does anyone | who) (need | needs) (help (with | finding) your | moving)',
    '(cover|take) (your|the) (loan|mortgage|cost|costs|photo|photos)',
    'we are looking for *? experienced',
  ],
  unlessInSentence: [
    '{money}',
    '(salary | full time | part time | hourly | per hour | pay | shifts available | our drivers | your order | delivery)',
  ],
  hits: [
    'Lift share from the station at nine.',
    'I can take three in the car from Leith.',
    "Two gaps on Saturday's rota, who can take one?",
    'We are still short of two altos for the spring concert.',
    'The draft could use a few more eyes on it, could use more hands on the ropes too.',
    'Who could water the seedlings over Easter?',
  ],
  misses: [
    'Your gutters need cleaning, so call us.',
    'The ferry can take up to ninety cars.',
    'Delivery drivers wanted, full time, day shifts.',
    'The engine needs no watering.',
  ],
})
