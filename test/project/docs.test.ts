import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commands } from '../../cli/main.ts'
import { failedExamples } from '../../core/presets/examples.ts'
import { loadPreset } from '../../core/presets/load.ts'
import { findPlace } from '../../core/presets/place.ts'
import { presetIn, type Preset } from '../../core/presets/preset.ts'
import { presetSchema } from '../../core/presets/schema.ts'
import { generateDocs, rulesFolder, slugOf } from '../../scripts/generated-docs.ts'
import { listProjectFiles, run } from './run.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

describe('generated documents', () => {
  for (const [file, text] of generateDocs()) {
    it(`${file} is what the sources give (else: npm run docs)`, () => equal(read(file), text))
  }

  it('has no page whose rules are gone', () => {
    const pages = [...generateDocs().keys()].filter((file) => file.startsWith(`${rulesFolder}/`))
    deepEqual(
      readdirSync(rulesFolder)
        .map((name) => `${rulesFolder}/${name}`)
        .sort(),
      pages.sort(),
    )
  })
})

/** Fixtures and examples are drafts, whose links are their writers' business. */
function listDocuments(): string[] {
  return listProjectFiles().filter(
    (file) => file.endsWith('.md') && !/^(?:examples|test)\//.test(file) && existsSync(file),
  )
}

/** A Markdown file without what stands there as code. */
function proseOf(file: string): string {
  return read(file)
    .replace(/^( *)```[\s\S]*?^\1```/gm, '')
    .replace(/`[^`\n]*`/g, '')
}

function anchorsOf(file: string): string[] {
  const withoutBlocks = read(file).replace(/^```[\s\S]*?^```/gm, '')
  return [...withoutBlocks.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slugOf(heading))
}

function deadLinksOf(file: string): string[] {
  const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#')
      const to = path === '' ? file : join(dirname(file), path)
      if (!existsSync(to)) return true
      return anchor !== undefined && (!statSync(to).isFile() || !anchorsOf(to).includes(anchor))
    })
}

describe('links in documents', () => {
  for (const file of listDocuments()) {
    it(`${file} has no dead one`, () => deepEqual(deadLinksOf(file), []))
  }
})

describe('the documents of the command line', () => {
  it('README lists the commands there are', () => {
    const listed = [...read('README.md').matchAll(/^\| `porchlight (\w+)` +\| (.*?) +\|$/gm)]
    deepEqual(
      listed.map(([, name, summary]) => ({ name, summary })),
      commands.map(({ name, summary }) => ({ name, summary })),
    )
  })

  it('README shows what is really printed', () => {
    const { stdout } = run(process.execPath, ['dist/cli.cjs', 'check', '--all', 'examples'])
    const printed = new Set(stdout.split('\n'))
    const shown = /^```text\n([\s\S]*?)^```/m.exec(read('README.md'))?.[1]?.split('\n') ?? []
    ok(shown.length > 5)
    deepEqual(
      shown.filter((line) => line.trim() !== '…' && !printed.has(line)),
      [],
    )
  })

  const manual = read('docs/command-line.md')
  for (const { name, help } of commands) {
    it(`docs/command-line.md tells of ${name} and its options`, () => {
      const section = new RegExp(`^## ${name}$[\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm').exec(manual)?.[0] ?? ''
      const optionsIn = (text: string): string[] =>
        [...new Set(Array.from(text.matchAll(/--[a-z][a-z-]+/g), ([option]) => option))].sort()
      const known = optionsIn(help)
      deepEqual(
        known.filter((option) => !optionsIn(section).includes(option)),
        [],
      )
    })
  }
})

/** Members of presets under the names of the presets: `lower`, `middle`, `upper`, what they come to. */
type Layers = ReadonlyMap<string, string>

/** Blocks of text in which each member stands after the name of its preset; a long one goes on in the next lines. */
function layersIn(page: string): Layers[] {
  const blocks = Array.from(page.matchAll(/^```text\n([\s\S]*?)^```/gm), ([, block = '']) => block)
  return blocks
    .filter((block) => /^(?:lower|upper) /.test(block))
    .map(
      (block) =>
        new Map(
          Array.from(block.matchAll(/^(\S+(?: \S+)*) {2,}(.*(?:\n .*)*)/gm), ([, name = '', member = '']) => [
            name,
            member,
          ]),
        ),
    )
}

function loadLayer(name: string, sources: Layers, more = ''): Preset | undefined {
  const member = sources.get(name)
  if (member === undefined) return undefined
  const textOf = (of: string, members: readonly string[]): string =>
    `{ ${[`"name": "acme/${of.replace(' ', '-')}"`, ...members].filter(Boolean).join(', ')} }`
  const { preset, problems } = loadPreset(
    { file: `./${name}.json`, text: textOf(name, [more, member]) },
    (base) => {
      const found = /^\.\/(\w+)\.json$/.exec(base)?.[1] ?? ''
      const source = sources.get(found)
      return source === undefined ? undefined : { file: base, text: textOf(found, [source]) }
    },
  )
  deepEqual(problems, [])
  return preset
}

describe('the documents of presets', () => {
  const pages = ['README.md', 'docs/presets.md', 'docs/measures.md']
  const snippets = pages.flatMap((file) =>
    Array.from(read(file).matchAll(/^```json\n([\s\S]*?)^```/gm), ([, text = '']) => ({ file, text })),
  )
  for (const [index, { file, text }] of snippets.entries()) {
    it(`${file}: snippet ${String(index + 1)} loads, and its examples come out as they say`, () => {
      const { preset, problems } = loadPreset({ file, text })
      deepEqual(problems, [])
      deepEqual(preset && failedExamples(preset), [])
    })
  }

  const layers = layersIn(read('docs/presets.md'))
  it('docs/presets.md shows presets that lie upon each other', () => ok(layers.length > 10))
  for (const sources of layers) {
    const [what = ''] = [...sources.values()]
    it(`docs/presets.md: layers come to what they say: ${what.replace(/\s+/g, ' ')}`, () => {
      const bases = [...sources.keys()].filter((name) => name === 'lower' || name === 'middle')
      const files = bases.map((name) => `./${name}.json`)
      const upper = loadLayer('upper', sources, `"extends": ${JSON.stringify(files)}`)
      const together = loadLayer('together', sources)
      const there = loadLayer('in list', sources)
      ok(upper && (together ?? there))
      if (together) deepEqual({ ...upper, name: '' }, { ...together, name: '' })
      const place = findPlace(upper, { file: 'list/draft.md' })
      if (there) deepEqual(presetIn(upper, place).severities, there.severities)
    })
  }

  it('docs/presets.md tells of every key', () => {
    const headings = [...read('docs/presets.md').matchAll(/^## (.*)$/gm)].flatMap(([, heading = '']) =>
      heading.split(', '),
    )
    const keys = Object.keys(presetSchema.shape).filter((key) => key !== '$schema')
    deepEqual(
      keys.filter((key) => !headings.includes(key)),
      [],
    )
  })
})
