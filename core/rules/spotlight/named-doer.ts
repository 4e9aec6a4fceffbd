import { defineRule } from '../rule.ts'

/**
 * A sentence whose subject is a bare name, with a verb of what people do with their own hands and
 * hours. Phrases see no capitals, so a name is taken to be what no function word stands in.
 */
export const namedDoer = defineRule({
  facet: 'spotlight',
  name: 'named-doer',
  reason: 'tells what somebody did, by name',
  phrases: [
    '^ {name} (*)? <personally> (the|a|an|her|his|their|every|each|all|{number}|<number>|two|three|our|it|them|that|us|most|half|over|more)',
    '^ {name} {name}? (from (the)? * | in * | of *)? <personally>',
    '^ {name} {name}? (has|had) (never|been|just|already|now|always|spent|given|made|built|written|kept|taken)',
    '^ * had never (held|used|seen|touched|written|built|run|baked|sewn|spoken|coded|swum|ridden|cooked|grown|taught)',
    '{name} (and {name})? (mends|mended|lends|lent|teaches|taught|bakes|baked|knits|knitted|grows|grew|builds|built|fixes|fixed|wrote|made|drew|sewed|painted) (the|a|an|her|his|their|every|each|all|{number}|<number>|our|it|them|us|most)',
    '^ * <personally> (the|a|an|her|his|their|every|each|all|{number}|two|three|four|five|six|ten|half|us|our|it|them|that|most|nine)',
    '^ * * <personally> (the|a|an|her|his|their|every|each|all|{number}|two|three|four|five|six|ten|half|us|our|it|them|that|most|nine)',
    '^ * (from|in|of|at) * <personally> (the|a|an|her|his|their|every|all|{number}|us|our)',
    '^ * * *? has (<personally>|written|drawn|driven|sung|kept|given) (the|a|an|her|his|their|every|each|all|{number}|us|our|more|most)',
    '^ * *? (gave|delivered|presented|published|posted|shared) (a|an|the|her|his) *? *? (talk|keynote|lecture|analysis|paper|demo|recital|workshop|tutorial|reading|class)',
    '^ * *? (is|turned|turns|<possessive>) {number} (today | tomorrow | years (old|young|today) | and (still|has|never|does|keeps|never))',
    '^ * *? has ... for ({number}|<number>) years',
    '^ * (lays|irons|weaves|shears|milks|ploughs|conducts|referees) (the|a|an|all|every|his|her|our|*)',
    '^ * *? (died | passed away) (on|in|at|peacefully|last|suddenly|this)',
    '^ * *? (made|built|fixed|ran|found|kept|took|gave|brought|put|sent|designed|raised|started|finished|closed) (her | his | every | each | us (her|his) | our (whole|entire|first|old))',
    '(happened | made it | works | exists | finished | is here | ran | survived) only? (because | thanks to) * (<personally>|drove|stayed|came|gave|found|brought)',
  ],
  unless: [
    '{name} (company|inc|ltd|corp|group|bank|foundation|university|college|institute|research|brands|foods|pharmaceuticals|energy|airlines)',
    '^ <grammar> *? (<personally>|died|passed|made|built|fixed|ran|found|kept|took|gave|brought|put|sent|designed|raised|started|finished|closed)',
    '^ * <grammar> (<personally>|died|passed|made|built|fixed|ran|found|kept|took|gave|brought|put|sent|designed|raised|started|finished|closed)',
    '^ <grammar> (from|in|of|at) * <personally>',
    '^ <grammar> *? *? has',
    '^ * *? <grammar> has',
    '(custom|hand|chef|expertly|beautifully|research|case|home) *? <personally>',
    '(students|users|members|creators|children|kids|women|men|readers|followers|clients) *? <personally>',
    'because <grammar>',
    '(company|shop|store|firm|brand|family|brewery|bakery|business|club|society|school|university|group|podcast|podcasts|page|site|charity|service|project|journal) *? (has|is|turned|turns|<possessive>)',
    'has been',
    'has (served|made|helped|provided|offered|sold|delivered|supported|trusted|led)',
    '(offer|sale|deal|day|week|entry|price|age) (is|turned) {number}',
    '^ (she|he|who|mine|ye) *',
    '(wrote|told|drew|taught|spent|learned|learnt) (us|more)',
    '(anonymous|generous|kind) * has',
    'who <personally>',
  ],
  hits: [
    'Torsten carved the new handrail from a storm-felled ash.',
    'Yvette from payroll taught her whole floor to juggle',
    'Ottoline Reyes has written every sign in the arboretum.',
  ],
  misses: [
    'We wrote a guide for you.',
    'Customers spent a million hours with us.',
    'Hand-painted the old way in Kent',
  ],
})
