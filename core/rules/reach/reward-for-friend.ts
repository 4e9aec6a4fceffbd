import { defineRule } from '../rule.ts'

/** A reward for bringing customers. */
export const rewardForFriend = defineRule({
  facet: 'reach',
  name: 'reward-for-friend',
  reason: 'rewards the reader for bringing others',
  phrases: [
    '(introduce|recommend|bring|refer|invite | sign up | nominate|get|send|referring|introducing|inviting|bringing|recommending) (us|in|along)? (a|an|your|one|two|three|{number}|<number>|any | us a | us your)? *? *? (<pal>|customer|customers|client|clients|member|neighbour|parent|patient|pupil|student|buddy|business|guest) ... ... ... (both|each | you get | they get | earn|free|{money}|{percent}|credit|discount|off|reward|rewards|bonus|month|months|voucher|points|cashback | thank you gift | on us | on the house | say thank you with | we will give | win)',
    '({money}|{percent} | free * | a free * | credit|discount|reward|bonus|voucher|points|month) ... ... (for|when|if | each time | every time | for every | for each | per) (you)? (introduce|recommend|bring|refer|invite|introducing|referring|bringing|inviting|recommending|friend|referral|friends)',
    '(each|every|per | for a | for any | successful) (referral | friend you | friend who | new (customer|member|client) you) ...',
    '(you both | both of you | you and your (friend|mate|partner|buddy)) (get|receive|earn|save|enjoy|win|train|eat|drink|fly|will)',
    '(refer|invite) and (earn|win|save|get)',
    '({money}|{percent}|free | a bag | a bottle | a case | credit|discount|month) ... for (each|every|any) * (who|that) (switches|joins|signs|buys|books|uses|subscribes|moves|orders|comes)',
    '(with|using|through|via) your (referral | referral code | invite code | personal code | personal link | invite link | referral link | friend code | share code)',
    '(will|to) (thank|reward) you with (a|some|{money}|one)',
    'your (mates|friends|family|friend|mate|partner | plus one | guest|colleagues) (train|trains|eat|eats|swim|play|stay|stays|go|goes | get in | gets in | fly|flies|learn|watch|get|gets|drink|drinks) (free | for free | half price | {percent}|{money}) ... (when|if|with) you',
  ],
  unless: [
    '(volunteer|volunteers|walk|meeting|picnic|potluck|library|choir|meetup|swap|cleanup|group|committee|doctor|gp|counsellor|specialist)',
    '(i|we|he|she|they) (introduced|brought|referred|invited|recommended)',
    '(share|send) the (link|code) (with|to) (the|our|your) (group|class|team|students|chat|room)',
    '(you both | both of you) ... (thank|thanks|congratulations | well done)',
    'link to the (draft|doc|document|call|meeting|repo|paper|issue|recording|slides)',
  ],
  hits: [
    'Introduce a friend to the gym and both get a month free.',
    "Bring a new customer and we'll give you £20.",
    'A free coffee for every friend you refer.',
    'Refer and earn.',
  ],
  misses: [
    'Bring a friend to the picnic and a free afternoon is yours.',
    'She introduced a friend to the choir and both stayed.',
  ],
})
