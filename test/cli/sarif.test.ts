import { deepEqual, equal, ok } from 'node:assert/strict'
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv'
import type { Log, Result } from 'sarif'
import { createGenerator } from 'ts-json-schema-generator'
import { findingIds } from '../../core/findings/ids.ts'
import { createFolder, porchlight } from './io.ts'
import { placeOf, places } from './locations.ts'
import { gift, giftFinding, sells, serves, string } from './posts.ts'

describe('porchlight check --format sarif', () => {
  let validate: ValidateFunction

  before(() => {
    const schema = createGenerator({
      path: 'node_modules/@types/sarif/index.d.ts',
      // without the library of pages, which takes longer to read than all else
      tsconfig: 'core/tsconfig.json',
      type: 'Log',
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema('Log')
    validate = new Ajv({ strict: false, allErrors: true }).compile(schema as AnySchema)
  })

  const drafts: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
    [
      'findings with fixes and related places',
      { 'a.md': gift, 'b.md': `---\ngoal: community\n---\n${sells}` },
    ],
    ['several presets', { 'a.md': gift, 'b/a.md': serves, 'b/porchlight.json': '{"name":"team/b"}' }],
    ['a preset with a version', { 'a.md': gift, 'porchlight.json': '{"name":"team/a","version":"1.0.0"}' }],
    ['unreadable files', { 'a.md': gift, 'b.jsonl': '{"text":"Hi"}\n{', 'c.csv': 'date\n' }],
    ['a file that is unreadable as a whole', { 'a.txt': 'a\u0000b' }],
    ['no drafts', {}],
  ]
  for (const [name, files] of drafts) {
    it(`is SARIF 2.1.0: ${name}`, async () => {
      const log = await check(files)
      ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)))
      equal(log.version, '2.1.0')
    })
  }

  it('would not pass as SARIF with a word that SARIF does not know', async () => {
    const log = await check({ 'a.md': gift })
    for (const wrong of [
      { ...log, version: '2.0.0' },
      { ...log, runs: [{ results: [] }] },
      {
        ...log,
        runs: log.runs.map((run) => ({ ...run, results: [{ ...resultsOf(log)[0], level: 'hint' }] })),
      },
      { ...log, runs: log.runs.map((run) => ({ ...run, verdict: 'mixed' })) },
    ]) {
      equal(validate(wrong), false)
    }
  })

  it('names every rule, and each result names its own', async () => {
    const log = await check({ 'a.md': gift, 'b.md': serves })
    const rules = log.runs[0]?.tool.driver.rules ?? []
    deepEqual(
      rules.map(({ id }) => id),
      findingIds,
    )
    for (const rule of rules) ok((rule.shortDescription?.text ?? '').length > 10, rule.id)
    for (const { ruleId, ruleIndex } of resultsOf(log)) equal(rules[ruleIndex ?? -1]?.id, ruleId)
  })

  it('gives each severity its level', async () => {
    const levels = ['error', 'warning', 'info', 'hint'].map(async (severity) => {
      const preset = JSON.stringify({ name: 'team/a', rules: { [giftFinding]: severity } })
      return stringOf(await check({ 'a.md': gift, 'porchlight.json': preset })).level
    })
    deepEqual(await Promise.all(levels), ['error', 'warning', 'note', 'note'])
  })

  for (const [name, file, source] of places) {
    it(`places a finding right: ${name}`, async () => {
      const log = await check({ [file]: source })
      equal(log.runs[0]?.columnKind, 'utf16CodeUnits')
      const { line, column, endColumn } = placeOf(source, string)
      deepEqual(stringOf(log).locations?.[0]?.physicalLocation, {
        artifactLocation: { uri: file },
        region: { startLine: line, startColumn: column, endLine: line, endColumn },
      })
    })
  }

  it('places the gift of the string', async () => {
    const source = `Hello,\r\n🎉 ${gift}`
    const [related] = stringOf(await check({ 'a.md': source })).relatedLocations ?? []
    const { line, column, endColumn } = placeOf(source, 'free guide')
    const { region } = related?.physicalLocation ?? {}
    deepEqual([related?.message?.text, region?.startLine], ['the gift', line])
    ok((region?.startColumn ?? 0) <= column && (region?.endColumn ?? 0) >= endColumn, JSON.stringify(region))
  })

  it('gives fixes as replacements in the file', async () => {
    const source = `The hall is closed.\r\n---\r\n🎉 ${gift}\r\nSee you.\r\n`
    const fixes = stringOf(await check({ 'a.md': source })).fixes ?? []
    const takeOff = fixes.find(({ description }) => description?.text === 'Take the string off')
    const change = takeOff?.artifactChanges[0]
    const [replacement] = change?.replacements ?? []
    const region = replacement?.deletedRegion
    const lines = source.split('\r\n')
    const cut = (lines[2] ?? '').slice((region?.startColumn ?? 1) - 1)
    deepEqual(
      [change?.artifactLocation.uri, region?.startLine, cut.trimStart().split(' ')[0]],
      ['a.md', 3, 'Just'],
    )
    equal(replacement?.insertedContent?.text, '')
  })

  it('writes names of files as URIs', async () => {
    const log = await check({ 'week 1/50% #1 – é.md': gift })
    equal(
      stringOf(log).locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      'week%201/50%25%20%231%20%E2%80%93%20%C3%A9.md',
    )
  })

  it('tells of what could not be read', async () => {
    const log = await check({ 'b.jsonl': '{"text":"Hi"}\n{' })
    const [invocation] = log.runs[0]?.invocations ?? []
    equal(invocation?.executionSuccessful, false)
    deepEqual(
      invocation.toolExecutionNotifications?.map(({ level, message, locations }) => [
        level,
        message.text,
        locations?.[0]?.physicalLocation,
      ]),
      [['error', 'is not JSON', { artifactLocation: { uri: 'b.jsonl' }, region: { startLine: 2 } }]],
    )
    equal((await check({ 'a.md': gift })).runs[0]?.invocations?.[0]?.executionSuccessful, true)
  })
})

async function check(files: Readonly<Record<string, string>>): Promise<Log> {
  const { stdout } = await porchlight(['check', '--format', 'sarif'], { cwd: createFolder(files) })
  return JSON.parse(stdout) as Log
}

function resultsOf({ runs }: Log): Result[] {
  return runs[0]?.results ?? []
}

function stringOf(log: Log): Result {
  const found = resultsOf(log).find(({ ruleId }) => ruleId === giftFinding)
  ok(found, `no ${giftFinding}`)
  return found
}
