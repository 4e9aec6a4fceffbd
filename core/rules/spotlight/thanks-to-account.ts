import { defineRule } from '../rule.ts'

/** Thanks to somebody whose account is mentioned. */
export const thanksToAccount = defineRule({
  facet: 'spotlight',
  name: 'thanks-to-account',
  reason: 'thanks somebody by their @name',
  phrases: [
    // "thank you so much to @jo", "thanks again, @ana and @sam"
    'thanks|thankyou|thanku|thanx|cheers|ta|ty|tysm|danke|gracias|merci|asante|obrigado|obrigada|grazie ... {mention}',
    '(thank you | thanks a (lot|bunch|million|ton)) ... {mention}',
    '(thanks | thank you) {exclamation} {mention}',
    // "thanks for the review @jo", "thank you for having me, @x"
    '(thanks | thank you | cheers | ty) ... for ... ... {mention}',
    '(thanking | to thank | gotta thank | must thank | we thank | i thank) ... {mention}',
    'grateful|thankful|indebted|obliged ... to ... {mention}',
    'appreciate|appreciated|appreciation ... (from|by|for|to)? {mention}',
    // "@jo thanks for spotting that"
    '^ {mention} ... (thanks | thank you | ty) ... for <deed>',
    '^ {mention} ... (thanks | thank you | ty) ... for the ... (shoutout | shout out | mention | retweet | rt | idea | tip | link | fix | help | feature | invite | heads up | kind words)',
    '^ {mention} ... (thanks | thank you | ty) for (a | an | such a | the) <fine> *',
    '{mention} (saved | made | you saved | you made) (my|our|the) (day|week|bacon|life|night|morning|weekend|year|evening)',
    '(help|support|work|encouragement|patience|kindness) (of|from) {mention}',
    '(could|would) not have ... without ... {mention}',
  ],
  unless: [
    '(thanks | thank you) ... for (the|your)? (follow|following|add|adding|order|ordering|purchase|shopping|patience|contacting|interest|message|feedback|query|reaching) ... {mention}?',
    '(thanks | thank you) ... to our (sponsor|sponsors|partner|partners) ... {mention}',
    '(thanks | thank you) ... as {mention}',
    'for (featuring|following|choosing|trusting|nominating|recognising|recognizing|naming|ranking) us',
    '(follow|like|tag|share|dm|message) {mention}',
  ],
  hits: [
    'Thanks so much @lenar for untangling our build script!',
    'Thank you for the lift home, @suri',
    '@marnie thanks for spotting the typo',
  ],
  misses: [
    'Thank you for your order, it ships on Monday.',
    'Thanks for the follow @lenar',
    'Thanks to our sponsor @boltbank.',
  ],
})
