import { defineRule } from '../rule.ts'

/** Brings members to one another, or says that the thing lives by them. */
export const membersTogether = defineRule({
  facet: 'spotlight',
  name: 'members-together',
  reason: 'brings members together or says what they have made possible',
  phrases: [
    '^ {mention} (meet | say hi to | say hello to | this is | you should (meet | talk to | connect with | chat to | know | follow)) {mention}',
    '{mention} (you | and you) (two|both|all) (should|could|might|ought|need) to? (talk|meet|connect|chat|compare|team)',
    '(introducing|introduce|connect|connecting|pair|pairing) {mention} (and|with|to) {mention}',
    '(ask | try asking | talk to | speak to | chat to | ping) {mention} (who|about|she|he|they|has|is|if)',
    '{mention} (might|may) (know | help | be able | have (an|some|tried|seen))',
    '(cc|paging|calling) {mention} (who|knows|and|because|for)',
    '(new|our|latest|community) (contributors|maintainers|moderators|curators|ambassadors|mentors|instructors|trainers) to (this|the|our) (release|version|project|update|edition)',
    '(made possible | would not (be | have been) possible | brought to you | kept alive | kept going | run entirely | run | written) (by|without) (our | all | these | our amazing | our wonderful | the hard work of | the work of) *? *? (volunteers|members|contributors|maintainers|helpers|students|parents|neighbours|neighbors|organisers|organizers|mentors)',
    '(run|written|organised|organized|maintained|staffed|powered) (entirely|wholly|only|all)? by volunteers',
    '(projects|photos|pictures|builds|quilts|poems|recipes|stories|drawings|creations) (from|by) (our | your fellow | fellow) *? (<persons>|members)',
    '(look|marvel) at what (our|the|these|your|*) *? (<person>|<persons>|members) (has|have|did|made|built|created|came|<did>)',
    '(see | here is) what (our | these | your fellow) *? (<persons>|members) (have|did|made|built|created|<did>)',
  ],
  unless: ['(ask | talk to | speak to | chat to) {mention} for (a quote | details | prices | orders | more)'],
  hits: [
    '@wilf meet @oona, you both restore barometers',
    'This newsletter is run entirely by volunteers.',
    'Look at what our members built over the winter',
  ],
  misses: [
    'Talk to our sales team about bulk rates.',
    'Our dedicated account managers are ready.',
    'New members pay half in spring.',
  ],
})
