import { defineRule } from '../rule.ts'

/** A prize, a draw or a giveaway is put up. */
export const prize = defineRule({
  facet: 'offer',
  name: 'prize',
  reason: 'puts up a prize',
  phrases: [
    '(enter|entered|play|register|text|donate|comment|tag|follow|like|share|retweet|rt|shop|spend|buy|visit|click|answer|post|tweet|subscribe|download|spin|upload) ... (to|and|could|can) win',
    'chance|chances|opportunity|shot to|of|at (win|winning)',
    'for|with|be a|the|in chance (to|of|at) (win|winning|receive|score|bag|get)',
    'to win (one of | two | {number} | {money} | tickets | free | some of | this | these | your own | amazing | great | prizes | big | cash | vip | up to | a pair | a trip | a free | a {money} | our | a signed | a copy | a gift | an ipad | an iphone)',
    '^ win (a|an|one|two|{number}|{money}|tickets|free|some|this|these|our|your|amazing|great|prizes|big|cash|vip|up)',
    'prize|cash|ticket|lucky draw',
    'grand|cash|instant|fabulous|door prize|prizes|jackpot',
    '(we are | i am | are | is) (also)? (giving away | raffling | hosting a giveaway | doing a giveaway | running a giveaway | running a competition)',
    'giveaway|sweepstakes|giveaways (time|alert|closes|ends|rules|is|starts|now|today|open|begins|runs|winner|details|entry|{exclamation}|for|from|with|below|post|{number}|going|on)',
    'our|a|an|huge|big|exclusive|holiday|christmas|easter|summer|weekly|daily|another|free|new|enter (*)? giveaway|sweepstakes|raffle',
    '(jackpot|lottery|lotto|scratchcard) (is|of|now|tonight|stands|winner|ticket|tickets|draw|today|for)',
    '<number>|{number} lucky (winner|winners|person|people|follower|fan|fans|customer|reader|readers|guest|shopper|entrant)',
    'prizes (to be won | up for grabs | include | worth)',
    'first|second|third|top|star prize (is|was)? (a|an|two|three|{money}|one)',
    '(in with | for) a (chance | shot) (at | of) (a|an|one|two|some|our|this|winning) (*)? (<ware>|<goods>|<fare>|pair|year|month|night|trip|stay)',
  ],
  unless: [
    '(nobel|pulitzer|booker|turner|peace|literature|poster|essay|paper|science|research|thesis|student) (prize|prizes|award)',
    '(how|trying|try|hard|able|want|wanted|need|needs|hope|hoping|going|looking|set|used|team|fight|fighting|goal|match|game|points|first|on|back) to win',
    'win|wins (a|an|the|our|your|this) (*)? (game|match|election|argument|war|seat|case|championship|medal|title|gold|series|cup|debate|grant|scholarship|award|nobel|majority|point|toss|battle|race|place|tournament|league|final)',
    'chance|opportunity to receive (feedback|training|advice|mentoring|support)',
    'giveaway|contest|raffle was|were',
    'win some lose',
    'win|wins|receive|receives|of|get ... (gift | visa | amazon) card|cards|voucher|vouchers|certificate',
    'survey|study|questionnaire|think|opinion|opinions|feedback|vote|story ... ... win',
  ],
  hits: [
    'Tag a friend for your chance to win a pumpkin hamper.',
    'It is giveaway time!',
    'Win a pair of tickets to the panto',
    'One lucky winner gets a year of coffee.',
  ],
  misses: [
    'We played to win the match and lost it in the rain.',
    'She won the Nobel prize for chemistry.',
    'The poetry competition is open to all pupils.',
  ],
})
