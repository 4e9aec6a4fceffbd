import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { stripVTControlCharacters } from 'node:util'
import { createFolder, porchlight } from './io.ts'
import { gift, neutral, sells, serves } from './posts.ts'

const calendar = `date,place,text
2025-03-03,forum,"${serves}"
2025-03-05,shop page,"${sells}"
2025-03-12,forum,"${gift}"
2025-03-13,shop page,"${neutral}"
2025-03-14,shop page,"${sells}"
`

interface Mix {
  readonly count: number
  readonly shares: Readonly<Record<string, number>>
  readonly weeks: readonly { readonly name: string; readonly count: number }[]
  readonly places: readonly { readonly name: string; readonly count: number }[]
  readonly missing: readonly { readonly what: string; readonly days?: number; readonly message: string }[]
  readonly target?: { readonly isMet: boolean; readonly message: string }
}

async function mixOf(cwd: string, ...parameters: string[]): Promise<Mix> {
  const { code, stdout, stderr } = await porchlight(['mix', '--format', 'json', ...parameters], { cwd })
  deepEqual([code, stderr], [0, ''])
  return JSON.parse(stdout) as Mix
}

describe('porchlight mix', () => {
  it('counts what sells, serves, does both and neither, by week and place', async () => {
    const mix = await mixOf(createFolder({ 'plan.csv': calendar }))
    equal(mix.count, 5)
    deepEqual(mix.shares, { selling: 0.4, community: 0.2, mixed: 0.2, neutral: 0.2 })
    deepEqual(
      mix.weeks.map(({ name, count }) => [name, count]),
      [
        ['2025-03-03', 2],
        ['2025-03-10', 3],
      ],
    )
    deepEqual(
      mix.places.map(({ name, count }) => [name, count]),
      [
        ['forum', 2],
        ['shop page', 3],
      ],
    )
  })

  it('adds folders, files and the input up, without what could not be judged', async () => {
    const cwd = createFolder({
      'a/one.md': `---\ndate: 2025-03-03\n---\n${sells}`,
      'a/two.md': serves,
      'b.txt': neutral,
      'b-es.txt': 'Hola a todos, bienvenidos a nuestra comunidad, gracias por estar con nosotros.',
    })
    equal((await mixOf(cwd)).count, 3)
    equal((await mixOf(cwd, 'a')).count, 2)
    const { stdout } = await porchlight(['mix', '--format', 'json', '-', 'a'], { cwd, stdin: sells })
    equal((JSON.parse(stdout) as Mix).count, 3)
  })

  it('holds the mix against the target of the preset', async () => {
    const target = async (mix: object): Promise<Mix['target']> => {
      const cwd = createFolder({
        'plan.csv': calendar,
        'porchlight.json': JSON.stringify({ name: 'team/mix', mix }),
      })
      return (await mixOf(cwd)).target
    }
    const missed = await target({ community: 0.6, days: 30 })
    deepEqual(missed, { isMet: false, message: '20 % serve the community; the target is at least 60 %' })
    const exceeded = await target({ community: 0.1, selling: 0.1 })
    deepEqual(exceeded, { isMet: false, message: '60 % sell; the target is at most 10 %' })
    const met = await target({ community: 0.1, selling: 0.9 })
    deepEqual(met, { isMet: true, message: 'the target is met: 20 % serve the community' })
  })

  it('says what members have gone without, counted back from the last draft or from --on', async () => {
    const cwd = createFolder({ 'plan.csv': calendar })
    const daysUnwelcomed = async (...parameters: string[]): Promise<number | undefined> => {
      const found = (await mixOf(cwd, ...parameters)).missing.find(({ what }) => what === 'hospitality')
      return found?.days
    }
    equal(await daysUnwelcomed(), undefined)
    equal(await daysUnwelcomed('--on', '2025-03-17'), 14)
    equal(await daysUnwelcomed('--on', '2025-04-02'), 30)
  })

  it('draws a chart whose bars are all as wide, each kind with its own mark', async () => {
    const cwd = createFolder({ 'plan.csv': calendar })
    const { code, stdout, stderr } = await porchlight(['mix'], { cwd })
    deepEqual([code, stderr], [0, ''])
    match(stdout, /^The mix of 5 drafts\n/)
    const bars = stdout.split('\n').flatMap((line) => /[█▓▒░]{3,}/.exec(line)?.[0] ?? [])
    deepEqual(bars, [
      '█'.repeat(8) + '▓'.repeat(8) + '▒'.repeat(16) + '░'.repeat(8),
      '█'.repeat(20) + '▒'.repeat(20),
      '▓'.repeat(13) + '▒'.repeat(14) + '░'.repeat(13),
      '█'.repeat(20) + '▓'.repeat(20),
      '▒'.repeat(27) + '░'.repeat(13),
    ])
    for (const words of ['By week', 'By place', '20 %  serves the community', '40 %  sells', 'Target: ']) {
      ok(stdout.includes(words), words)
    }
  })

  it('has colours only where they are wanted', async () => {
    const cwd = createFolder({ 'plan.csv': calendar })
    const [plain, coloured] = [
      await porchlight(['mix'], { cwd }),
      await porchlight(['mix'], { cwd, hasColour: true }),
    ]
    equal(plain.stdout.includes('\u001b'), false)
    equal(coloured.stdout.includes('\u001b'), true)
    equal(stripVTControlCharacters(coloured.stdout), plain.stdout)
  })

  it('writes no text of any draft', async () => {
    const { stdout } = await porchlight(['mix', '--format', 'json'], {
      cwd: createFolder({ 'plan.csv': calendar }),
    })
    for (const text of [sells, serves, gift, neutral]) equal(stdout.includes(text.slice(0, 12)), false)
  })

  it('counts the rest where a file is unreadable, and exits with 2', async () => {
    const cwd = createFolder({ 'a.md': sells, 'b.jsonl': '{\n' })
    const { code, stdout, stderr } = await porchlight(['mix', '--format', 'json'], { cwd })
    equal(code, 2)
    equal((JSON.parse(stdout) as Mix).count, 1)
    match(stderr, /^porchlight: b\.jsonl:1:1: is not JSON\n$/)
  })
})
