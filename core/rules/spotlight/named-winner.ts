import { defineRule } from '../rule.ts'

/** A person who won, was elected or was given a prize, as a report on them. */
export const namedWinner = defineRule({
  facet: 'spotlight',
  name: 'named-winner',
  reason: 'tells who won or was honoured',
  phrases: [
    '(the|our|<possessive>) *? (winner | recipient | awardee | champion | runner up) *? *? (is|was) ({mention} | <title> | <person> | * (with|for|from|who|and|of))',
    'and the (winner|winners|award|prize|oscar|gong) (is|are|goes)',
    '(prize|award|medal|trophy|title|scholarship|fellowship|bursary|cup|ribbon|crown|plaque) (goes | went | was awarded | was given | was presented) to ({mention} | <title> | *? *? <person>)',
    '(awarded|presented) to (our|the)? *? (<person>|{mention}) (for|who|at|with)',
    '(first|second|third|1st|2nd|3rd|top) prize (goes|went) to *',
    '(<person>|{mention}|he|she|who) *? *? (won|wins|scooped|bagged|clinched) (the|a|an|her|his|their|first|second|third|1st|2nd|gold|silver|bronze|best|top) *',
    '(our|the|local) (<person>|<persons>) *? *? (won|wins|scooped|bagged|clinched|earned|received) (the|a|an|her|his|their|first|second|third|gold|silver|bronze|best|top)',
    '(<person>|{mention}|he|she|who) *? (was|were|been) (awarded|honoured|honored|inducted|elected|knighted|crowned|shortlisted|longlisted) (the|a|an|as|for|with|to|into|by)',
    '(he|she|they) (took|takes) home? the? (gold|silver|bronze|first|second|third|1st|2nd|3rd|top) (place|prize|spot|medal|award)?',
    '(came|placed|finished|ranked) in? (first|second|third|1st|2nd|3rd) ... (competition|race|contest|tournament|championship|championships|hackathon|round|place|marathon|fair|show)',
    '(his|her|their|whose) (winning | prize winning) (<work>|entry|entries|design|image|submission|bake|dish)',
    '(she|he|<person>) *? *? (received|earned|earns|receives) (the|a|an|her|his|this) *? *? *? (award|scholarship|fellowship|bursary|medal|prize|belt|badge|wings|stripes)',
    '(she|he|<person>|{mention}) *? *? (named|elected|chosen|selected|voted) ... (fellow|scholar|laureate|valedictorian|chair|treasurer|moderator|maintainer|prefect|captain|mvp|volunteer|teacher|nurse|student|poet|athlete|player) of',
    '^ * *? (won|wins|took|bagged|scooped|clinched) (a|the|her|his|this|last) ... (bee|medal|gold|silver|bronze|race|marathon|championship|championships|tournament|scholarship|fellowship|quiz|raffle|match|final)',
    '^ * *? (won|wins|took|bagged) (gold|silver|bronze)',
    '(was|were|been) won by *',
    '(first|second|third|1st|2nd|3rd|last|joint) place (was | is | goes to | went to | with | to | for)? (<forename> | {name} {name} | {mention})',
    '(students|graduates|pupils|learners|scholars|kids|children|athletes|apprentices) (have|has) (successfully|just|also|now)? (cleared|passed|qualified|secured|completed|graduated|won|earned|topped)',
    '(best in show | champion | blue ribbon | golden ticket | wooden spoon) (went|goes) to *',
  ],
  unless: [
    '(winner|winners) ... (will | to be | must | shall | drawn | announced | notified | contacted | picked | selected)',
    '(we|our|i|brand|company|bank|team) (have|has)? (just|also|again)? (won|wins|been)',
    '(anyone|any|whoever|everyone|person|those) *? *? (who|wins)',
    '(chance|enter|opportunity|how) to (win|be)',
    'won by (the first | whoever | one lucky | a lucky | us)',
    '^ <grammar> *? (won|wins|took|bagged|scooped|clinched)',
    '^ * <grammar> (won|wins|took|bagged|scooped|clinched)',
    '(could|can|may|might|will) (be|have|win)',
  ],
  hits: [
    'And the winner is Odile with her rhubarb jam.',
    'First prize went to the youngest baker in the hall',
    'She won the county title on a borrowed bike.',
  ],
  misses: [
    'The winner will be drawn on Friday.',
    'Enter now for a chance to win a hamper.',
    'We have won the award for best bank again.',
  ],
})
