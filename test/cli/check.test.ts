import { deepEqual, equal, match } from 'node:assert/strict'
import { createFolder, porchlight, readRecords } from './io.ts'
import { gift, giftFinding, neutral, sells, serves } from './posts.ts'

/** `id: intent` of each record. */
function intentsOf(ndjson: string): string[] {
  return readRecords(ndjson).map(({ id, intent }) => `${String(id)}: ${String(intent)}`)
}

const json = ['--format', 'json']

describe('porchlight check', () => {
  describe('exit codes', () => {
    const strict = JSON.stringify({ name: 'team/strict', rules: { 'mixed/*': 'error' } })
    const quiet = JSON.stringify({ name: 'team/quiet', rules: { 'mixed/*': 'off', 'community/*': 'off' } })
    const files = {
      'gift.md': gift,
      'sells.md': sells,
      'wrong.jsonl': '{"text":\n',
      'strict.json': strict,
      'quiet.json': quiet,
    }
    const table: readonly (readonly [code: number, parameters: readonly string[]])[] = [
      [0, ['sells.md']],
      [0, ['gift.md']],
      [0, ['gift.md', '--fail-on', 'error']],
      [1, ['gift.md', '--fail-on', 'warning']],
      [0, ['gift.md', '--fail-on', 'never']],
      [1, ['gift.md', '--preset', 'strict.json']],
      [1, ['gift.md', '--preset', 'strict.json', '--fail-on', 'warning']],
      [0, ['gift.md', '--preset', 'strict.json', '--fail-on', 'never']],
      [0, ['gift.md', '--preset', 'quiet.json', '--fail-on', 'warning']],
      [1, ['gift.md', '--preset', 'porchlight:strict-community']],
      [1, ['gift.md', '--preset', 'strict-community']],
      [1, ['sells.md', '--goal', 'community', '--fail-on', 'warning']],
      [2, ['wrong.jsonl']],
      [2, ['gift.md', 'missing.md']],
      [2, ['gift.md', 'missing.md', '--fail-on', 'warning']],
      [2, ['gift.md', 'missing.md', '--fail-on', 'never']],
    ]
    for (const [code, parameters] of table) {
      for (const format of ['pretty', 'json', 'sarif', 'github']) {
        it(`${parameters.join(' ')} gives ${String(code)} as ${format}`, async () => {
          const said = await porchlight(['check', ...parameters, '--format', format], {
            cwd: createFolder(files),
          })
          equal(said.code, code, said.stderr)
        })
      }
    }
  })

  describe('what it reads', () => {
    it('walks folders in order, and passes over hidden ones, packages and other files', async () => {
      const cwd = createFolder({
        'b.md': serves,
        'a/z.txt': sells,
        'a/deep/er.mdx': neutral,
        'c.csv': `text\n"${sells}"\n`,
        'd.jsonl': `{"text":"${serves}"}\n`,
        'E.MD': neutral,
        'page.html': sells,
        'notes.json': '{}',
        '.hidden/a.md': sells,
        'node_modules/some/readme.md': sells,
        'dist/a.md': sells,
      })
      const { code, stdout, stderr } = await porchlight(['check', ...json], { cwd })
      deepEqual(intentsOf(stdout), [
        'E.MD: neutral',
        'a/deep/er.mdx: neutral',
        'a/z.txt: selling',
        'b.md: community',
        'c.csv: selling',
        'd.jsonl: community',
      ])
      deepEqual([code, stderr], [0, ''])
    })

    it('keeps the order of the paths, and reads each file once', async () => {
      const cwd = createFolder({ 'b.md': serves, 'a.md': sells, 'sub/c.md': neutral })
      const { stdout } = await porchlight(['check', ...json, 'sub', 'b.md', 'a.md', './b.md', '.'], { cwd })
      deepEqual(intentsOf(stdout), ['sub/c.md: neutral', 'b.md: community', 'a.md: selling'])
    })

    it('takes a file that is named whatever its ending', async () => {
      const cwd = createFolder({ 'post.draft': sells, POST: serves })
      const { stdout } = await porchlight(['check', ...json, 'post.draft', 'POST'], { cwd })
      deepEqual(intentsOf(stdout), ['post.draft: selling', 'POST: community'])
    })

    it('reads one draft from the input for -, with its front matter', async () => {
      const stdin = `---\ngoal: community\n---\n${sells}\n`
      const { code, stdout } = await porchlight(['check', '-', '--fail-on', 'warning', ...json], {
        cwd: createFolder(),
        stdin,
      })
      deepEqual(intentsOf(stdout), ['-: selling'])
      equal(code, 1)
    })

    it('reads the input before the files, and the preset of the folder it is called in', async () => {
      const cwd = createFolder({
        'a.md': serves,
        'porchlight.json': JSON.stringify({ name: 'team/rules', rules: { 'mixed/*': 'error' } }),
      })
      const { code, stdout } = await porchlight(['check', 'a.md', '-', ...json], { cwd, stdin: gift })
      deepEqual(intentsOf(stdout), ['-: mixed', 'a.md: community'])
      equal(code, 1)
    })

    it('reads several drafts of one file, each with its own front matter, and names them by line', async () => {
      const file = `---\ngoal: marketing\n---\n${sells}\n---\n${serves}\n---\ngoal: community\n---\n${sells}\n`
      const cwd = createFolder({ 'week.md': file })
      const { stdout } = await porchlight(['check', ...json], { cwd })
      deepEqual(intentsOf(stdout), ['week.md:4: selling', 'week.md:6: community', 'week.md:10: selling'])
      deepEqual(
        readRecords(stdout).map((record) => rulesOf(record).includes('goal/mismatch')),
        [false, false, true],
      )
    })

    it('reads calendars, with the columns that a draft may declare', async () => {
      const cwd = createFolder({
        'plan.csv': `Date;Channel;Goal;Title;Caption\r\n2025-03-03;forum;community;Offer;"${sells}"\r\n\r\n2025-03-04;forum;marketing;;"${sells}"\r\n2025-03-05;forum;;Hello;"${serves}"\r\n2025-03-06;forum;;Not yet;\r\n`,
      })
      const { code, stdout, stderr } = await porchlight(['check', ...json], { cwd })
      deepEqual(intentsOf(stdout), ['Offer: selling', 'plan.csv:4: selling', 'Hello: community'])
      deepEqual(
        readRecords(stdout).map((record) => rulesOf(record).includes('goal/mismatch')),
        [true, false, false],
      )
      deepEqual([code, stderr], [0, ''])
    })
  })

  describe('goals and presets', () => {
    const goalOf: readonly (readonly [
      name: string,
      declared: string,
      option: readonly string[],
      finds: boolean,
    ])[] = [
      ['no goal', '', [], false],
      ['--goal', '', ['--goal', 'community'], true],
      ['--goal of another kind', '', ['--goal', 'advertising'], false],
      ['the draft over --goal', 'goal: marketing', ['--goal', 'community'], false],
      ['the draft', 'goal: support', [], true],
    ]
    for (const [name, declared, option, finds] of goalOf) {
      it(`${name}: ${finds ? 'a mismatch' : 'no mismatch'}`, async () => {
        const cwd = createFolder({ 'a.md': declared === '' ? sells : `---\n${declared}\n---\n${sells}` })
        const { stdout } = await porchlight(['check', ...json, ...option], { cwd })
        equal(readRecords(stdout).flatMap(rulesOf).includes('goal/mismatch'), finds)
      })
    }

    it('takes the nearest porchlight.json above each draft, and its places', async () => {
      const preset = (name: string, goal: string): string =>
        JSON.stringify({ name, places: [{ files: 'members/**', goal }] })
      const cwd = createFolder({
        'porchlight.json': preset('team/outer', 'community'),
        'members/a.md': sells,
        'other/a.md': sells,
        'inner/porchlight.json': preset('team/inner', 'marketing'),
        'inner/members/a.md': sells,
      })
      const { stdout } = await porchlight(['check', ...json], { cwd })
      deepEqual(
        readRecords(stdout).map((record) => [record['id'], rulesOf(record)]),
        [
          ['inner/members/a.md', []],
          ['members/a.md', ['goal/mismatch']],
          ['other/a.md', []],
        ],
      )
    })

    it('--goal stands above the goal of a place', async () => {
      const cwd = createFolder({
        'porchlight.json': JSON.stringify({ name: 'team/x', places: [{ files: '**', goal: 'community' }] }),
        'a.md': sells,
      })
      const { stdout } = await porchlight(['check', ...json, '--goal', 'marketing'], { cwd })
      deepEqual(readRecords(stdout).flatMap(rulesOf), [])
    })

    it('--preset stands instead of the porchlight.json above the draft', async () => {
      const cwd = createFolder({
        'porchlight.json': JSON.stringify({ name: 'team/loud', rules: { 'mixed/*': 'error' } }),
        'quiet.json': JSON.stringify({ name: 'team/quiet', rules: { 'mixed/*': 'off' } }),
        'a.md': gift,
      })
      const rules = async (...option: string[]): Promise<string[]> =>
        readRecords((await porchlight(['check', ...json, ...option, 'a.md'], { cwd })).stdout).flatMap(
          rulesOf,
        )
      equal((await rules()).includes(giftFinding), true)
      equal((await rules('--preset', 'quiet.json')).includes(giftFinding), false)
    })
  })

  describe('records', () => {
    it('have the keys that are fixed, in their order', async () => {
      const cwd = createFolder({ 'a.md': gift, 'b.md': sells })
      const { stdout } = await porchlight(['check', ...json], { cwd })
      const fixed = ['id', 'intent', 'sure', 'selling', 'community', 'facets', 'evidence', 'findings']
      for (const record of readRecords(stdout)) {
        deepEqual(
          Object.keys(record).filter((key) => fixed.includes(key)),
          fixed,
        )
      }
    })

    it('are those that classify writes', async () => {
      const cwd = createFolder({ 'a.jsonl': `{"id":"7","text":"${gift}","goal":"community"}\n` })
      const checked = await porchlight(['check', ...json], { cwd })
      const stdin = `{"id":"7","text":"${gift}","goal":"community"}\n`
      equal(checked.stdout, (await porchlight(['classify'], { cwd, stdin })).stdout)
    })

    it('come out the same each time', async () => {
      const cwd = createFolder({ 'a.md': gift, 'b.md': serves, 'c.csv': `text\n${neutral}\n` })
      for (const format of ['pretty', 'json', 'sarif', 'github']) {
        const first = await porchlight(['check', '--format', format], { cwd })
        deepEqual(await porchlight(['check', '--format', format], { cwd }), first)
      }
    })
  })

  it('says so where there are no drafts, and that is no failure', async () => {
    const { code, stdout, stderr } = await porchlight(['check'], { cwd: createFolder({ 'a.html': sells }) })
    deepEqual([code, stdout], [0, ''])
    match(stderr, /no drafts here \(\.md \.mdx \.txt \.csv \.jsonl\)/)
  })
})

/** The rules found that are more than praise. */
function rulesOf(record: Record<string, unknown>): string[] {
  const findings = record['findings'] as { rule: string; severity: string }[]
  return findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)
}
