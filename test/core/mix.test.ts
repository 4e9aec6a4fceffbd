import { deepEqual, equal } from 'node:assert/strict'
import type { Facet, Intent } from '../../core/facets.ts'
import { mixOf, percent, sharesOf, type MixEntry } from '../../core/mix.ts'

function entry(intent: Intent, date?: string, place?: string, facets: readonly Facet[] = []): MixEntry {
  return { intent, facets, ...(date ? { date } : {}), ...(place ? { place } : {}) }
}

/** What has been missing on `today`, as told. */
function missingOn(today: string, entries: readonly MixEntry[]): string[] {
  return mixOf(entries, { days: 30 }, today).missing.map(({ message }) => message)
}

describe('shares', () => {
  it('are those of the intents', () => {
    const entries = (['selling', 'community', 'community', 'mixed', 'neutral'] as const).map((intent) =>
      entry(intent),
    )
    deepEqual(sharesOf(entries), { selling: 0.2, community: 0.4, mixed: 0.2, neutral: 0.2 })
    const { count, shares } = mixOf(entries, { days: 30 })
    deepEqual({ count, shares }, { count: 5, shares: sharesOf(entries) })
  })

  it('are none of nothing', () => {
    deepEqual(mixOf([], { days: 30 }), {
      count: 0,
      shares: { selling: 0, community: 0, mixed: 0, neutral: 0 },
      weeks: [],
      places: [],
      missing: [],
      target: undefined,
    })
  })

  const table: readonly (readonly [share: number, text: string])[] = [
    [0, '0 %'],
    [1 / 3, '33 %'],
    [0.666, '67 %'],
    [1, '100 %'],
  ]
  for (const [share, text] of table) it(`are told as ${text}`, () => equal(percent(share), text))
})

describe('weeks', () => {
  it('begin on Monday, in order, across months and years', () => {
    const days = ['2025-01-05', '2025-01-06', '2024-12-30', '2025-03-31', '2025-03-30', '2025-01-12']
    deepEqual(
      mixOf(
        days.map((day) => entry('community', day)),
        { days: 30 },
      ).weeks.map(({ name, count }) => [name, count]),
      [
        ['2024-12-30', 2],
        ['2025-01-06', 2],
        ['2025-03-24', 1],
        ['2025-03-31', 1],
      ],
    )
  })

  it('have their own shares, and leave out what has no day', () => {
    const { weeks, count } = mixOf(
      [entry('community', '2025-03-03'), entry('mixed', '2025-03-09'), entry('selling')],
      { days: 30 },
    )
    equal(count, 3)
    deepEqual(weeks, [
      { name: '2025-03-03', count: 2, shares: { selling: 0, community: 0.5, mixed: 0.5, neutral: 0 } },
    ])
  })
})

describe('places', () => {
  it('have their own shares, by name', () => {
    const { places } = mixOf(
      [
        entry('selling', undefined, 'shop'),
        entry('community', '2025-03-03', 'forum'),
        entry('selling', '2025-03-04', 'forum'),
        entry('neutral'),
      ],
      { days: 30 },
    )
    deepEqual(
      places.map(({ name, count, shares }) => [name, count, shares.selling]),
      [
        ['forum', 2, 0.5],
        ['shop', 1, 1],
      ],
    )
  })
})

describe('the target', () => {
  const entries = [
    entry('community', '2025-03-01'),
    entry('community', '2025-03-10'),
    entry('selling', '2025-03-11'),
    entry('mixed', '2025-03-12'),
    entry('neutral', '2025-03-13'),
  ]
  const table: readonly (readonly [
    name: string,
    target: { community?: number; selling?: number; days: number },
    today: string | undefined,
    isMet: boolean,
    message: string,
  ])[] = [
    ['is met', { community: 0.4, days: 30 }, undefined, true, 'the target is met: 40 % serve the community'],
    [
      'is missed by what serves',
      { community: 0.5, days: 30 },
      undefined,
      false,
      '40 % serve the community; the target is at least 50 %',
    ],
    [
      'is missed by what sells, mixed or not',
      { selling: 0.3, days: 30 },
      undefined,
      false,
      '40 % sell; the target is at most 30 %',
    ],
    [
      'is missed by both',
      { community: 0.9, selling: 0.1, days: 30 },
      undefined,
      false,
      '40 % serve the community; the target is at least 90 %; 40 % sell; the target is at most 10 %',
    ],
    [
      'is about its days, counted back from the last',
      { community: 0.25, days: 4 },
      undefined,
      true,
      'the target is met: 25 % serve the community',
    ],
    [
      'leaves out the day before its days',
      { community: 0.25, days: 3 },
      undefined,
      false,
      '0 % serve the community; the target is at least 25 %',
    ],
    [
      'is about its days, counted back from today',
      { community: 1, days: 30 },
      '2025-03-10',
      true,
      'the target is met: 100 % serve the community',
    ],
  ]
  for (const [name, target, today, isMet, message] of table)
    it(name, () => deepEqual(mixOf(entries, target, today).target, { isMet, message }))

  it('is nothing where a team has none', () => equal(mixOf(entries, { days: 30 }).target, undefined))

  it('counts what has no day', () => {
    const undated = [...entries, entry('community'), entry('community'), entry('community')]
    equal(mixOf(undated, { community: 0.6, days: 3 }).target?.isMet, false)
    equal(mixOf(undated, { community: 0.5, days: 3 }).target?.isMet, true)
  })
})

describe('what has been missing', () => {
  const welcome = entry('community', '2025-03-01', undefined, ['hospitality'])
  const gift = entry('community', '2025-03-01', undefined, ['gifting'])
  const credit = entry('mixed', '2025-03-01', undefined, ['spotlight', 'offer'])
  const all = [welcome, gift, credit]

  const table: readonly (readonly [today: string, missing: readonly string[]])[] = [
    ['2025-03-01', []],
    ['2025-03-14', []],
    [
      '2025-03-15',
      ['nobody was welcomed or asked for what they think for 14 days', 'nothing was given for 14 days'],
    ],
    [
      '2025-03-22',
      [
        'nobody was welcomed or asked for what they think for 21 days',
        'nothing was given for 21 days',
        'no member was credited for 21 days',
      ],
    ],
  ]
  for (const [today, missing] of table) it(`on ${today}`, () => deepEqual(missingOn(today, all), missing))

  it('counts from the last of its kind', () => {
    deepEqual(missingOn('2025-03-15', [...all, { ...welcome, date: '2025-03-02' }]), [
      'nothing was given for 14 days',
    ])
  })

  it('counts from the first day where there was none at all', () => {
    const only = [entry('neutral', '2025-03-02'), entry('neutral', '2025-03-15')]
    deepEqual(
      mixOf(only, { days: 30 }).missing.map(({ what, days, message }) => [what, days, message]),
      [
        ['hospitality', undefined, 'nobody was welcomed or asked for what they think for 14 days'],
        ['gifting', undefined, 'nothing was given for 14 days'],
      ],
    )
  })

  it('is counted from the last day where today is not known', () => {
    const entries = [...all, entry('neutral', '2025-03-15')]
    deepEqual(
      mixOf(entries, { days: 30 }).missing.map(({ what, days }) => [what, days]),
      [
        ['hospitality', 14],
        ['gifting', 14],
      ],
    )
  })

  it('does not count what is planned for after today', () => {
    deepEqual(missingOn('2025-03-15', [...all, { ...welcome, date: '2025-03-16' }]).length, 2)
  })

  it('is nothing without days', () => {
    deepEqual(mixOf([entry('selling'), entry('selling')], { days: 30 }).missing, [])
  })
})
