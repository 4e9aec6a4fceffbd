import { defineRule } from '../rule.ts'

/** A prize draw told from the side of the prize or the draw, among those who spread the post. */
export const randomWinner = defineRule({
  facet: 'reach',
  name: 'random-winner',
  reason: 'draws a winner among those who like, comment or share',
  phrases: [
    '(pick|picking|picked|choose|choosing|chosen|draw|drawing|drawn|select|selecting|selected|announce|name|pull|find) ... ... (random|randomly|lucky|from|among|amongst | out of) ... (comment|comments|commenters|likes|likers|shares|sharers|followers|subscribers|retweets|retweeters|reposts|replies|repliers|tags|hashtag | those who (like|comment|share|follow|tag|reply))',
    '(random|randomly|lucky) *? *? (someone|person|winner|winners|name|reader|one) ... (comment|comments|commenters|likes|shares|followers|subscribers|retweets|replies|tags | who (likes|comments|shares|follows|tags|reposts))',
    '(winner|winners) (is|are | will be | being|gets|get | to be)? *? (picked|chosen|drawn|selected|announced|pulled|notified) ... ... (comments|commenters|likes|shares|followers|subscribers|retweets|replies | those who (like|comment|share|follow|tag) | in our stories | live on <network> | via dm | by dm)',
    '(all you (have|need|got | ve got) to do (is)? | you just have to | you only have to | all it takes is (a|to) | easy to enter | entry is easy | entering is easy | to be in with a shout | to be in the running | want to win | fancy winning | wanna win) ... ... (like|likes|share|tag|follow|follower|comment|retweet|rt|repost|heart | let us know | tell us | guess|caption|subscribe | name (your|a|one) | vote|reply|post)',
    '(comment|reply | show us | tell us below | let us know below | let us know in the comments | tell us in the comments | tweet us | guess|caption) ... ... ... (to win | to enter | for (a|your|the) chance | to be entered | and you could win | and you might win | and you may win | to qualify | to be in with | in order to win)',
    '(win|winning|giveaway | give away | giving away | up for grabs | prize|prizes | pair of tickets | freebies|goodies | goody bag) ... ... ... (like and | like this | like our | like the | like us | like|share | tag (a|someone|your|two|three|{number}|the) | follow (us|{mention}|our|my|and) | retweet|rt|repost | leave a comment | comment below | comment with | comment your | comment and | in the comments)',
    '(qrt | quote tweet | quote post | stitch|duet|rt|retweet|repost|reshare) (this|us|it|with|and)? ... ... (win|chance|enter|prize|draw)',
    '(each|every|one) (tag|comment | friend tagged | share|repost|mention) ... (entry|entries|ticket|go|chance)',
    '(goes|go|given|going|give|giving) (to | away to) (one of | a|someone|whoever|somebody|the|anyone|{number}|two|three) ... (who|that|you)? (share|shares|like|likes|tag|tags|follow|follows|comment|comments|retweet|retweets|repost|reposts|guesses|replies|sharing|liking|tagging|commenting)',
    '(in|into) (the hat | the draw | with a chance | the running | the mix | the raffle | the pot) (as soon as | once|when|if|by | simply by | just by) (you)? (retweet|like|share|tag|follow|comment|rt|repost|retweeting|liking|sharing|tagging|following|commenting | have (liked|shared))',
    '(pop|drop|leave|put|write|stick) (a|your | us a) comment ... (win|mate|friend|tag|enter|draw|chance|prize | and (like|share|follow|tag))',
    '(no purchase | nothing to buy | free to enter | no catch) ... (follow|like|share|tag|retweet|comment)',
  ],
  unless: [
    '(survey|questionnaire|form|ballot|jury|judges|judge|panel|committee|abstract|abstracts|paper|papers|proposal|proposals|essay|essays) ...',
    '(looks|look|looked|feels|felt|things|something|someone|people|more|just|would|was|is|nothing|anything|are|seems|seem) like',
    '(market|profit|time|data|knowledge|stock) share',
    '(win|winning) (the)? (argument|election|match|game|vote|case)',
    '(volunteer|volunteers|reviewers|reviewer|testers|tester|jurors|samples|sample) ... (random|randomly)',
    '(random|randomly) (forest|seed|number|sample|variable|walk|error|access)',
    '(i|she|he|they) (won|picked|chose|drew)',
    'rt|repost|retweet|reposted {mention}',
    '(email|phone|survey|form|mobile|address) ...',
  ],
  unlessInSentence: ['(thanks|thank|congratulations|congrats|thankful|grateful | well done)'],
  hits: [
    'We will pick someone at random from the comments to win a spa day.',
    'All you need to do is be a follower and leave a comment.',
    'Two tickets up for grabs, just tag who you would bring and share.',
    'Comment below with your five favourite blends to enter.',
    'The winner is drawn from the replies.',
    'QRT with yours for a chance to win.',
  ],
  misses: [
    'Thanks to everyone who shared, a winner was picked at random from the comments.',
    'We picked the papers at random from the pile.',
    'The judges choose a winner from all entries.',
    'Nothing to win here, it just looks like a game.',
  ],
})
