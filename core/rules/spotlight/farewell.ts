import { defineRule } from '../rule.ts'

/** Goodbye to a person: a death, a retirement, a leaving, and what they leave. */
export const farewell = defineRule({
  facet: 'spotlight',
  name: 'farewell',
  reason: 'says goodbye to somebody and remembers what they did',
  phrases: [
    '(rest in (peace|power) | rip | r i p | #rip) *? *? (<person>|{mention}|<title>|dear|my|our|to)',
    'rest (in|well|easy) (peace|power|easy|my|dear)',
    '(passed|passes|passing) away',
    '(sad|saddened|heartbroken|sorry|devastated|shocked|sadness) ... (death|passing|loss|passed|died) of?',
    'the *? (death|passing|loss) of (our | a | my | <title> | former | long time | beloved) *? *? (<person>|friend|colleague|<title>|*)',
    '(mourn|mourns|mourning|grieve|grieving) (the|our|with) ... (death|loss|passing|friend|<person>|colleague)',
    '(in loving? memory | in memoriam | in remembrance | remembering | (honouring|honoring) the memory) of? (our|my|<title>|dear|beloved) *',
    '^ remembering * *? who',
    '(celebrate|celebrating|remember|remembering|honour|honouring|honor|honoring|celebration) of? (the|his|her) (life|legacy|memory)',
    '(his|her|their|whose) (legacy|memory|spirit|laugh|smile|kindness|loss|wisdom) (lives on | will live | will be | continues)',
    '(he|she|{mention}|you) will be (sorely | greatly | deeply | dearly | much | very much | so | badly | terribly)? missed',
    '(we | will | already | going to) (sorely|greatly|really|dearly|so|all|already)? miss (her | him | {mention} | our *? <person>)',
    '(condolences|thoughts|sympathies|sympathy|prayers) ... (family | families | widow | loved ones | (his|her) (wife|husband|colleagues|friends|children))',
    '(farewell | goodbye | adieu | bon voyage | so long) to (our|my|a)? *? *? (<person>|{mention}|<title>)',
    '(bid|bids|bidding|say|saying|said) *? *? (farewell|goodbye|adieu) to (our | my | one of our) *? *? <person>',
    '(retires | retiring | retired | stepping down | steps down | stepped down | hanging up | hangs up | standing down | bowing out | handing over) *? *? (after|following) *? *? (years|decades)',
    '(last|final) (day|shift|week|class|match|game|meeting|term) (at|with|as|for) (our|us|the) *? *? (<person>|{mention})',
    '(his|her) (last|final) (day|shift|week|class|match|game|meeting|term|show|lecture)',
    '(wish|wishing|enjoy|happy) (you|her|him|them|{mention}|a|your) *? *? (retirement | next adventure | next chapter)',
    '(wish|wishing) (her|him|{mention}) (all|the|every|good|well|luck|much|a)',
  ],
  unless: [
    '(plan|planning|save|saving|ready|prepare|preparing) *? for? *? retirement',
    'happy *? retirement (plan|planning|savings)',
    'goodbye to (dry|bad|boring|your|old|high|the)',
  ],
  hits: [
    'Marjorie passed away on Sunday, at 91.',
    'She will be sorely missed at the Tuesday bench.',
    'We say goodbye to our librarian Stan on Friday.',
    'Wishing him every happiness with the boat',
  ],
  misses: [
    'Say goodbye to dry skin.',
    'Start saving for retirement today.',
    'This offer is the last of the season.',
  ],
})
