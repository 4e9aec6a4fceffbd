import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, porchlight, readRecords, type Said } from './io.ts'
import { gift, giftFinding, sells, serves } from './posts.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const spanish = 'Hola a todos, bienvenidos a nuestra comunidad, gracias por estar aquí con nosotros.'
const latin1 = Buffer.from('Un café para todos, gracias.', 'latin1')
const binary = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** What is said of each, in order: where, and the words that matter. */
type Complaints = readonly (readonly [place: string, says: RegExp])[]

interface Case {
  readonly name: string
  readonly files: Files
  readonly says: Complaints
  /** Drafts that are judged nevertheless, as `id: intent`, beside the good one. */
  readonly judged?: readonly string[]
}

const good = { 'good.md': sells }

async function check(cwd: string, ...parameters: string[]): Promise<Said> {
  return porchlight(['check', '--format', 'json', ...parameters], { cwd })
}

function expectComplaints({ stderr }: Said, says: Complaints): void {
  const lines = stderr.split('\n').slice(0, -1)
  equal(lines.length, says.length, stderr)
  for (const [index, [place, words]] of says.entries()) {
    const line = lines[index] ?? ''
    ok(line.startsWith(`porchlight: ${place}: `), `${line} does not name ${place}`)
    match(line, words)
    // what a library throws is no word for a writer
    equal(/\bundefined\b|\[object|\bat .*\.[cm]?[jt]s:|Error:|errno/.test(line), false, line)
  }
}

function judgedIn({ stdout }: Said): string[] {
  return readRecords(stdout).map(({ id, intent }) => `${String(id)}: ${String(intent)}`)
}

const cases: readonly Case[] = [
  {
    name: 'a broken line of JSON',
    files: {
      'b.jsonl': `{"id":"one","text":"${serves}"}\n{"id":"two","text":\n{"id":"three","text":"${sells}"}\n`,
    },
    says: [['b.jsonl:2:1', /not JSON/]],
    judged: ['one: community', 'three: selling'],
  },
  {
    name: 'a line of JSON that is no object',
    files: { 'b.jsonl': `"one"\r\n["two"]\r\n{"id":"three","text":"${sells}"}\r\n` },
    says: [
      ['b.jsonl:1:1', /not an object with a “text”/],
      ['b.jsonl:2:1', /not an object with a “text”/],
    ],
    judged: ['three: selling'],
  },
  {
    name: 'a bad goal in a line of JSON',
    files: { 'b.jsonl': `\n{"text":"${sells}","goal":"sell"}\n` },
    says: [['b.jsonl:2:1', /goal.*community.*marketing.*advertising.*pr.*support/]],
    judged: ['b.jsonl: selling'],
  },
  { name: 'a binary file', files: { 'b.md': binary }, says: [['b.md', /binary/]] },
  { name: 'bytes that are not UTF-8', files: { 'b.txt': latin1 }, says: [['b.txt', /not UTF-8/]] },
  {
    name: 'a file of more than 20 MB',
    files: { 'b.txt': Buffer.alloc(20_000_001, ' ') },
    says: [['b.txt', /larger than 20 MB/]],
  },
  {
    name: 'front matter that is not YAML',
    files: { 'b.md': `---\nplace: forum\ngoal: [community\n---\n${serves}\n` },
    says: [['b.md:4:1', /front matter is not YAML/]],
    judged: ['b.md: community'],
  },
  {
    name: 'front matter with the same field twice',
    files: { 'b.md': `---\ngoal: community\ngoal: pr\n---\n${serves}\n` },
    says: [['b.md:3:1', /front matter is not YAML: .*unique/]],
    judged: ['b.md: community'],
  },
  {
    name: 'aliases in front matter that stand for very much',
    files: {
      'b.md': `---\ngoal: pr\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n---\n${serves}\n`,
    },
    says: [['b.md:2:1', /front matter/]],
    judged: ['b.md: community'],
  },
  {
    name: 'a bad goal, kind, date and measures, with good ones beside them',
    files: {
      'b.md': `---\r\ngoal: sell\r\nkind: forum\r\ndate: 2025-02-30\r\nmeasures: 7\r\nplace: club\r\n---\r\n${serves}\r\n`,
    },
    says: [
      ['b.md:2:1', /“goal” is one of community, marketing, advertising, pr, support, not "sell"/],
      ['b.md:3:1', /“kind” is one of members, brand, ad, support, personal, not "forum"/],
      ['b.md:4:1', /“date” is a day like 2025-03-31, not "2025-02-30"/],
      ['b.md:5:1', /“measures” is a list of words, not 7/],
    ],
    judged: ['b.md: community'],
  },
  {
    name: 'a bad goal in the second draft of a file',
    files: { 'b.md': `${serves}\n---\ngoal: sell\n---\n${sells}\n` },
    says: [['b.md:3:1', /“goal” is one of/]],
    judged: ['b.md:1: community', 'b.md:5: selling'],
  },
  {
    name: 'a draft of 200,000 characters',
    files: { 'b.txt': 'word '.repeat(40_000), 'c.txt': serves },
    says: [['b.txt:1:1', /longer than 100,000 characters/]],
    judged: ['b.txt: neutral', 'c.txt: community'],
  },
  {
    name: 'a row of 200,000 characters in a calendar',
    files: { 'b.csv': `date,text\n2025-03-03,"${serves}"\n2025-03-04,${'word '.repeat(40_000)}\n` },
    says: [['b.csv:3:12', /longer than 100,000 characters/]],
    judged: ['b.csv:2: community', 'b.csv:3: neutral'],
  },
  {
    name: 'a calendar without a column for the posts',
    files: { 'b.csv': `date,what\n2025-03-03,"${serves}"\n` },
    says: [['b.csv:1:1', /no column for the posts; call it “text”, /]],
  },
  {
    name: 'a calendar with an open quote',
    files: { 'b.csv': `date,text\n2025-03-03,"${sells}"\n2025-03-04,"${serves}\n2025-03-05,Hi\n` },
    says: [['b.csv:3:12', /a quote that nothing closes/]],
    judged: ['b.csv:2: selling', 'b.csv:3: community'],
  },
  {
    name: 'a bad date, a bad goal and a short row in a calendar',
    files: { 'b.csv': `date,goal,text\nsoon,sell,"${serves}"\n2025-03-04\n2025-03-05,,"${sells}"\n` },
    says: [
      ['b.csv:2:1', /“date” is a day like 2025-03-31, not "soon"/],
      ['b.csv:2:6', /“goal” is one of/],
      ['b.csv:3:1', /1 cells? where the heading has 3/],
    ],
    judged: ['b.csv:2: community', 'b.csv:4: selling'],
  },
]

describe('bad input', () => {
  for (const { name, files, says, judged = [] } of cases) {
    it(`${name}: is named, and the rest goes on`, async () => {
      const said = await check(createFolder({ ...files, ...good }))
      expectComplaints(said, says)
      deepEqual(judgedIn(said), [...judged, 'good.md: selling'])
      equal(said.code, 2)
    })
  }

  describe('that is no mistake', () => {
    it('a draft in Spanish gets no verdict and a word why', async () => {
      const said = await check(createFolder({ 'a.md': spanish, ...good }))
      deepEqual([said.code, said.stderr], [0, ''])
      const [record] = readRecords(said.stdout)
      deepEqual([record?.['sure'], record?.['findings']], [false, []])
      match(String(record?.['note']), /does not seem to be English/)
    })

    it('an empty file, one of blanks, one of nothing but front matter, and an empty row hold no drafts', async () => {
      const cwd = createFolder({
        'a.md': '',
        'b.txt': ' \n\t\r\n',
        'c.csv': '',
        'd.jsonl': '\n\n',
        'e.md': '---\ngoal: pr\n---\n',
        'f.csv': 'date,text\n2025-03-03,\n',
        ...good,
      })
      const said = await check(cwd)
      const files = ['a.md', 'b.txt', 'c.csv', 'd.jsonl', 'e.md', 'f.csv']
      const notes = files.map((file) => `porchlight: ${file}:1: has no draft in it\n`).join('')
      deepEqual([said.code, said.stderr, judgedIn(said)], [0, notes, ['good.md: selling']])
    })

    it('emoji alone are no words to judge', async () => {
      const { code, stdout } = await check(createFolder({ 'a.md': '🎉🎉🎉' }))
      equal(code, 0)
      match(stdout, /has no words to judge/)
    })

    for (const parameters of [
      ['check'],
      ['check', '.'],
      ['check', 'empty'],
      ['check', 'empty.md'],
      ['check', '-'],
    ]) {
      it(`${parameters.join(' ')} without any draft says so`, async () => {
        const cwd = createFolder({ 'empty.md': '' })
        mkdirSync(join(cwd, 'empty'))
        const { code, stdout, stderr } = await porchlight(parameters, { cwd })
        deepEqual([code, stdout], [0, ''])
        match(stderr, /^porchlight: (?:there are no drafts here|(?:empty\.md|-):1: has no draft in it)/)
      })
    }
  })

  describe('paths', () => {
    const table: readonly (readonly [name: string, path: string, says: RegExp])[] = [
      ['that are missing', 'missing', /no such file or folder/],
      ['below a file', 'good.md/a.md', /not in a folder/],
      ['of links to nowhere', 'dangling.md', /no such file or folder/],
      ['of links to themselves', 'loop', /leads to itself/],
      ['that are too long', 'x'.repeat(300), /too long/],
    ]
    for (const [name, path, says] of table) {
      it(`${name} are named, and the rest goes on`, async () => {
        const cwd = createFolder(good)
        symlinkSync('nowhere.md', join(cwd, 'dangling.md'))
        symlinkSync('loop', join(cwd, 'loop'))
        const said = await check(cwd, path, 'good.md')
        expectComplaints(said, [[path, says]])
        deepEqual([said.code, judgedIn(said)], [2, ['good.md: selling']])
      })
    }

    it('of folders and files that are closed to us are named, and the rest goes on', async () => {
      const cwd = createFolder({ 'closed/a.md': sells, 'closed.md': sells, ...good })
      chmodSync(cwd, 0o755)
      const closed = [join(cwd, 'closed'), join(cwd, 'closed.md')]
      for (const path of closed) chmodSync(path, 0)
      try {
        const said = await withoutPrivilege(join(cwd, 'closed'), () => check(cwd))
        expectComplaints(said, [
          ['closed', /permission denied/],
          ['closed.md', /permission denied/],
        ])
        deepEqual([said.code, judgedIn(said)], [2, ['good.md: selling']])
      } finally {
        for (const path of closed) chmodSync(path, 0o755)
      }
    })
  })

  describe('presets', () => {
    const preset = (rest: object): string => JSON.stringify({ name: 'team/rules', ...rest }, null, 2)
    const table: readonly (readonly [name: string, source: string, says: Complaints])[] = [
      ['with a syntax error', '{\n  "name": "team/rules",\n}', [['porchlight.json:3:1', /not JSON/]]],
      ['that is empty', '', [['porchlight.json:1:1', /not JSON/]]],
      ['that is a list', '[]', [['porchlight.json:1:1', /./]]],
      [
        'with an unknown rule',
        preset({ rules: { 'mixed/string-attached-gift': 'error' } }),
        [['porchlight.json:4:5', /names no rule; did you mean “mixed\/strings-attached-gift”\?/]],
      ],
      [
        'with an unknown severity',
        preset({ rules: { 'mixed/*': 'fatal' } }),
        [['porchlight.json:4:5', /“error”, “warning”, “info”, “hint”, “off”/]],
      ],
      [
        'with an unknown key',
        preset({ extend: [] }),
        [['porchlight.json:3:3', /extend is not known here; did you mean “extends”\?/]],
      ],
      [
        'that extends what is missing',
        preset({ extends: ['porchlight:balanced', './gone.json'] }),
        [['porchlight.json:5:5', /“\.\/gone\.json” is not to be found/]],
      ],
      [
        'that extends a built-in one that is not',
        preset({ extends: ['porchlight:balance'] }),
        [['porchlight.json:4:5', /no “porchlight:balance”; did you mean “porchlight:balanced”\?/]],
      ],
      [
        'that extends itself',
        preset({ extends: ['./porchlight.json'] }),
        [['porchlight.json:4:5', /extends itself/]],
      ],
      [
        'that extends what lies outside of its folder',
        preset({ extends: ['../other.json'] }),
        [['porchlight.json:4:5', /“\.\.\/other\.json”/]],
      ],
      [
        'with a phrase that does not parse',
        preset({ phrases: [{ facet: 'offer', any: ['season pass', 'a (b'], reason: 'ours' }] }),
        [['porchlight.json:8:9', /“a \(b” has a “\(” that nothing closes/]],
      ],
      [
        'whose example fails',
        preset({ examples: [{ text: sells, intent: 'community' }] }),
        [['porchlight.json:5:7', /example 1 is selling, not community/]],
      ],
      [
        'of more than 1 MB',
        preset({ $schema: 'x'.repeat(1_000_001) }),
        [['porchlight.json:1:1', /larger than 1 MB/]],
      ],
      [
        'with several mistakes',
        preset({ rules: { 'no/such': 'error' }, locked: ['none/*'] }),
        [
          ['porchlight.json:4:5', /rules → no\/such names no rule/],
          ['porchlight.json:7:5', /names no rule/],
        ],
      ],
    ]
    for (const [name, source, says] of table) {
      it(`one ${name} is refused once, by line, and the drafts are judged by the built-in one`, async () => {
        const cwd = createFolder({ 'porchlight.json': source, 'a.md': gift, 'b/c.md': serves, ...good })
        const said = await check(cwd)
        expectComplaints(said, says)
        equal(said.code, 2)
        deepEqual(judgedIn(said), ['a.md: mixed', 'b/c.md: community', 'good.md: selling'])
        ok(said.stdout.includes(`"${giftFinding}","severity":"warning"`))
      })

      it(`one ${name} is refused by preset check, and by classify, which goes on`, async () => {
        const cwd = createFolder({ 'porchlight.json': source })
        const checked = await porchlight(['preset', 'check', 'porchlight.json'], { cwd })
        expectComplaints(checked, says)
        deepEqual([checked.code, checked.stdout], [2, ''])
        const classified = await porchlight(['classify'], { cwd, stdin: `{"id":"a","text":"${gift}"}` })
        expectComplaints(classified, says)
        deepEqual([classified.code, judgedIn(classified)], [2, ['a: mixed']])
      })
    }

    it('a mistake in what a preset extends is named where it stands', async () => {
      const cwd = createFolder({
        'porchlight.json': preset({ extends: ['./parts/base.json'] }),
        'parts/base.json': '{\n  "name": "team/base",\n  "locked": ["none/*"]\n}',
        ...good,
      })
      const said = await check(cwd)
      expectComplaints(said, [['parts/base.json:3:14', /none/]])
      equal(said.code, 2)
    })

    it('--preset of a file or name that is not there is named, and the drafts are judged', async () => {
      for (const name of ['gone.json', 'porchlight:gone']) {
        const said = await check(createFolder(good), '--preset', name)
        match(said.stderr, new RegExp(`^porchlight: ${name}: .*no such`))
        deepEqual([said.code, judgedIn(said)], [2, ['good.md: selling']])
      }
    })

    it('a folder in the place of a preset is named', async () => {
      const cwd = createFolder(good)
      mkdirSync(join(cwd, 'porchlight.json'))
      const said = await check(cwd)
      expectComplaints(said, [['porchlight.json', /is a folder/]])
      equal(said.code, 2)
    })
  })
})

/** Where the person who runs the tests can read everything, they run as somebody who cannot. */
async function withoutPrivilege<T>(closed: string, run: () => Promise<T>): Promise<T> {
  if (!isOpen(closed)) return run()
  const nobody = 65_534
  process.seteuid?.(nobody)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

function isOpen(folder: string): boolean {
  try {
    readdirSync(folder)
    return true
  } catch {
    return false
  }
}
