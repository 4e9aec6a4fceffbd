import { deepEqual, equal, ok } from 'node:assert/strict'
import { facets, placeKinds } from '../../../core/facets.ts'
import { featuresOf } from '../../../core/model/features.ts'
import {
  blend,
  calibrate,
  heads,
  logitsOf,
  perHead,
  type Head,
  type Model,
} from '../../../core/model/model.ts'
import { answersTo } from '../../../core/model/training/train.ts'
import { Scorer } from '../../../core/model/scorer.ts'
import { exampleOf, readCorpus } from '../../../scripts/posts.ts'
import { probabilitiesOf, strengthsOf } from '../../../core/model/probabilities.ts'
import { Reader, type Reading, type TeamPhrases } from '../../../core/model/reading.ts'
import weights from '../../../core/model/weights.json'
import { readSentences } from '../../../core/text/index.ts'

function read(text: string, team: readonly TeamPhrases[] = []): Reading[] {
  const reader = new Reader({ phrases: team, brand: { names: [], handles: [] } })
  return readSentences(text).map((sentence) => reader.read(sentence))
}

/** For each head its value; 0 for those that are not named. */
function row(values: Partial<Record<Head, number>>): number[] {
  return heads.map((head) => values[head] ?? 0)
}

const drafts = [
  'Bread.',
  'Welcome to our newest members! Introduce yourself below.',
  'Take 20% off every kit, last chance! Buy now, then follow us. Order yours today.',
  'Here is how we fixed the gate: soak the hinge, then oil it. Thank you Sam for the drill.',
  '🎉🎉 #bread #cake',
  '',
]

const toy: Model = {
  weights: {
    'offer/act': row({ selling: 150, offer: 210 }),
    bread: row({ selling: 10, community: -30 }),
    'the bread': row({ community: 7 }),
    welcome: row({ community: 90, hospitality: 120 }),
  },
  bias: row({ selling: -0.5, community: 0.25 }),
  calibration: heads.map(() => [1, 0]),
  certain: {},
  kinds: {},
  thresholds: { selling: 0.5, community: 0.5 },
  sureFrom: { selling: 0.8, community: 0.8, mixed: 0.8, neutral: 0.8 },
}

describe('the model', () => {
  it('gives each head a probability', () => {
    for (const text of drafts) {
      for (const kind of [undefined, ...placeKinds]) {
        const chances = probabilitiesOf(weights, read(text), kind)
        deepEqual(Object.keys(chances), [...heads])
        for (const head of heads) ok(chances[head] >= 0 && chances[head] <= 1, `${head} of “${text}”`)
      }
    }
  })

  it('gives a probability where logits are out of all bounds', () => {
    const huge = { ...toy, weights: { bread: row({ selling: 1e9, community: -1e9 }) } }
    const { selling, community } = probabilitiesOf(huge, read('Bread'))
    deepEqual([selling, community], [1, 0])
  })

  it('has a weight, a bias and a calibration for each head', () => {
    equal(weights.bias.length, heads.length)
    equal(weights.calibration.length, heads.length)
    for (const [kind, shifts] of Object.entries(weights.kinds)) equal(shifts.length, heads.length, kind)
    const odd = Object.entries(weights.weights).filter(
      ([, row]) => row.length !== heads.length || !row.every(Number.isInteger),
    )
    deepEqual(odd, [])
  })

  it('calibrates by a slope that keeps the order of logits', () => {
    for (const [slope] of weights.calibration) ok(slope > 0)
    const model = { ...toy, calibration: heads.map(() => [0.5, -1] as const) }
    deepEqual(calibrate(model, row({ selling: 4 })).slice(0, 2), [1, -1])
  })

  it('adds up: bias and weight times value of what is known', () => {
    const features = new Map([
      ['offer/act', 2],
      ['bread', 1],
      ['unheard', 5],
    ])
    deepEqual(logitsOf(toy, features), row({ selling: -0.5 + 3.1, community: -0.05, offer: 4.2 }))
  })

  it('tells an offer from a welcome', () => {
    const [welcome, offer] = [drafts[1], drafts[2]].map((text = '') => probabilitiesOf(weights, read(text)))
    ok(welcome && offer)
    ok(welcome.community > 0.5 && welcome.selling < 0.5)
    ok(offer.selling > 0.5 && offer.community < 0.5)
  })
})

describe('what sentences say', () => {
  it('is half of the answer, by the strongest of them', () => {
    const logits = blend(row({ selling: 2, hospitality: -1 }), [
      row({ selling: -4, hospitality: 1 }),
      row({ selling: 3, hospitality: 0.5 }),
    ])
    deepEqual(logits, row({ selling: 2.5, hospitality: 0 }))
    deepEqual(blend(row({ selling: 2 }), []), row({ selling: 2 }))
  })

  it('is the same by the fast way and by the features, for a third of the corpus', () => {
    const scorer = new Scorer(weights)
    for (const post of readCorpus().filter((_, index) => index % 3 === 0)) {
      const [fast, slow] = [scorer.answers(read(post.text)), answersTo(weights, exampleOf(post))]
      for (const [index, head] of heads.entries())
        ok(Math.abs((fast[index] ?? 0) - (slow[index] ?? 0)) < 1e-9, `${head} of ${post.id}`)
    }
  })

  it('does not hang on the sentences around', () => {
    const [welcome, , offer] = drafts
    const around = read(`${welcome ?? ''} The hall opens at six. ${offer ?? ''}`)
    for (const head of heads) {
      const alone = read(welcome ?? '').map((reading) => strengthsOf(weights, [reading], head)[0])
      deepEqual(strengthsOf(weights, around, head).slice(0, alone.length), alone)
    }
  })

  it('puts the offer and the welcome where they stand', () => {
    const mixed = read('Welcome to our newest members! The hall opens at six. Buy now and take 20% off.')
    const selling = strengthsOf(weights, mixed, 'selling')
    const community = strengthsOf(weights, mixed, 'community')
    equal(selling.indexOf(Math.max(...selling)), 2)
    equal(community.indexOf(Math.max(...community)), 0)
  })
})

describe('the kind of place', () => {
  it('moves the calibrated logit by its prior', () => {
    const model = { ...toy, kinds: { ad: row({ selling: 1.5 }), members: row({ selling: -2 }) } }
    deepEqual(
      ([undefined, 'ad', 'members', 'brand'] as const).map((kind) => calibrate(model, row({}), kind)[0]),
      [0, 1.5, -2, 0],
    )
  })

  it('reads a sign-up as an invitation among members and as a lead form in an ad', () => {
    const readings = read('Sign up for the reading evening by Friday.')
    const [members, unknown, ad] = (['members', undefined, 'ad'] as const).map((kind) =>
      probabilitiesOf(weights, readings, kind),
    )
    ok(members && unknown && ad)
    ok(members.selling < unknown.selling && unknown.selling < ad.selling)
    ok(members['lead-capture'] < unknown['lead-capture'] && unknown['lead-capture'] < ad['lead-capture'])
    ok(members.community > unknown.community && unknown.community > ad.community)
  })
})

describe('features', () => {
  it('are the same for the same text, whatever was read before', () => {
    const reader = new Reader()
    const features = (text: string): unknown => [
      ...featuresOf(readSentences(text).map((sentence) => reader.read(sentence))),
    ]
    const first = drafts.map(features)
    deepEqual(drafts.toReversed().map(features).toReversed(), first)
    deepEqual(
      drafts.map((text) => [...featuresOf(read(text))]),
      first,
    )
  })

  it('come from readings that do not depend on where a sentence stands', () => {
    const sentence = 'Take 20% off every kit.'
    const [alone] = read(sentence)
    ok(alone && alone.evidence.length > 0)
    deepEqual(read(`Good morning.\n\n${sentence} See you there.`)[1], alone)
  })

  it('count a sign with damping and a word once', () => {
    const features = featuresOf(read('20% off bread. 10% off cake. Take 5% off tea.'))
    equal(features.get('offer/act'), 2)
    equal(features.get('off'), 1)
    equal(features.get('bread'), 1)
    equal(features.has('milk'), false)
  })

  it('tell where a sign stands', () => {
    const placed = (text: string): string[] =>
      [...featuresOf(read(text)).keys()].filter((name) => name.startsWith('offer/act@'))
    deepEqual(placed('20% off bread. Rain. Wind. Snow.'), ['offer/act@first'])
    deepEqual(placed('Rain. Wind. Snow. 20% off bread.'), ['offer/act@end'])
    deepEqual(placed('Rain. 20% off bread. Wind. Snow.'), [])
    deepEqual(placed('Rain. 20% off bread.'), [], 'two sentences have no end apart')
  })

  const lengths: readonly (readonly [sentences: number, names: readonly string[]])[] = [
    [0, ['size/one', 'size/few']],
    [1, ['size/one', 'size/few']],
    [2, ['size/few']],
    [3, ['size/few']],
    [4, []],
    [10, []],
    [11, ['size/many']],
  ]
  for (const [sentences, names] of lengths) {
    it(`tell how long a draft of ${sentences} sentences is`, () => {
      const features = featuresOf(read('Rain. '.repeat(sentences)))
      deepEqual(
        ['size/one', 'size/few', 'size/many'].filter((name) => features.has(name)),
        names,
      )
    })
  }
})

describe('phrases of a team', () => {
  const pass: TeamPhrases = { facet: 'offer', any: ['season pass', 'member rate *'], reason: 'is our ticket' }
  const sale = 'Take 20% off every kit, last chance!'
  const rulesIn = (text: string, team: readonly TeamPhrases[]): string[] =>
    read(text, team).flatMap(({ evidence }) => evidence.map(({ rule }) => rule))

  it('are evidence of their facet, with their reason', () => {
    const text = 'The season pass is here.'
    deepEqual(read(text), read(text, []))
    deepEqual(rulesIn(text, []), [])
    const [reading] = read(text, [pass])
    deepEqual(reading?.evidence, [
      { rule: 'offer/team', facet: 'offer', reason: 'is our ticket', start: 4, end: 15 },
    ])
    for (const sign of ['offer/team', 'offer/act']) equal(reading.signs.includes(sign), true, sign)
  })

  it('move the verdict', () => {
    const [without, withPass] = [[], [pass]].map((team) =>
      probabilitiesOf(weights, read('The season pass is here.', team)),
    )
    ok(without && withPass)
    ok(withPass.offer > without.offer && withPass.selling > without.selling)
  })

  const table: readonly (readonly [
    name: string,
    text: string,
    team: readonly TeamPhrases[],
    rules: readonly string[],
  ])[] = [
    ['take wildcards', 'A member rate applies.', [pass], ['offer/team']],
    ['do not count where they are negated', 'No season pass this year.', [pass], []],
    ['leave built-in rules as they are', sale, [pass], ['offer/discount', 'urgency/last-chance']],
    ['clear a facet', sale, [{ not: 'offer', any: ['20% off'], reason: 'r' }], ['urgency/last-chance']],
    [
      'clear no other facet',
      sale,
      [{ not: 'reach', any: ['20% off'], reason: 'r' }],
      ['offer/discount', 'urgency/last-chance'],
    ],
    [
      'clear what they overlap only',
      sale,
      [{ not: 'selling', any: ['last chance'], reason: 'r' }],
      ['offer/discount'],
    ],
    ['clear all of a side', sale, [{ not: 'selling', any: ['20% off', 'last chance'], reason: 'r' }], []],
    [
      'clear nothing of the other side',
      sale,
      [{ not: 'community', any: ['20% off', 'last chance'], reason: 'r' }],
      ['offer/discount', 'urgency/last-chance'],
    ],
    [
      'clear phrases of the team too',
      'A season pass for free speech.',
      [pass, { not: 'offer', any: ['season pass for free speech'], reason: 'r' }],
      [],
    ],
  ]
  for (const [name, text, team, rules] of table) it(name, () => deepEqual(rulesIn(text, team), rules))

  it('take cues of a cleared facet and their own words from the model', () => {
    const [before] = read(sale)
    const [after] = read(sale, [{ not: 'offer', any: ['20% off'], reason: 'r' }])
    const isOffer = (sign: string): boolean => sign.startsWith('offer/')
    ok(before?.signs.some(isOffer) && before.words.join(' ').includes('{percent} off'))
    ok(after && !after.signs.some(isOffer) && !after.words.includes('off'))
    equal(after.words.join(' ').includes('every kit'), true)
  })

  it('make a draft that only looks like a sale less of one', () => {
    const [before, after] = [
      [],
      [{ not: 'selling', any: ['20% off', 'last chance'], reason: 'r' } as const],
    ].map((team) => probabilitiesOf(weights, read(sale, team)))
    ok(before && after)
    ok(after.selling < before.selling)
  })
})

describe('heads', () => {
  it('are the two questions and the nine facets, in this order', () => {
    deepEqual([...heads], ['selling', 'community', ...facets])
    deepEqual(
      Object.entries(perHead((_, index) => index)),
      heads.map((head, index) => [head, index]),
    )
  })
})
