import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { stripVTControlCharacters } from 'node:util'
import { createFolder, porchlight } from './io.ts'
import { gift, giftFinding, neutral, sells, serves } from './posts.ts'

type Given = NonNullable<Parameters<typeof porchlight>[1]>

async function check(
  files: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
  given: Given = {},
): Promise<string> {
  const { stdout } = await porchlight(['check', ...parameters], { cwd: createFolder(files), ...given })
  return stdout
}

describe('porchlight check, for people', () => {
  it('says intent, chances and goal of each draft', async () => {
    const out = await check({ 'a.md': sells, 'b.md': `---\ngoal: community\n---\n${serves}` })
    match(out, /^a\.md\n {2}selling {2}sells \d+ % {2}serves \d+ %\n/)
    match(out, /\nb\.md\n {2}community.* {2}sells \d+ % {2}serves \d+ % {2}goal community\n/)
  })

  it('marks what sells and what serves', async () => {
    const out = await check({ 'a.md': gift })
    match(out, /\n {4}«[^«»]*free guide» to sharpening\. Just ‹drop your email› below to get it\.\n/)
    match(out, /\n‹ › marks what sells, « » what serves\n/)
  })

  it('explains a finding: what, which rule, where, the other end, what mends it', async () => {
    const out = await check({ 'a.md': `---\nplace: forum\n---\n${gift}` })
    const lines = out.split('\n')
    const at = lines.indexOf('  warning  This gift has a string: contact data.')
    deepEqual(lines.slice(at + 1, at + 3), [`    ${giftFinding}  a.md:4:44`, '    “drop your email”'])
    match(lines[at + 3] ?? '', /^ {4}the gift: “.*free guide.*”$/)
    equal(lines[at + 4], '    to mend: take the string off, or split into two drafts')
  })

  it('says without which sentence a draft would do one thing', async () => {
    const out = await check({ 'a.md': gift })
    match(out, /\n {2}Without “Just drop your email below to get it\.” it serves the community\.\n/)
  })

  it('shows the text of drafts with findings, or with --all of every one', async () => {
    equal((await check({ 'a.md': neutral })).includes(neutral), false)
    ok((await check({ 'a.md': neutral }, ['--all'])).includes(neutral))
  })

  it('shows no text and no verdict where a draft could not be judged', async () => {
    const spanish = 'Hola a todos, bienvenidos a nuestra comunidad, gracias por estar con nosotros.'
    const out = await check({ 'a.md': spanish }, ['--all'])
    match(out, /^a\.md:1\n {2}does not seem to be English, which is all that is judged so far\n/)
    equal(/Hola|sells \d/.test(out), false)
  })

  it('names the second draft of a file by its line', async () => {
    const out = await check({ 'a.md': `${sells}\n---\n${serves}\n` })
    match(out, /^a\.md:1\n/)
    match(out, /\na\.md:3\n/)
  })

  it('names a row of a calendar by its line and title', async () => {
    match(await check({ 'a.csv': `title,text\nSpring,"${sells}"\n` }), /^a\.csv:2 {2}Spring\n/)
  })

  const counts: readonly (readonly [files: Readonly<Record<string, string>>, summary: string])[] = [
    [
      { 'a.md': serves },
      '1 draft: 1 serves the community, 0 sell, 0 do both, 0 do neither. Nothing to mend.',
    ],
    [
      { 'a.md': serves, 'b.md': sells, 'c.md': sells, 'd.md': gift, 'e.md': neutral },
      '5 drafts: 1 serves the community, 2 sell, 1 does both, 1 does neither. 1 warning.',
    ],
    [
      { 'a.md': sells, 'b.txt': 'a\u0000b', 'c.jsonl': '{' },
      '1 draft: 0 serve the community, 1 sells, 0 do both, 0 do neither. Nothing to mend. 2 places could not be read.',
    ],
  ]
  for (const [files, summary] of counts) {
    it(`sums up: ${summary}`, async () => {
      equal((await check(files)).trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' '), summary)
    })
  }

  describe('on the screen', () => {
    // 31 words, so that it must be wrapped at every width
    const long = `${gift} ${'It has nine pages with a drawing on each of them. '.repeat(6)}`.trim()

    const widths: readonly (readonly [screen: number, kept: number])[] = [
      [20, 40],
      [40, 40],
      [72, 72],
      [100, 100],
      [240, 100],
    ]
    for (const [screen, kept] of widths) {
      it(`of ${String(screen)} columns, text keeps within ${String(kept)}`, async () => {
        const lines = (await check({ 'a.md': long }, [], { width: screen })).split('\n')
        const text = lines.slice(3, lines.indexOf('', 3))
        const longest = Math.max(...text.map((line) => line.length))
        ok(longest <= kept, `${String(longest)} columns`)
        ok(longest > kept - 15, `only ${String(longest)} columns`)
        for (const line of text) match(line, /^ {4}\S/)
        equal(unmark(text.join(' ')), long)
      })
    }

    it('wraps a message under its beginning', async () => {
      const files = { 'a.md': `---\ngoal: community\n---\n${sells}` }
      const lines = (await check(files, [], { width: 40 })).split('\n')
      const at = lines.findIndex((line) => line.startsWith('  warning  '))
      ok((lines[at] ?? '').length <= 40 && (lines[at + 1] ?? '').length <= 40)
      match(lines[at + 1] ?? '', /^ {11}\S/)
    })

    it('leaves out what stands far from any mark in a long draft', async () => {
      const padding = 'The bench stands by the door. '.repeat(40)
      const text = unmark(await check({ 'a.md': `${padding}${gift} ${padding}` }))
      ok(text.includes(gift))
      ok(text.length < padding.length)
      equal(text.split('…').length, 3)
    })

    it('keeps paragraphs and lists, and joins lines that only wrap', async () => {
      const out = await check({ 'a.md': `The hall\nis closed.\n\n- one\n- two\n\n${neutral}` }, ['--all'])
      ok(out.includes('    The hall is closed.\n\n    - one\n    - two\n\n    The hall'), out)
    })

    it('has no colour codes where nobody wants them, and the same words where they do', async () => {
      const files = { 'a.md': gift, 'b.md': sells, 'c.md': 'a\u0000' }
      const plain = await check(files)
      const coloured = await check(files, [], { hasColour: true })
      equal(plain.includes('\u001b'), false)
      ok(coloured.includes('\u001b[33m\u001b[4mdrop your email'), 'selling is yellow and underlined')
      ok(coloured.includes('free guide\u001b[39m'), 'community is green')
      const words = (out: string): string =>
        unmark(stripVTControlCharacters(out)).split('\n').slice(0, -4).join('\n')
      equal(words(coloured), words(plain))
    })

    it('has no colour codes in the formats that programs read', async () => {
      for (const format of ['json', 'sarif', 'github']) {
        const out = await check({ 'a.md': gift }, ['--format', format], { hasColour: true })
        equal(out.includes('\u001b'), false)
      }
    })

    it('draws no progress where the error stream is not a screen', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`${String(index)}.md`, sells]),
      )
      const { stderr } = await porchlight(['check'], { cwd: createFolder(files) })
      equal(stderr, '')
    })
  })
})

function unmark(text: string): string {
  return text
    .replace(/[‹›«»]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
