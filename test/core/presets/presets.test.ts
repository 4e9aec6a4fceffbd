import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { findingIds, type FindingId } from '../../../core/findings/ids.ts'
import { classify, lint } from '../../../core/index.ts'
import { builtIn } from '../../../core/presets/built-in.ts'
import { failedExamples } from '../../../core/presets/examples.ts'
import {
  balanced,
  builtInPreset,
  loadPreset,
  type LoadedPreset,
  type PresetFile,
} from '../../../core/presets/load.ts'
import { findPlace, type Location } from '../../../core/presets/place.ts'
import { presetIn, type Preset } from '../../../core/presets/preset.ts'

type Source = Readonly<Record<string, unknown>>

function write(source: Source): string {
  return JSON.stringify({ name: 'acme/team', ...source }, null, 2)
}

/** Loads `source` as `team.json`, with `others` beside it. */
function load(source: Source | string, others: Readonly<Record<string, Source>> = {}): LoadedPreset {
  const text = typeof source === 'string' ? source : write(source)
  const files = new Map<string, PresetFile>([
    ['team.json', { file: 'team.json', text }],
    ...Object.entries(others).map(([file, other]) => [file, { file, text: write(other) }] as const),
  ])
  return loadPreset({ file: 'team.json', text }, (name) => files.get(name))
}

function loadWell(source: Source, others: Readonly<Record<string, Source>> = {}): Preset {
  const { preset, problems } = load(source, others)
  deepEqual(problems, [])
  ok(preset)
  return preset
}

describe('built-in presets', () => {
  for (const name of builtIn.keys()) {
    it(`${name} loads, and gives every finding a severity`, () => {
      const preset = builtInPreset(name)
      equal(preset?.name, name)
      deepEqual([...preset.severities.keys()], [...findingIds])
      deepEqual(loadWell({ extends: [name] }).severities, preset.severities)
    })
  }

  it('are told apart by their hash', () => {
    const hashes = [...builtIn.keys()].map((name) => builtInPreset(name)?.hash)
    equal(new Set(hashes).size, builtIn.size)
    for (const hash of hashes) match(hash ?? '', /^[0-9a-f]{10}$/)
  })

  it('balanced is under every preset', () => {
    const { severities, mix, measures } = loadWell({})
    deepEqual(
      { severities, mix, measures },
      {
        severities: balanced.severities,
        mix: balanced.mix,
        measures: balanced.measures,
      },
    )
  })

  it('nobody else is there', () => equal(builtInPreset('porchlight:loud'), undefined))
})

describe('a preset over others', () => {
  it('has rules of its own in a place', () => {
    const preset = loadWell({
      places: [
        { files: 'list/**', rules: { 'mixed/*': 'off', 'mixed/pitch-in-welcome': 'info' } },
        { files: '**' },
      ],
      rules: { 'mixed/*': 'error' },
    })
    const at = (file: string): unknown[] => {
      const { severities } = presetIn(preset, findPlace(preset, { file }))
      return ['mixed/two-posts-in-one', 'mixed/pitch-in-welcome', 'reach/bait'].map((id) =>
        severities.get(id as FindingId),
      )
    }
    deepEqual(at('list/a.md'), ['off', 'info', 'info'])
    deepEqual(at('blog/a.md'), ['error', 'error', 'info'])
    equal(presetIn(preset, preset.places[1]), preset)
    equal(presetIn(preset, preset.places[0]), presetIn(preset, preset.places[0]))
  })

  it('replaces single values and adds to lists', () => {
    const preset = loadWell(
      {
        extends: ['base.json'],
        brand: { names: ['Acme'], handles: ['@acme'] },
        places: [{ files: 'ads/**', kind: 'ad' }],
        thresholds: { selling: 0.6 },
        phrases: [{ facet: 'offer', any: ['season pass'], reason: 'a ticket of ours' }],
        mix: { community: 0.7 },
        measures: ['answers by members'],
      },
      {
        'base.json': {
          brand: { names: ['Acme Tools'], sites: ['acme.example'] },
          places: [{ files: '**', kind: 'members' }],
          thresholds: { selling: 0.4, community: 0.3 },
          phrases: [{ not: 'selling', any: ['free speech'], reason: 'not a price' }],
          mix: { community: 0.2, selling: 0.1, days: 7 },
          measures: ['replies'],
        },
      },
    )
    deepEqual(preset.brand, { names: ['Acme Tools', 'Acme'], handles: ['@acme'], sites: ['acme.example'] })
    deepEqual(preset.thresholds, { selling: 0.6, community: 0.3 })
    deepEqual(preset.mix, { community: 0.7, selling: 0.1, days: 7 })
    deepEqual(preset.measures, ['answers by members'])
    deepEqual(
      preset.phrases.map(({ reason }) => reason),
      ['not a price', 'a ticket of ours'],
    )
    equal(findPlace(preset, { file: 'ads/a.md' })?.kind, 'ad')
    equal(findPlace(preset, { file: 'b.md' })?.kind, 'members')
  })

  it('lets the later of those it extends win, and itself over all', () => {
    const bases = {
      'a.json': { rules: { 'goal/mismatch': 'hint', 'reach/bait': 'hint' } },
      'b.json': { rules: { 'goal/mismatch': 'error' } },
    }
    const both = loadWell({ extends: ['a.json', 'b.json'] }, bases)
    equal(both.severities.get('goal/mismatch'), 'error')
    equal(both.severities.get('reach/bait'), 'hint')
    const own = loadWell({ extends: ['a.json', 'b.json'], rules: { 'goal/mismatch': 'info' } }, bases)
    equal(own.severities.get('goal/mismatch'), 'info')
  })

  it('follows a chain', () => {
    const preset = loadWell(
      { extends: ['a.json'] },
      {
        'a.json': { extends: ['b.json'], locked: ['mixed/*'] },
        'b.json': { extends: ['porchlight:strict-community'], rules: { 'selling/urgency': 'error' } },
      },
    )
    equal(preset.severities.get('selling/urgency'), 'error')
    equal(preset.severities.get('selling/offer'), 'warning')
    equal(preset.locked.get('mixed/pitch-in-welcome')?.by, 'acme/team')
  })

  it('may meet the same preset twice', () => {
    const preset = loadWell(
      { extends: ['a.json', 'b.json'] },
      { 'a.json': { extends: ['c.json'] }, 'b.json': { extends: ['c.json'] }, 'c.json': {} },
    )
    equal(preset.hash, balanced.hash)
  })

  it('gives a rule the severity of the most exact name within one preset', () => {
    const { severities } = loadWell({
      rules: { 'mixed/two-posts-in-one': 'hint', '*': 'off', 'mixed/*': 'error' },
    })
    equal(severities.get('mixed/two-posts-in-one'), 'hint')
    equal(severities.get('mixed/pitch-in-welcome'), 'error')
    equal(severities.get('goal/mismatch'), 'off')
  })

  it('says who locked a rule, and whether drafts may except themselves', () => {
    const { locked } = loadWell(
      {
        extends: ['base.json'],
        locked: [
          { rule: 'reach/bait', by: 'Ines', exceptions: true },
          { rule: 'goal/*', exceptions: true },
        ],
      },
      { 'base.json': { name: 'acme/base', locked: ['goal/mismatch'] } },
    )
    deepEqual(
      [...locked],
      [
        ['reach/bait', { by: 'Ines', exceptions: true }],
        // what is locked below stays as it is
        ['goal/mismatch', { by: 'acme/base', exceptions: false }],
        ['goal/measure-mismatch', { by: 'acme/team', exceptions: true }],
      ],
    )
  })

  it('changes its hash with whatever decides a verdict, and with nothing else', () => {
    const { hash } = loadWell({})
    equal(loadWell({ name: 'acme/other', version: '2.0.0' }).hash, hash)
    const sources: readonly Source[] = [
      { rules: { 'reach/bait': 'off' } },
      { thresholds: { selling: 0.9 } },
      { phrases: [{ facet: 'offer', any: ['season pass'], reason: 'ours' }] },
      { places: [{ files: '**', goal: 'community' }] },
      { locked: ['*'] },
      { locked: [{ rule: '*', exceptions: true }] },
      { brand: { names: ['Acme'] } },
    ]
    const hashes = sources.map((source) => loadWell(source).hash)
    equal(new Set([hash, ...hashes]).size, sources.length + 1)
  })
})

describe('a mistake in a preset', () => {
  const table: readonly (readonly [
    name: string,
    source: Source | string,
    path: string,
    line: number,
    message: RegExp,
  ])[] = [
    ['nothing', '', '', 1, /is not JSON/],
    ['no JSON', '{\n  "name": "acme"\n  "version": "1.0.0"\n}', '', 3, /is not JSON: comma expected/],
    ['a comma too many', '{\n  "name": "acme",\n}', '', 3, /is not JSON/],
    ['a comment', '{\n  // ours\n  "name": "acme"\n}', '', 2, /is not JSON: invalid comment token/],
    ['a list', '[]', '', 1, /object/],
    ['no name', '{ "version": "1.0.0" }', 'name', 1, /missing; it is text/],
    ['a name in capitals', '{\n  "name": "Acme Team"\n}', 'name', 2, /is lower case/],
    ['a version', { version: '1' }, 'version', 3, /is like “1.2.0”/],
    [
      'a severity',
      { rules: { 'mixed/*': 'warn' } },
      'rules → mixed/*',
      4,
      /is one of “error”, “warning”, “info”, “hint”, “off”/,
    ],
    [
      'a rule',
      { rules: { 'reach/bait': 'off', 'mixed/two-post-in-one': 'off' } },
      'rules → mixed/two-post-in-one',
      5,
      /did you mean “mixed\/two-posts-in-one”\?/,
    ],
    ['a group', { rules: { 'mixd/*': 'off' } }, 'rules → mixd/*', 4, /did you mean “mixed\/\*”\?/],
    [
      'a rule like no other',
      { rules: { 'xyzzy/plugh': 'off' } },
      'rules → xyzzy/plugh',
      4,
      /^(?!.*did you mean)/,
    ],
    ['a locked rule', { locked: ['goal/*', 'reach/bat'] }, 'locked → 1', 5, /did you mean “reach\/bait”\?/],
    ['a key', { rule: {} }, 'rule', 3, /did you mean “rules”\?/],
    ['a key like no other', { xyzzyplugh: 1 }, 'xyzzyplugh', 3, /^(?!.*did you mean)/],
    [
      'a rule of a place',
      { places: [{ rules: { 'mixd/*': 'off' } }] },
      'places → 0 → rules → mixd/*',
      6,
      /names no rule/,
    ],
    ['a key of a place', { places: [{ goals: 'pr' }] }, 'places → 0 → goals', 5, /./],
    ['a goal', { places: [{ goal: 'sell' }] }, 'places → 0 → goal', 5, /is one of “community”/],
    [
      'a phrase of no facet',
      { phrases: [{ any: ['season pass'], reason: 'ours' }] },
      'phrases → 0',
      4,
      /needs one of “facet” and “not”/,
    ],
    [
      'a phrase that is both',
      { phrases: [{ facet: 'offer', not: 'reach', any: ['season pass'], reason: 'ours' }] },
      'phrases → 0',
      4,
      /needs one of/,
    ],
    [
      'a facet',
      { phrases: [{ facet: 'offr', any: ['season pass'], reason: 'ours' }] },
      'phrases → 0 → facet',
      5,
      /is one of “offer”/,
    ],
    [
      'a phrase that opens a bracket',
      { phrases: [{ facet: 'offer', any: ['season pass', 'our (new pass'], reason: 'ours' }] },
      'phrases → 0 → any → 1',
      8,
      /“our \(new pass” has a “\(” that nothing closes/,
    ],
    [
      'a phrase that begins with a wildcard',
      { phrases: [{ facet: 'offer', any: ['* pass'], reason: 'ours' }] },
      'phrases → 0 → any → 0',
      7,
      /begins with a wildcard/,
    ],
    [
      'a phrase of wildcards',
      { phrases: [{ facet: 'offer', any: ['... *'], reason: 'ours' }] },
      'phrases → 0 → any → 0',
      7,
      /matches every text/,
    ],
    [
      'a kind of token',
      { phrases: [{ facet: 'offer', any: ['for {cash}'], reason: 'ours' }] },
      'phrases → 0 → any → 0',
      7,
      /knows no \{cash\}/,
    ],
    ['a share', { mix: { community: 60 } }, 'mix → community', 4, /is more than 1/],
    ['days', { mix: { days: 0 } }, 'mix → days', 4, /is less than 1/],
    ['a threshold', { thresholds: { selling: -1 } }, 'thresholds → selling', 4, /is less than 0/],
    [
      'an example of no finding',
      { examples: [{ text: 'Hi', findings: ['mixed/pitch'] }] },
      'examples → 0 → findings → 0',
      7,
      /no rule/,
    ],
    [
      'a built-in preset',
      { extends: ['porchlight:balancd'] },
      'extends → 0',
      4,
      /there is no .*; did you mean “porchlight:balanced”\?/,
    ],
    ['a base', { extends: ['lost.json'] }, 'extends → 0', 4, /“lost.json” is not to be found/],
    ['itself as its base', { extends: ['team.json'] }, 'extends → 0', 4, /“team.json” extends itself/],
  ]
  for (const [name, source, path, line, message] of table) {
    it(`${name}: is named by path and line`, () => {
      const { preset, problems } = load(source)
      equal(preset, undefined)
      deepEqual(
        problems.map((problem) => [problem.file, problem.path, problem.line]),
        [['team.json', path, line]],
      )
      match(problems[0]?.message ?? '', message)
    })
  }

  it('does not hide the others', () => {
    const { problems } = load({
      extends: ['lost.json'],
      rules: { 'mixd/*': 'off', 'reach/bat': 'off' },
      locked: ['nobody'],
      phrases: [
        { facet: 'offer', any: ['season pass', '* pass'], reason: 'ours' },
        { not: 'selling', any: ['(free'], reason: 'ours' },
      ],
    })
    deepEqual(
      problems.map(({ path }) => path),
      [
        'rules → mixd/*',
        'rules → reach/bat',
        'locked → 0',
        'phrases → 0 → any → 1',
        'phrases → 1 → any → 0',
        'extends → 0',
      ],
    )
  })

  it('of the presets below is named by their file', () => {
    const { preset, problems } = load({ extends: ['base.json'] }, { 'base.json': { version: '1' } })
    equal(preset, undefined)
    deepEqual(
      problems.map(({ file, path }) => [file, path]),
      [['base.json', 'version']],
    )
  })

  it('a circle is named where it closes', () => {
    const { preset, problems } = load(
      { extends: ['a.json'] },
      { 'a.json': { extends: ['b.json'] }, 'b.json': { extends: ['a.json'] } },
    )
    equal(preset, undefined)
    deepEqual(
      problems.map(({ file, message }) => [file, message]),
      [['b.json', '“a.json” extends itself']],
    )
  })

  it('a chain without end is cut', () => {
    const endless = (name: string): PresetFile => ({
      file: name,
      text: write({ extends: [`${name}-again`] }),
    })
    const { problems } = loadPreset(endless('first'), endless)
    equal(problems.length, 1)
    match(problems[0]?.message ?? '', /extends more than \d presets deep/)
  })

  it('more than 1 MB is not read', () => {
    const most = '{ "name": "acme" }'.padEnd(1_000_000)
    equal(load(most).preset?.name, 'acme')
    const { preset, problems } = load(`${most} `)
    equal(preset, undefined)
    deepEqual(
      problems.map(({ message }) => message),
      ['is larger than 1 MB'],
    )
  })

  it('however deeply it is nested, is a mistake and no crash', () => {
    for (const open of ['[', '{"rules":']) {
      const { preset, problems } = load(open.repeat(50_000))
      deepEqual([preset, problems.length], [undefined, 1])
    }
  })

  it('a byte-order mark is none', () => equal(load('\ufeff{ "name": "acme" }').preset?.name, 'acme'))
})

describe('phrases of a team', () => {
  const team = loadWell({
    phrases: [
      {
        facet: 'offer',
        any: ['season pass', 'member rate *', 'early bird ... seats', '{money} a ride', '^ weekend special'],
        reason: 'how we name our tickets',
      },
      { not: 'offer', any: ['20% off grid'], reason: 'not a price' },
      { not: 'selling', any: ['order now or later'], reason: 'a debate of ours' },
    ],
  })
  const table: readonly (readonly [text: string, evidence: readonly string[]])[] = [
    ['Each season pass is made of wood.', ['season pass']],
    ['Every SEASON-PASS has a number.', ['SEASON-PASS']],
    ['Ask for the member rate Tuesday.', ['member rate Tuesday']],
    ['Ask for the member rate.', []],
    ['There are early bird seats.', ['early bird seats']],
    ['There are early bird and very warm seats.', ['early bird and very warm seats']],
    ['There are early bird and very very warm seats.', []],
    ['It was $4 a ride.', ['$4 a ride']],
    ['It was four a ride.', []],
    ['Weekend special today', ['Weekend special']],
    ['A weekend special today', []],
  ]
  for (const [text, evidence] of table) {
    it(`${text} → ${evidence.join() || 'nothing'}`, () => {
      const found = classify({ text }, team).evidence.filter(({ rule }) => rule === 'offer/team')
      deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        evidence,
      )
      for (const { facet, reason } of found) deepEqual([facet, reason], ['offer', 'how we name our tickets'])
    })
  }

  it('move the verdict', () => {
    const text = 'The season pass is on the shelf.'
    equal(classify({ text }).intent, 'neutral')
    equal(classify({ text }, team).intent, 'selling')
  })

  it('that say “not” clear what they cover, and nothing else', () => {
    const text = 'The cabin is 20% off grid, and boats are 30% off.'
    const cleared = classify({ text }, team)
    deepEqual(
      cleared.evidence.filter(({ facet }) => facet === 'offer').map(({ start }) => text.slice(start)),
      ['30% off.'],
    )
    const alone = 'The cabin is 20% off grid since May.'
    ok(classify({ text: alone }, team).selling < classify({ text: alone }).selling)
  })

  it('that say “not selling” clear all of its facets', () => {
    const text = 'The speaker will order now or later.'
    const asks = 'Order now or later!'
    equal(classify({ text }, team).evidence.length, 0)
    notEqual(classify({ text: asks }).evidence.length, 0)
    equal(classify({ text: asks }, team).evidence.length, 0)
  })
})

describe('thresholds of a team', () => {
  const text = 'Pre-order the new Okafor novel today for £16.99.'
  const { selling } = classify({ text })

  it('decide from which probability on a draft sells', () => {
    const low = loadWell({ thresholds: { selling: selling - 0.01 } })
    const high = loadWell({ thresholds: { selling: selling + 0.01 } })
    equal(classify({ text }, low).intent, 'selling')
    equal(classify({ text }, high).intent, 'neutral')
  })

  it('leave the probabilities as they are', () => {
    equal(classify({ text }, loadWell({ thresholds: { selling: 1, community: 1 } })).selling, selling)
  })

  it('make a draft sure or unsure with them', () => {
    const verdict = classify({ text }, loadWell({ thresholds: { selling: 1, community: 1 } }))
    deepEqual([verdict.intent, verdict.isSure], ['neutral', true])
    equal(classify({ text }, loadWell({ thresholds: { selling } })).isSure, false)
  })
})

describe('a place', () => {
  const preset = loadWell({
    places: [
      { files: 'community/**', kind: 'members', goal: 'community' },
      { files: ['ads/*.md', 'press/*.txt'], goal: 'advertising' },
      { hosts: ['reddit.com/r/acme', 'forum.acme.example'], goal: 'support' },
      { files: '**/*.csv', goal: 'pr' },
    ],
  })
  const table: readonly (readonly [location: Location, goal: string | undefined])[] = [
    [{ file: 'community/2025/may.md' }, 'community'],
    [{ file: 'community/calendar.csv' }, 'community'],
    [{ file: 'community\\may.md' }, 'community'],
    [{ file: 'ads/may.md' }, 'advertising'],
    [{ file: 'ads/2025/may.md' }, undefined],
    [{ file: 'press/may.txt' }, 'advertising'],
    [{ file: '.drafts/may.csv' }, 'pr'],
    [{ file: 'README.md' }, undefined],
    [{ host: 'reddit.com', path: '/r/acme' }, 'support'],
    [{ host: 'www.reddit.com', path: '/r/acme/submit' }, 'support'],
    [{ host: 'Reddit.com', path: '/r/Acme/' }, 'support'],
    [{ host: 'reddit.com', path: '/r/acmeists' }, undefined],
    [{ host: 'reddit.com', path: '/' }, undefined],
    [{ host: 'notreddit.com', path: '/r/acme' }, undefined],
    [{ host: 'forum.acme.example', path: '/t/42' }, 'support'],
    [{ host: 'acme.example', path: '/' }, undefined],
    [{ host: 'forum.acme.example.else.example', path: '/' }, undefined],
  ]
  for (const [location, goal] of table) {
    const name = 'file' in location ? location.file : location.host + location.path
    it(`${name}: ${goal ?? 'none'}`, () => equal(findPlace(preset, location)?.goal, goal))
  }
})

describe('examples of a preset', () => {
  const text = 'Shop now: 20% off everything until Friday!'

  it('are its tests', () => {
    const preset = loadWell({
      examples: [
        { text, intent: 'selling' },
        { text, intent: 'community' },
        { text, findings: ['goal/mismatch'] },
        { text, goal: 'community', findings: ['goal/mismatch'] },
        { text, intent: 'mixed', findings: ['reach/bait'] },
        { text, kind: 'ad', intent: 'selling' },
      ],
    })
    deepEqual(failedExamples(preset), [
      { index: 1, message: `is selling, not community: “${text}”` },
      { index: 2, message: `does not give goal/mismatch but nothing: “${text}”` },
      { index: 4, message: `is selling, not mixed: “${text}”` },
    ])
  })

  it('are judged by the whole preset', () => {
    const example = { text: 'The season pass is on the shelf.', intent: 'selling' }
    const phrases = [{ facet: 'offer', any: ['season pass'], reason: 'ours' }]
    equal(failedExamples(loadWell({ examples: [example] })).length, 1)
    deepEqual(failedExamples(loadWell({ examples: [example], phrases })), [])
  })

  it('are shortened where they are told', () => {
    const [failed] = failedExamples(
      loadWell({ examples: [{ text: `${text}\n\n${text}`, intent: 'neutral' }] }),
    )
    match(failed?.message ?? '', /^is selling, not neutral: “Shop now: .{0,60}…”$/)
  })
})

describe('findings under a preset', () => {
  const text = 'How do you remember names? I write each one on my hand. Follow us and turn on notifications.'
  const quiet = `<!-- porchlight-disable -->\n${text}`

  it('take their severity from it', () => {
    const { findings } = lint({ text }, builtInPreset('porchlight:strict-community'))
    deepEqual(
      findings.filter(({ rule }) => rule.startsWith('mixed/')).map(({ severity }) => severity),
      ['error'],
    )
  })

  it('stay where it locks them', () => {
    deepEqual(lint({ text: quiet }).findings, [])
    deepEqual(
      lint({ text: quiet }, loadWell({ locked: ['mixed/*'] })).findings.map(({ rule }) => rule),
      ['mixed/two-posts-in-one'],
    )
  })

  it('go where it allows exceptions and the draft gives a reason', () => {
    const preset = loadWell({ locked: [{ rule: 'mixed/*', by: 'Ines', exceptions: true }] })
    const { findings, ignored } = lint(
      { text: `<!-- porchlight-disable -- the board -- all of it -- agreed to this -->\n${text}` },
      preset,
    )
    deepEqual(findings, [])
    deepEqual(
      ignored.flatMap(({ rule, reason }) => (rule.startsWith('mixed/') ? [[rule, reason]] : [])),
      [['mixed/two-posts-in-one', 'the board -- all of it -- agreed to this']],
    )
    for (const why of ['', ' -- ', ' --']) {
      const still = lint({ text: `<!-- porchlight-disable${why}-->\n${text}` }, preset)
      deepEqual(
        still.findings.filter(({ rule }) => rule.startsWith('mixed/')).map(({ rule }) => rule),
        ['mixed/two-posts-in-one'],
        why,
      )
    }
  })

  it('are gone where it puts them off', () => {
    deepEqual(lint({ text }, loadWell({ rules: { '*': 'off' } })).findings, [])
  })
})
