import { defineRule } from '../rule.ts'

/** Readers are to post about the sender, under its name or its hashtag. */
export const tagUs = defineRule({
  facet: 'reach',
  name: 'tag-us',
  reason: 'asks readers to post about the sender',
  isImperative: true,
  phrases: [
    'tag us|me|our',
    'tag {mention} (and | in | on | with | so | to | when)',
    'tag {mention} $',
    'tag your|the|all *? <post>|creations|stories|posts|recipes|makes|looks|outfits (with | using | us | {mention} | {hashtag})',
    'tag|hashtag it|them|yours (with | using | {hashtag} | {mention})',
    'mention us|me in your <post>|stories|bio|captions',
    '(do not forget | remember | be sure | make sure | feel free) (to | you | and) *? tag us|{mention}|your|our',
    '(share | post | upload | send | snap) (your | a | us | an) ... (and | then | plus) tag us|{mention}|our|me',
    'use (our | my) *? hashtag|tag',
    'use|add|include *? hashtag|{hashtag} (so we can | so that we can | and we | for your chance | for a chance | to win | to enter | to be featured | and tag | and you could)',
    'share|post|upload|submit your|a *? <post>|looks|creations ... using|with (the | our)? hashtag|{hashtag}',
    '(share | post | upload | snap | tweet) your|a|some *? <post>|selfies|looks|outfits|creations (and | then) (tag | hashtag)',
    'hashtag your|us',
    '(show | tell) us ... {hashtag} (for a chance | to win | to enter | and you could)',
    '(share | post | tweet | tag | use) ... (for | to have)? (a | your) chance to be (featured | reposted | shared | regrammed)',
    'tag ... to be|get featured|reposted|regrammed',
    'we (will | may | might | could) (regram | repost | feature | share) (our | your) (favourites | favorites | favourite | favorite | best | photos | posts | pics)',
    '#tagus',
    '#tagustobefeatured',
    '#shareyourlook',
  ],
  unless: [
    'tag me (out | in coach)',
    'tag our (release | repo | tickets)',
    'tag us maintainers',
    'tag your (photos | pictures | pics | posts) (with | by) (the | a | its | their)? (date | location | place | year | name | names | species)',
  ],
  hits: [
    'Remember to tag us in your photos!',
    'Share your porch pics with #DoorstepDays.',
    'Post a picture of your latte and tag @brewhouse for a chance to be featured.',
    'Use our hashtag so we can see your plates!',
  ],
  misses: [
    'The #introductions channel is open.',
    'Use the shared folder for your photos.',
    'We never found out who started the hashtag.',
    'Use #help for questions about the build.',
  ],
})
