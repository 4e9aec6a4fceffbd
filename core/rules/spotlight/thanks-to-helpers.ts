import { defineRule } from '../rule.ts'

/** Thanks to the group that did the work: volunteers, contributors, those who came to help. */
export const thanksToHelpers = defineRule({
  facet: 'spotlight',
  name: 'thanks-to-helpers',
  reason: 'thanks the people who helped',
  phrases: [
    '(thanks | thank you | thankful | grateful | kudos | gratitude | cheers) ... to (our | all our | all the | the | these | my | those) *? *? (volunteers|contributors|maintainers|speakers|organisers|organizers|helpers|moderators|mods|mentors|instructors|panelists|panellists|presenters|teachers|nurses|curators|translators|reviewers|testers|coaches|marshals|stewards|judges|bakers|performers|crew)',
    '(thanks | thank you | kudos) (all | to all | everyone | to everyone | to those | to all those) who (contributed | helped | volunteered | submitted | reported | translated | tested | reviewed | presented | spoke | organised | organized | brought | made | wrote | gave | baked | built | cleaned | planted | painted | marshalled | donated their)',
    '(thanks | thank you | kudos | hats off | shout out) to (everyone|all|those|everybody|anyone) *? who (contributed|helped|volunteered|submitted|reported|translated|tested|reviewed|presented|spoke|organised|organized|brought|made|wrote|gave|baked|built|cleaned|planted|painted|marshalled|worked|stayed)',
    '(thank|thanking|acknowledge|acknowledging|recognise|recognize|celebrate|celebrating|honour|honor|salute|appreciate) (all|the|our|these)? (of our | our | the)? *? *? (volunteers|contributors|maintainers|organisers|organizers|helpers|moderators|mentors|instructors|nurses|translators|reviewers|testers)',
    '(deep|deepest|heartfelt|sincere|special|our) (appreciation|gratitude|thanks) (to|for) (the|our|all) ... (committee|volunteers|maintainers|instructors|contributors|mentors|organisers|organizers|members)',
    '(could|would) not? have? (happen|happened|done|do|exist|run|be|been) ... without (our|the|all|these) ... (volunteers|contributors|maintainers|helpers|translators|speakers|neighbours|neighbors|parents|members|organisers|organizers|instructors|mentors|crew)',
    '(volunteers|contributors|maintainers|organisers|organizers|helpers|instructors|mentors|translators|reviewers) (for|whose) (their|hard|time|tireless|dedication|work|contributions|support|efforts)',
    '(their|your) (tireless|selfless|volunteer|unpaid) (work|service|efforts|hours|dedication|effort)',
    '(with|for) (the | all the) (help | work | support | effort | efforts | hard work) of (our | the | many | all our | so many | these) *? (volunteers|contributors|maintainers|members|students|neighbours|neighbors|helpers|organisers|organizers|instructors)',
    '(volunteers|contributors|helpers|organisers|organizers|marshals|mods) (you (rock | rule | are (amazing | awesome | brilliant | the best | heroes | stars)))',
  ],
  isNegatable: false,
  unless: ['(thank|thanks) ... (donors|sponsors|customers|partners) *', 'become (a | an | one of our) *'],
  hits: [
    'Thank you to our volunteers and to the two cooks',
    'Thanks to everyone who brought a rake on Saturday.',
    'None of it would have happened without our translators.',
  ],
  misses: [
    'Thank you to our customers and partners.',
    'Thanks to everyone who follows us here!',
    'We need more volunteers for Sunday.',
  ],
})
