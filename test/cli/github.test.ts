import { deepEqual, equal } from 'node:assert/strict'
import { createFolder, porchlight } from './io.ts'
import { placeOf, places } from './locations.ts'
import { gift, giftFinding, sells, serves, string } from './posts.ts'

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { stdout } = await porchlight(['check', '--format', 'github'], { cwd: createFolder(files) })
  return stdout.split('\n').filter((line) => line !== '')
}

describe('porchlight check --format github', () => {
  for (const [name, file, source] of places) {
    it(`places a finding right: ${name}`, async () => {
      const { line, column, endColumn } = placeOf(source, string)
      const found = (await check({ [file]: source })).filter((annotation) => annotation.includes(giftFinding))
      deepEqual(found, [
        `::warning file=${file},line=${String(line)},endLine=${String(line)},col=${String(column)},endColumn=${String(endColumn)},title=${giftFinding}::This gift has a string: contact data.`,
      ])
    })
  }

  it('gives each severity its command; hints are not annotated', async () => {
    const commands = ['error', 'warning', 'info', 'hint', 'off'].map(async (severity) => {
      const preset = JSON.stringify({ name: 'team/a', rules: { '*': 'off', [giftFinding]: severity } })
      return (await check({ 'a.md': gift, 'porchlight.json': preset })).map((line) => line.split(' ')[0])
    })
    deepEqual(await Promise.all(commands), [['::error'], ['::warning'], ['::notice'], [], []])
  })

  it('says nothing of drafts without findings', async () => {
    deepEqual(await check({ 'a.md': serves, 'b.md': sells }), [])
  })

  it('escapes names of files: % : and ,', async () => {
    const [line] = await check({ '50%, a:b/a.md': gift })
    equal(line?.split(',line=')[0], '::warning file=50%25%2C a%3Ab/a.md')
  })

  it('escapes messages: % and line breaks, not : and ,', async () => {
    const preset = {
      name: 'team/a',
      rules: { '*': 'off', 'selling/offer': 'error' },
      phrases: [{ facet: 'offer', any: ['bench pass'], reason: 'names\r\nour ticket: 100%, always' }],
    }
    const lines = await check({
      'a.md': 'The bench pass is here. Buy yours today, 20% off.',
      'porchlight.json': JSON.stringify(preset),
    })
    equal(
      lines.find((line) => line.includes('ticket')),
      '::error file=a.md,line=1,endLine=1,col=5,endColumn=15,title=selling/offer::Sells: names%0D%0Aour ticket: 100%25, always.',
    )
  })

  it('annotates what could not be read', async () => {
    deepEqual(await check({ 'a.txt': 'a\u0000b', 'b.jsonl': '{"text":"Hi"}\n{' }), [
      '::error file=a.txt,line=1,title=unreadable::is a binary file, not text',
      '::error file=b.jsonl,line=2,title=unreadable::is not JSON',
    ])
  })
})
