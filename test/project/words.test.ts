import { deepEqual, ok } from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { listProjectFiles } from './run.ts'

const self = 'test/project/words.test.ts'

/** A path counts where it begins; `../home/a` and `example.org/home/a` are none. */
const absolute = (path: string): RegExp => new RegExp(`(?<![\\w.~*}/-])${path}`)

const nowhere: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of somebody’s machine', absolute('/(?:home|Users|root)/\\w')],
  ['a path of somebody’s machine', /\b[A-Z]:\\(?:Users|Documents)\b/],
  [
    'the address of a registry',
    /\bregistry\.[\w-]+\.\w+|\b(?:npmmirror|verdaccio|artifactory|jfrog|codeartifact)\b/i,
  ],
]
const inTests: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a test that runs alone', /\b(?:describe|context|it|specify|suite|test)\.only\b/],
  [
    'a test that is skipped',
    /\b(?:describe|context|it|specify|suite|test)\.skip\b|\bx(?:describe|context|it)\(/,
  ],
  ['a test that skips itself', /\bthis\.skip\(/],
]

describe('words that have no place in the project', () => {
  const files = listProjectFiles().filter(
    (file) => file !== self && existsSync(file) && statSync(file).isFile(),
  )
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, index) => ({ file, text, place: `${file}:${String(index + 1)}` })),
  )
  const find = (pattern: RegExp, isIn: (file: string) => boolean = () => true): string[] =>
    lines.filter(({ file, text }) => isIn(file) && pattern.test(text)).map(({ place }) => place)

  it('are looked for in every file', () => {
    ok(files.length > 100, String(files.length))
    for (const file of ['package.json', 'core/index.ts', 'cli/main.ts']) ok(files.includes(file), file)
  })

  for (const [what, pattern] of nowhere) {
    it(`${what}: ${String(pattern)}`, () => {
      deepEqual(find(pattern), [])
    })
  }

  it('the path of this very folder, or of whoever runs this', () => {
    for (const path of [process.cwd(), homedir()].filter((name) => name.length > 3)) {
      deepEqual(find(absolute(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`)), [])
    }
  })

  for (const [what, pattern] of inTests) {
    it(what, () => {
      deepEqual(
        find(pattern, (file) => /^test\/.*\.[cm]?[jt]s$/.test(file)),
        [],
      )
    })
  }

  it('are found where they are', () => {
    const finds: readonly (readonly [line: string, count: number])[] = [
      ["const file = '/home/ana/posts.md'", 1],
      ['at /Users/ana/posts.md:3', 1],
      ['C:\\Users\\Ana', 1],
      ['"resolved": "https://registry.npmjs.org/zod"', 1],
      ["it.only('x', () => {})", 1],
      ["describe.skip('x', () => {})", 1],
      ["xit('x')", 1],
      ['this.skip()', 1],
      ['https://example.org/home/ana, ../home/ana and /homes/', 0],
      ['exit(1), not only, skip this', 0],
    ]
    for (const [line, count] of finds) {
      const found = [...nowhere, ...inTests].filter(([, pattern]) => pattern.test(line))
      deepEqual(found.length, count, line)
    }
  })
})
