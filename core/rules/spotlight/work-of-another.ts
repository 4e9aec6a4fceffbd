import { defineRule } from '../rule.ts'

/** Sends readers to what another person made, wrote or said. */
export const workOfAnother = defineRule({
  facet: 'spotlight',
  name: 'work-of-another',
  reason: 'points at what another person made or said',
  phrases: [
    '{mention} <possessive> <fine>',
    '{mention} <possessive> *? *? (<work>|slides|advice|thoughts)',
    '(love|loved|loving|adore|enjoyed|enjoying|recommend|admire) ... {mention} <possessive>',
    '(love|loved|loving|adore|enjoyed|enjoying) (this|these|the) *? *? (by|from) *? {mention}',
    '(check|checking) out (this|the)? *? *? {mention} <possessive>',
    '(check|checking) out this <fine>? <work> (by|from) *? *? ({mention}|<person>)',
    '(go|and|please|to|definitely) (read | see | watch | hear | check out) *? {mention} (<possessive>|on|about)',
    '{mention} (just|recently|has|also|who|once|here)? <did> (a|an|this|some|about|on|up|how|us|me|my|that|why)',
    '{mention} (just|also|here|who)? <does> (a|an|this|some|about|on|how|us|me|that|why|what)',
    '{mention} (is|are|was|were) now? (<telling>|killing|crushing|nailing|rocking|smashing|opening|closing)',
    '{mention} on (how|why|what|using|building|making|learning|teaching|being|writing|getting)',
    '{mention} (nailed | nails | reminds | reminded | demos | demoed | kicks off | live coding | is up (next|now|first) | closes | dropping | drops (wisdom|knowledge|gems|truth)) *',
    '<fine> *? *? <work> (by|from|with) *? *? {mention}',
    '(he|she|who|{mention}|<person>) (wrote | written | writes | made | built | put together | published | posted | shared | gave | recorded | given | created | compiled) (a|an|this|these|the|some) *? <fine> *? <work>',
    '(my|our) (awesome|amazing|brilliant|wonderful|dear|lovely|talented|fantastic|incredible|fellow|longtime) (<person>|mate|pal|buddy|bestie) *? *? (<did> | <does> | {mention} | has <did>)',
    '(talk|talks|keynote|presentation|lecture|tutorial|poster) *? by {mention}',
    '(hear|hearing|heard|listen|listening|listened|watching|watched|seeing) to? {mention} (talk|talking|speak|speaking|on|about|explain|explaining|present|presenting|share|sharing|play|playing|discuss)',
    '(learned|learnt|learning) ... from ({mention} | my *? <person>)',
    '(just|so|really|absolutely) (love | loving | enjoying | admire | in awe of | blown away by) *? {mention}',
    'i followed (this|the|a) *? <work> (by|from) *',
    '(moved | floored | impressed | blown away) by {mention}',
  ],
  unless: [
    '(our|my) (new|latest|own) (post|article|video) {mention}',
    '(follow|like|tag|dm|message) {mention}',
    '(at|for|via|see|visit|watch|on|by|of|as) our? {mention} (said|led|<did>|<does>)',
    '{mention} (announced|launched|released|acquired|provides|offers|helps)',
  ],
  hits: [
    "Loved @hennepin's thread on clay soils",
    '@bodil gave a wonderful talk on tide tables last night',
    'Go and read @tarekw on teaching fractions',
    'My dear friend Lou has built a library in a phone box.',
  ],
  misses: [
    'We gave our site a new look.',
    'Follow @millhouse for daily deals.',
    'Order from @millhouse today',
  ],
})
