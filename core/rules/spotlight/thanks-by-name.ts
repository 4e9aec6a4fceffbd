import { defineRule } from '../rule.ts'

/** Thanks to a person for what they did, by a plain name, a title or a role. */
export const thanksByName = defineRule({
  facet: 'spotlight',
  name: 'thanks-by-name',
  reason: 'thanks somebody for what they did',
  phrases: [
    // "many thanks to Jo Ames for fixing", "a huge thank you to Priya and Tom who"
    '(thanks | thank you | ta) ... to * (and *)? for (<deed>|his|her|carrying|hauling|dragging|getting|sorting|reminding|lifting|being)',
    '(thanks | thank you | ta) ... to * * (and *)? for (<deed>|his|her|carrying|hauling|dragging|getting|sorting|reminding|lifting|being)',
    '(thanks | thank you | ta) ... to * * and * * for (<deed>|his|her|their)',
    '(thanks | thank you | ta) ... to * *? for (the|a|an|all) ... <work>',
    '(thanks | thank you | ta) ... to * (in|at|from|of|on) ... (for|who) (<deed>|<did>|<personally>|dragging|being|the|found|kept|took)',
    '(thanks | thank you | ta) ... to * *? who (<did>|<personally>|found|kept|took|came|sent|told|caught)',
    // "thanks Jo for the ladder", "thank you Pam for lending us the heater"
    '(thanks | thank you | ta | ty | cheers) * *? for (the|a|an|<deed>|carrying|hauling|dragging|getting|sorting|reminding|lifting|being)',
    '(thanks | thank you | ta | ty | cheers) * *? who (<did>|<personally>|found|kept|took|came|sent|told|caught)',
    // titles and roles
    '(thanks | thank you | grateful | thankful | indebted | gratitude) (so much | again | also | goes | very much)? to? <title> *',
    '(thanks | thank you | grateful | thankful | indebted) ... to? (our|my|fellow|the)? *? <person> * *? (for|who|and)',
    '(thanks | thank you | grateful | thankful | indebted) ... (to|for) (our|my) *? <person>',
    '(would|want|wanted|like|love|just|please|we|i) (to | also | join me to)? thank * *? for (his|her|<deed>|all)',
    '(join|joining) (me|us) in thanking',
    '<person> *? *? deserves ... (thanks | thank you | credit | applause | recognition)',
    'without the *? (help|support|work|efforts|guidance|encouragement|patience) of (my|our)? <person>',
    '(thanks | thank you) (mum|mom|dad|grandma|grandpa|auntie|uncle|nan|bro|brother|sister)',
  ],
  unless: [
    '(thanks | thank you | ta | ty | cheers) (so|very|in|a|again|all|both|once|as|and|but|of|everyone|everybody|folks|guys|team|friends|you|yall|much|also|kindly|sir|just|it|god|goodness|to) for',
    '(thanks | thank you | ta | ty | cheers) (so|very|a|in|once|and|but|for|as|of|you|the|our) * for',
    '(thanks | thank you | ta | ty | cheers) * (all|again|everyone|everybody|guys|folks|much|lot|million|advance|bunch) (for|who)',
    '(thanks | thank you) ... to (you | yall | all | everyone | everybody | those | them | our * for | this | these | its | your | technology | science | god | modern | new)',
    '(thanks | thank you) ... to (our | the | all | all our | all the) (amazing|lovely|loyal|wonderful|great|new|latest|improved)? (customers|clients|sponsors|shoppers|guests|buyers|fans|followers|backers|app|product|technology|platform|system|range)',
    'thank (you|everyone|everybody|all|them|customers|god) ... for (your|choosing|shopping|following)',
    '(we|i|to) thank you for',
    'for (hosting|sponsoring|supporting|having) (us|our|me|this|the)?',
    'for (featuring|following|choosing|trusting|nominating|recognising|recognizing|naming|ranking|your) (us|order|purchase|patience|support|business|interest|feedback)',
  ],
  hits: [
    'Huge thank you to Priya and Tom for running the seed swap.',
    'Many thanks to Dr Okafor for her talk last night',
    'Ta Gus for lifting the kiln on to the trailer',
    'We would like to thank Jonas for teaching us to splice',
  ],
  misses: [
    'Thank you for your order, it ships on Monday.',
    'Thanks to our new app, booking takes a minute.',
    'Thank you all for following along!',
    'Thanks so much for the kind words.',
    'A big thank you to our loyal customers.',
  ],
})
