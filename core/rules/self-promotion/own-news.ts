import { defineRule } from '../rule.ts'

/** News of the sender's own, announced with its own joy. */
export const ownNews = defineRule({
  facet: 'self-promotion',
  name: 'own-news',
  reason: 'celebrates news of the sender itself',
  phrases: [
    '(we | our *) (are|is|were) <so>? <proud> to (partner | team up | join forces | support | sponsor | have partnered | have joined | unveil | reveal | report | confirm | receive)',
    '^ <so>? <proud> to (partner | team up | join forces | support | sponsor | unveil | reveal | report | be working | be part | be partnering | be supporting | be joining)',
    '<proud> to (announce|share) that? (we | our *) (have|has)? <so>? (been|won|received|raised|reached|partnered|joined|signed|secured|achieved|earned|acquired|opened|expanded|grown|hit)',
    '<proud> to (announce|share) (our|its|a|the) (*)? (partnership|collaboration|acquisition|funding|investment|commitment|sponsorship|award|expansion|headquarters|milestone|donation|appointment)',
    '{mention} (is|are) <so>? <proud> to (announce|partner|support|launch|unveil|sponsor|host|join|be)',
    '(huge|big|massive|major|another) (milestone|achievement|accomplishment|honor|honour) for (us | our * | the team | the company | the brand)',
    '(thrilled|delighted|proud|honored|honoured) that (our|we)',
    'we (are|were) <proud> (with|by|about) (the|our|this) (results|recognition|response|feedback|reviews|award|rating|launch|partnership|growth|success)',
    '(overwhelmed | blown away | humbled | amazed) by the (response|feedback|reviews|reaction|success|demand)',
    '(announces|announced|celebrates|marks|expands|strengthens) (its|our|their) * (partnership|collaboration|commitment|expansion|investment|milestone|achievement|award)',
    '(announces|announced|celebrates|expands|strengthens) (its|our|their) (partnership|collaboration|commitment|expansion|investment)',
    'another (successful|record|brilliant|incredible|strong) (year|quarter|season) (for|at|under|of|here|with)',
    '(our|a) (record | banner | stellar | landmark | record breaking) (year|quarter|month|season|week) for (us | our | the (company|team|firm|business|brand))',
    'it (gives | is with) (us|me)? (immense | great | much | so much | tremendous | utmost) (pleasure|pride|honor|honour|joy) (to)? (announce|share|inform|report|say|that)',
    '(it is | with) (our)? (great|immense|utmost) (pride|honor|honour) (to|that|we|in)',
    '<proud> to (announce|share) that? i (have|was) (been|won|received|selected|named|chosen|awarded|promoted|accepted|raised|reached|joined)',
    '(we | our *) <so>? (made|make) it (onto | into | to the | to) (the|a|forbes|{mention}) (list|finals|final|cover|front|top|news|shortlist)',
    '(we | our *) (are|were) (on|in) (the)? (cover | front page | news | spotlight | forbes | guardian | nytimes | bbc | times) (of|today|this|again|tonight|{exclamation})',
    '(our|raised|closed|secured|closing) (*)? {money} (seed | series | round | in funding | funding | in seed | in series | raise)',
    '<proud> to announce (our|a|the) {money}',
  ],
  unless: [
    '<proud> to (be|have|see) (you|here|back)',
    '<proud> to announce (the|this|our) (winner | winners | volunteer | speakers | speaker | schedule | program | date | dates | next meetup)',
  ],
  hits: [
    'We are thrilled to announce that we have opened a second clinic.',
    'Delighted to partner with the city library on this.',
    'Humbled by the response to our first season.',
  ],
  misses: [
    'The committee will announce the date on Monday.',
    'I am so excited to see you all on Saturday!',
    'What news are you happy about this week?',
  ],
})
