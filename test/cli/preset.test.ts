import { deepEqual, equal, match } from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { presetIn } from '../../core/presets/link.ts'
import { createFolder, porchlight, type Said } from './io.ts'
import { gift, neutral, sells } from './posts.ts'

const good = {
  name: 'team/good',
  version: '1.2.0',
  extends: ['porchlight:balanced', './base.json'],
  rules: { 'mixed/*': 'error' },
  examples: [
    { text: gift, intent: 'mixed', findings: ['mixed/strings-attached-gift'] },
    { text: sells, intent: 'selling', findings: [] },
  ],
}
const base = {
  name: 'team/base',
  phrases: [{ facet: 'offer', any: ['bench pass'], reason: 'names our ticket' }],
}

function write(files: Readonly<Record<string, unknown>>): string {
  return createFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value, null, 2),
      ]),
    ),
  )
}

describe('porchlight preset', () => {
  for (const action of ['check', 'test']) {
    describe(action, () => {
      const run = (files: Readonly<Record<string, unknown>>): Promise<Said> =>
        porchlight(['preset', action, 'good.json'], { cwd: write(files) })

      it('names the preset, its version and hash, and its examples', async () => {
        const { code, stdout, stderr } = await run({ 'good.json': good, 'base.json': base })
        deepEqual([code, stderr], [0, ''])
        match(stdout, /^team\/good 1\.2\.0 \([0-9a-f]{10}\): 2 examples come out as they should\n$/)
      })

      it('gives the same hash for the same meaning, another for another', async () => {
        const hash = async (preset: object): Promise<string | undefined> =>
          /\(([0-9a-f]+)\)/.exec((await run({ 'good.json': preset, 'base.json': base })).stdout)?.[1]
        const first = await hash(good)
        equal(await hash({ ...good, version: '9.9.9', $schema: './porchlight.schema.json' }), first)
        equal((await hash({ ...good, rules: { 'mixed/*': 'warning' } })) === first, false)
      })

      it('refuses one whose examples fail, with each that fails and its line', async () => {
        const examples = [
          { text: sells, intent: 'selling' },
          { text: sells, intent: 'community' },
          { text: neutral, findings: ['mixed/strings-attached-gift'] },
        ]
        const { code, stdout, stderr } = await run({ 'good.json': { name: 'team/good', examples } })
        deepEqual([code, stdout], [2, ''])
        deepEqual(stderr.split('\n'), [
          `porchlight: good.json:9:7: example 2 is selling, not community: “${sells}”`,
          `porchlight: good.json:13:7: example 3 does not give mixed/strings-attached-gift but nothing: “${neutral}”`,
          '',
        ])
      })
    })
  }

  describe('share', () => {
    it('gives a link that carries the preset with all that it extends', async () => {
      const cwd = write({
        'good.json': { ...good, brand: { sites: ['team.example/about'] } },
        'base.json': base,
      })
      const { code, stdout, stderr } = await porchlight(['preset', 'share', 'good.json'], { cwd })
      deepEqual([code, stderr], [0, ''])
      match(stdout, /^https:\/\/team\.example\/about#porchlight=1\.[0-9a-f]{10}\.[\w-]+\n$/)
      const carried = presetIn(stdout)
      writeFileSync(join(cwd, 'taken.json'), carried && 'text' in carried ? carried.text : '')
      const hash = async (file: string): Promise<string | undefined> =>
        /\(([0-9a-f]+)\)/.exec((await porchlight(['preset', 'check', file], { cwd })).stdout)?.[1]
      equal(await hash('taken.json'), await hash('good.json'))
    })

    it('warns of a link that is too long for chats, and leads nowhere where a team has no site', async () => {
      const number = (at: number): string => String(Math.sin(at)).slice(3)
      const measures = Array.from({ length: 50 }, (_, at) =>
        Array.from({ length: 25 }, (_inner, part) => number(100 * at + part)).join(' '),
      )
      const { code, stdout, stderr } = await porchlight(['preset', 'share', 'good.json'], {
        cwd: write({ 'good.json': { name: 'team/long', measures } }),
      })
      equal(code, 0)
      match(stdout, /^https:\/\/porchlight\.example#porchlight=/)
      match(stderr, /^porchlight: this link is long/)
    })

    it('shares nothing that is wrong', async () => {
      const { code, stdout } = await porchlight(['preset', 'share', 'good.json'], {
        cwd: write({ 'good.json': { name: 'Team' } }),
      })
      deepEqual([code, stdout], [2, ''])
    })
  })

  describe('diff', () => {
    const before = { name: 'team/rules', rules: { 'reach/bait': 'info' } }
    const after = { name: 'team/rules', rules: { 'reach/bait': 'error', 'goal/mismatch': 'off' } }

    it('names each rule whose severity changes, and exits with 1', async () => {
      const cwd = write({ 'old.json': before, 'new.json': after })
      const { code, stdout, stderr } = await porchlight(['preset', 'diff', 'old.json', 'new.json'], { cwd })
      deepEqual([code, stderr], [1, ''])
      deepEqual(stdout.split('\n').slice(1), [
        'What it says otherwise:',
        '  reach/bait: info → error',
        '  goal/mismatch: warning → off',
        '',
      ])
      match(stdout, /^team\/rules \([0-9a-f]{10}\) → team\/rules \([0-9a-f]{10}\)\n/)
    })

    it('says that nothing changes, and exits with 0', async () => {
      const cwd = write({ 'old.json': before, 'new.json': { ...before, version: '2.0.0' }, 'a.md': gift })
      const bare = await porchlight(['preset', 'diff', 'old.json', 'new.json'], { cwd })
      deepEqual([bare.code, bare.stdout.split('\n').slice(1)], [0, ['It says nothing otherwise.', '']])
      const { code, stdout } = await porchlight(['preset', 'diff', 'old.json', 'new.json', 'a.md'], { cwd })
      deepEqual(
        [code, stdout.split('\n').slice(1)],
        [0, ['It says nothing otherwise.', 'No draft changes.', '']],
      )
    })

    it('shows which drafts would get another verdict', async () => {
      const cwd = write({
        'old.json': { name: 'team/rules' },
        'new.json': {
          name: 'team/rules',
          phrases: [
            { not: 'selling', any: ['buy now', '20% off ends tonight'], reason: 'the name of a play' },
          ],
        },
        'drafts/a.md': neutral,
        'drafts/b.md': sells,
      })
      const { code, stdout } = await porchlight(['preset', 'diff', 'old.json', 'new.json', 'drafts'], { cwd })
      equal(code, 1)
      const [, ...lines] = stdout.trimEnd().split('\n')
      const [title, ...drafts] = lines.slice(3)
      deepEqual(lines.slice(0, 3), [
        'What it says otherwise:',
        '  phrases: + buy now (not selling)',
        '  phrases: + 20% off ends tonight (not selling)',
      ])
      equal(title, 'Drafts that change:')
      equal(drafts.length, 1)
      match(drafts.join('\n'), /^ {2}drafts\/b\.md: selling \(nothing\) → \w+ \(nothing\)$/)
    })

    it('refuses to compare with a preset that is wrong, and names each', async () => {
      const cwd = write({ 'old.json': '{', 'new.json': { name: 'Team' } })
      const { code, stdout, stderr } = await porchlight(['preset', 'diff', 'old.json', 'new.json'], { cwd })
      deepEqual([code, stdout], [2, ''])
      match(stderr, /^porchlight: old\.json:1:\d+: /)
      match(stderr, /\nporchlight: new\.json:2:3: name is lower case, like “acme\/community-first”\n$/)
    })
  })
})
