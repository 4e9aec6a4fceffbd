import { defineRule } from '../rule.ts'
import { price } from './price.ts'

/** A bare sum beside a thing, as on a price tag: "Tulip wraps £18", "Couch to 5k, eight weeks, £40". */
export const priceTag = defineRule({
  facet: 'offer',
  name: 'price-tag',
  reason: 'puts a price beside something',
  phrases: ['^ {money}', '^ * {money}', '^ * * {money}'],
  unless: [
    ...price.unless,
    '{money} (yr | year | arr | mrr | bn | billion | million | ex | vs | against) (revenue | income | business)?',
    '{money} (by text | by donation | in coins | in cash prizes | off marketplace | change | changes | short)',
    '(spend | spending | making | make | makes | charge | charging | charges | keep | enter) (*)? {money}',
    '(award | awarding | awarded | secure | secures | secured | win | wins | receive | receives) (*)? {money}',
    '(took | takes | duty | surplus | revenue | orders | sales | rates | price | fund | mrr | arr) (*)? {money}',
    '(profit | customer | reload | save | saving | owes | needs | need | holds | stands | stand) (*)? {money}',
    '(has | had | have | got | after | than | over | under | below | least | nearly | almost) (*)? {money}',
    '(plus | minus | reveal | reveals | bought | build | builds | matched | matching | printing) (*)? {money}',
    '(a | the | an | this | that | his | her | their | my | your | its | first | another | every | was | of | to | by) {money}',
    '(if | tin | goal | biggest customer | balance | cash of | pay | up to | donate | gift of) (*)? (*)? {money}',
    '{money} (front row | is | was | were | to | from | does | committed | vs | spree | shopping)',
    'what {money}',
    '{money} (hr | h | an hour) (apply | rising | plus | or | we | depending)',
    '{money} (pledged | committed | went | rising | counts | million | of (new|the|oil|flour))',
    'own money {money}',
    '{money} (a | per) month|year|week (is | $ | for a team | in (revenue|sales))',
    'up (*)? (*)? {money}',
  ],
  hits: ['Tulip wraps £18, order by Thursday.', 'Couch to 5k, eight weeks, £40, starts on the 7th.'],
  misses: ['Duty took £611 and the van another £90.', 'Surplus £212, accounts accepted.'],
})
