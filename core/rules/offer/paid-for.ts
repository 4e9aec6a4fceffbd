import { defineRule } from '../rule.ts'

/** What the law or good manners make a paid post say of itself: an advertisement, a sponsor, a commission. */
export const paidFor = defineRule({
  facet: 'offer',
  name: 'paid-for',
  reason: 'says that the post is paid for',
  phrases: [
    '#ad|#ads|#sponsored|#spon|#paidpartnership|#affiliate|#gifted|#adpartner|#sponsoredpost|#paidad',
    'paid|sponsored partnership|promotion|post|content|collaboration with|by|for',
    '(paid partnership | sponsored post | sponsored content | paid promotion | advertorial | paid advertisement) $',
    '(newsletter | episode | video | podcast | issue | post | thread | stream | show) is (sponsored by | brought to you by)',
    '(thanks | thank you) to (our | my | the) (sponsor | sponsors) (of | for) (this | the) (newsletter|episode|video|podcast|issue|post|stream)',
    '<we> (may | might | will | do)? (get | earn | make | receive) a (small | little | tiny)? (cut | commission | kickback | percentage)',
    '(contains | includes | some | these are | with) affiliate link|links',
    'affiliate link|links (below | above | in | inside)',
    '<our> (affiliate | referral | partner | discount | creator) (link | code)',
    'is brought to you by',
  ],
  unless: [
    '(sponsored | paid) content|post|promotion (policy | rules | guidelines)',
    '(no | without | zero) (affiliate | referral) links',
  ],
  hits: [
    'Loved every bite of this breakfast box #ad',
    'This episode is brought to you by Larkfield Mattresses.',
    'I earn a small commission if you buy through these.',
  ],
  misses: ['Our guidelines on sponsored posts are pinned above.', 'Please post no affiliate links in here.'],
})
