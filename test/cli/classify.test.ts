import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { facets } from '../../core/facets.ts'
import { createFolder, porchlight, readRecords } from './io.ts'
import { gift, giftFinding, neutral, sells, serves } from './posts.ts'

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

describe('porchlight classify', () => {
  describe('a record', () => {
    const fixed = ['id', 'intent', 'sure', 'selling', 'community', 'facets', 'evidence', 'findings']

    it('of a draft that is sure has exactly the keys that are fixed, in their order', async () => {
      const [record] = readRecords((await classify(line({ id: '7', text: sells }))).stdout)
      deepEqual(Object.keys(record ?? {}), [...fixed, 'preset'])
    })

    it('of any draft has them in their order', async () => {
      const stdin = [sells, serves, gift, neutral, '', '???'].map((text, id) => line({ id, text })).join('')
      const { stdout } = await classify(stdin)
      for (const record of readRecords(stdout)) {
        deepEqual(
          Object.keys(record).filter((key) => fixed.includes(key)),
          fixed,
        )
      }
    })

    it('has the nine facets in their order, each a probability', async () => {
      const [record] = readRecords((await classify(line({ id: '7', text: gift }))).stdout)
      const chances = record?.['facets'] as Record<string, number>
      deepEqual(Object.keys(chances), facets)
      for (const chance of [...Object.values(chances), record?.['selling'], record?.['community']]) {
        ok(typeof chance === 'number' && chance >= 0 && chance <= 1, String(chance))
      }
    })

    it('has evidence and findings with the keys that are fixed, and spans of the draft', async () => {
      const text = `🎉 ${gift}`
      const [record] = readRecords((await classify(line({ id: '7', text }))).stdout)
      const evidence = record?.['evidence'] as Record<string, unknown>[]
      ok(evidence.length > 0)
      for (const piece of evidence) {
        deepEqual(Object.keys(piece), ['rule', 'facet', 'start', 'end', 'text', 'reason'])
        equal(text.slice(Number(piece['start']), Number(piece['end'])), piece['text'])
      }
      const findings = record?.['findings'] as Record<string, unknown>[]
      const wanted = ['rule', 'severity', 'start', 'end', 'message', 'fixes']
      ok(findings.some(({ rule }) => rule === giftFinding))
      for (const finding of findings) {
        deepEqual(
          Object.keys(finding).filter((key) => wanted.includes(key)),
          wanted,
        )
        for (const fix of finding['fixes'] as Record<string, unknown>[]) {
          deepEqual(Object.keys(fix).slice(0, 2), ['title', 'edits'])
          for (const edit of fix['edits'] as object[]) deepEqual(Object.keys(edit), ['start', 'end', 'text'])
        }
      }
    })

    it('keeps the id as it was given, number or word, and takes the line where there is none', async () => {
      const stdin =
        line({ id: 7, text: neutral }) + line({ id: '7', text: neutral }) + line({ text: neutral })
      deepEqual(await idsOf(stdin), [7, '7', '3'])
    })

    it('says why where a draft could not be judged', async () => {
      const spanish = 'Hola a todos, bienvenidos a nuestra comunidad, gracias por estar con nosotros.'
      const stdin = [spanish, '', 'word '.repeat(20_001)].map((text) => line({ text })).join('')
      const { code, stdout } = await classify(stdin)
      deepEqual(
        readRecords(stdout).map(({ sure, note }) => [sure, note]),
        [
          [false, 'does not seem to be English, which is all that is judged so far'],
          [false, 'has no words to judge'],
          [false, 'is longer than 100,000 characters, so it was not judged'],
        ],
      )
      equal(code, 0)
    })
  })

  it('takes goal and kind into account', async () => {
    const open = 'Our new guide to mending a zip is out, and it has drawings.'
    const stdin = [
      { text: sells, goal: 'community' },
      { text: sells, goal: 'marketing' },
      { text: open, kind: 'members' },
      { text: open, kind: 'ad' },
    ]
      .map(line)
      .join('')
    const [community, marketing, members, ad] = readRecords((await classify(stdin)).stdout)
    const hasMismatch = (record = {} as Record<string, unknown>): boolean =>
      JSON.stringify(record['findings']).includes('goal/mismatch')
    deepEqual([hasMismatch(community), hasMismatch(marketing)], [true, false])
    ok(Number(members?.['selling']) !== Number(ad?.['selling']))
  })

  it('takes the preset of the folder it is called in, or the one that is named', async () => {
    const cwd = createFolder({
      'porchlight.json': JSON.stringify({ name: 'team/here', rules: { 'mixed/*': 'error' } }),
      'other.json': JSON.stringify({ name: 'team/other', rules: { 'mixed/*': 'off' } }),
    })
    const severity = async (...option: string[]): Promise<unknown> => {
      const said = await porchlight(['classify', ...option], { cwd, stdin: line({ text: gift }) })
      const findings = readRecords(said.stdout)[0]?.['findings'] as Record<string, unknown>[]
      return findings.find(({ rule }) => rule === giftFinding)?.['severity']
    }
    equal(await severity(), 'error')
    equal(await severity('--preset', 'other.json'), undefined)
    equal(await severity('--preset', 'porchlight:balanced'), 'warning')
  })

  it('passes over blank lines and reads CRLF and a last line without an end', async () => {
    const stdin = `${line({ id: 'a', text: neutral })}\r\n\n  \n{"id":"b","text":"Hi"}\r\n{"id":"c","text":"Ho"}`
    deepEqual(await idsOf(stdin), ['a', 'b', 'c'])
  })

  it('gives findings no exit code, and an empty input nothing', async () => {
    equal((await classify(line({ text: gift, goal: 'community' }))).code, 0)
    deepEqual(await classify(''), { code: 0, stdout: '', stderr: '' })
  })

  describe('a line that is not valid', () => {
    const table: readonly (readonly [source: string, id: unknown, says: RegExp])[] = [
      ['{"id":"x","text":', '2', /not JSON/],
      ['not json at all', '2', /not JSON/],
      ['{"id":"x"}', 'x', /text/],
      ['{"id":"x","text":5}', 'x', /text/],
      ['{"id":9,"text":null}', 9, /text/],
      ['{"id":{},"text":"Hi"}', '2', /id/],
      ['[1]', '2', /not an object with a “text”/],
      ['"Hi"', '2', /not an object with a “text”/],
      ['null', '2', /not an object with a “text”/],
      ['{"id":"x","text":"Hi","goal":"sell"}', 'x', /goal.*community.*marketing.*advertising.*pr.*support/],
      ['{"id":"x","text":"Hi","kind":"forum"}', 'x', /kind.*members.*brand.*ad.*support.*personal/],
      ['{"id":"x","text":"Hi","date":"soon"}', 'x', /date/],
    ]
    for (const [source, id, says] of table) {
      it(`gets an error in its place, and the stream goes on: ${source}`, async () => {
        const stdin = `${line({ id: 'first', text: neutral })}${source}\n${line({ id: 'last', text: neutral })}`
        const { code, stdout, stderr } = await classify(stdin)
        const [first, wrong, last, ...rest] = readRecords(stdout)
        deepEqual([first?.['id'], wrong?.['id'], last?.['id'], rest], ['first', id, 'last', []])
        deepEqual(Object.keys(wrong ?? {}), ['id', 'error'])
        match(String(wrong?.['error']), says)
        match(stderr, /^porchlight: input:2: .+\n$/)
        equal(code, 2)
      })
    }
  })

  describe('a long stream', () => {
    it('is answered line by line: each before the next is given', async () => {
      const answers: string[] = []
      const asked: number[] = []
      const input = new Readable({ read: () => undefined })
      const ask = (id: number): void => {
        if (id < 5) asked.push(id)
        input.push(id < 5 ? line({ id, text: sells }) : null)
      }
      const stdout = new Writable({
        decodeStrings: false,
        write: (chunk: string, _, done) => {
          answers.push(chunk)
          deepEqual(
            answers.map((answer) => readRecords(answer)[0]?.['id']),
            asked,
          )
          ask(answers.length)
          done()
        },
      })
      ask(0)
      await porchlight(['classify'], { stdin: input, stdout })
      equal(answers.length, 5)
    })

    it('waits for a slow reader: little is read ahead, less is kept', async () => {
      const count = 6_000
      let given = 0
      let taken = 0
      let furthestAhead = 0
      let mostKept = 0
      const input = Readable.from(
        (function* () {
          for (; given < count; given++) yield line({ id: given, text: '' })
        })(),
      )
      const stdout = new Writable({
        decodeStrings: false,
        highWaterMark: 1,
        write: (chunk: string, _, done) => {
          equal(readRecords(chunk)[0]?.['id'], taken)
          taken++
          furthestAhead = Math.max(furthestAhead, given - taken)
          mostKept = Math.max(mostKept, stdout.writableLength - chunk.length)
          setImmediate(done)
        },
      })
      await porchlight(['classify'], { stdin: input, stdout })
      equal(taken, count)
      equal(mostKept, 0)
      // what Node's line reader holds, and the stream before it
      ok(furthestAhead < 1_500, `${String(furthestAhead)} records read ahead`)
    })
  })
})

function classify(stdin: string): ReturnType<typeof porchlight> {
  return porchlight(['classify'], { cwd: createFolder(), stdin })
}

async function idsOf(stdin: string): Promise<unknown[]> {
  return readRecords((await classify(stdin)).stdout).map(({ id }) => id)
}
