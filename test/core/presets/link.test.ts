import { deepEqual, equal, match, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { builtInPreset, loadPreset } from '../../../core/presets/load.ts'
import { flatten, linkTo, presetIn } from '../../../core/presets/link.ts'
import type { Preset } from '../../../core/presets/preset.ts'

const files: Readonly<Record<string, object>> = {
  './base.json': {
    name: 'mill/base',
    thresholds: { community: 0.4 },
    brand: { names: ['Mill Lane'], handles: ['@milllane'] },
    phrases: [{ facet: 'offer', any: ['bench pass|passes'], reason: 'names our ticket' }],
    places: [{ files: ['ads/**'], kind: 'ad', goal: 'advertising', rules: { 'reach/bait': 'off' } }],
    mix: { selling: 0.2 },
    locked: ['goal/*'],
    measures: ['lamps mended'],
  },
}
const team = {
  name: 'mill/team',
  version: '2.1.0',
  extends: ['porchlight:strict-community', './base.json'],
  thresholds: { selling: 0.7 },
  brand: { names: ['The Mill'], sites: ['mill.example'] },
  places: [{ hosts: ['forum.mill.example/lounge'], goal: 'community' }],
  rules: { 'mixed/*': 'error', 'selling/urgency': 'off' },
  phrases: [{ not: 'selling', any: ['book of “hours” – 🎁'], reason: 'a title' }],
  mix: { days: 14 },
  locked: [{ rule: 'mixed/*', by: 'Ines & <b>co</b>', exceptions: true }],
  examples: [{ text: 'Bench passes are on the counter, £4 each.', intent: 'selling' }],
}

function load(source: object | string): Preset {
  const text = typeof source === 'string' ? source : JSON.stringify(source)
  const { preset, problems } = loadPreset({ file: 'team.json', text }, (name) => {
    const found = files[name]
    return found && { file: name, text: JSON.stringify(found) }
  })
  deepEqual(problems, [])
  ok(preset)
  return preset
}

const page = 'https://mill.example/about?x=1'

describe('a preset in a link', () => {
  it('means the same where the files that it extends are not: same hash, same everything', () => {
    const preset = load(team)
    const read = presetIn(linkTo(preset, page))
    ok(read && 'text' in read)
    deepEqual(load(read.text), preset)
    equal((JSON.parse(read.text) as { extends?: unknown }).extends, undefined)
  })

  for (const name of ['balanced', 'strict-community', 'nonprofit', 'creator']) {
    it(`may be one of ours under a name of one’s own: ${name}`, () => {
      const preset = builtInPreset(`porchlight:${name}`)
      ok(preset)
      equal(load({ ...flatten(preset), name: 'mill/own' }).hash, preset.hash)
    })
  }

  it('stands in the fragment, which is sent to no server', () => {
    const { origin, pathname, search, hash } = new URL(linkTo(load(team), page))
    equal(`${origin}${pathname}${search}`, page)
    match(hash, /^#porchlight=1\.[0-9a-f]{10}\.[\w-]+$/)
  })

  it('is short enough for chats', () => {
    const { length } = linkTo(load(team), page)
    ok(length < 1_500, String(length))
  })

  it('is found in what was pasted around it', () => {
    const link = linkTo(load(team), page)
    deepEqual(presetIn(`  ${link}\n`), presetIn(link))
    equal(presetIn(page), undefined)
    equal(presetIn('{ "name": "mill/team" }'), undefined)
  })

  it('is refused or carries the very same, however it is damaged, and nothing throws', () => {
    const link = linkTo(load(team), page)
    const at = link.indexOf('#')
    const whole = JSON.stringify(flatten(load(team)))
    fc.assert(
      fc.property(
        fc.integer({ min: at + 12, max: link.length - 1 }),
        fc.string({ maxLength: 3 }),
        (cut, put) => {
          for (const damaged of [link.slice(0, cut) + put, link.slice(0, cut) + put + link.slice(cut + 1)]) {
            if (damaged.trim() === link) continue
            const read = presetIn(damaged)
            // what was added behind its end changes nothing
            ok(read && ('wrong' in read || read.text === whole), damaged)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of another format is not guessed at', () => {
    const read = presetIn(linkTo(load(team), page).replace('=1.', '=2.'))
    ok(read && 'wrong' in read)
    match(read.wrong, /another version/)
  })

  it('that would unpack to more than a preset may have is left packed', () => {
    const packed = Buffer.from(deflateSync(strToU8('['.repeat(40_000_000)), { level: 9 })).toString(
      'base64url',
    )
    const read = presetIn(`${page}#porchlight=1.0000000000.${packed}`)
    deepEqual(read, { wrong: 'This link carries more than a preset may have.' })
    deepEqual(presetIn(`${page}#porchlight=1.0000000000.${'A'.repeat(1_500_001)}`), read)
  })
})
