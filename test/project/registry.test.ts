import { deepEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { commands } from '../../cli/main.ts'
import { facets } from '../../core/facets.ts'
import { facetId, findingIds } from '../../core/findings/ids.ts'
import { findingRules } from '../../core/findings/index.ts'
import { cues } from '../../core/model/lexicon/index.ts'
import { rules } from '../../core/rules/index.ts'
import { readJson } from './run.ts'

/** The names of the files of a folder, without index and endings. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .sort()
}

const read = (file: string): string => readFileSync(file, 'utf8')

function expectUnique(names: readonly string[]): void {
  deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  )
}

describe('what has a file is registered, and what is registered has a file', () => {
  it('commands', () => {
    deepEqual(commands.map(({ name }) => name).sort(), filesIn('cli/commands'))
  })

  it('commands of the extension', () => {
    const index = read('extension/commands/index.ts')
    const files = filesIn('extension/commands').filter((name) => name !== 'command')
    for (const name of files) ok(index.includes(`from './${name}.ts'`), `${name} is in no registry`)
    const names = files.flatMap((name) =>
      [...read(`extension/commands/${name}.ts`).matchAll(/\bname: '(\w+)'/g)].map(
        ([, own]) => `porchlight.${own ?? ''}`,
      ),
    )
    expectUnique(names)
    const { commands: declared } = readJson('package.json')['contributes'] as {
      commands: { command: string }[]
    }
    for (const { command } of declared) ok(names.includes(command), `${command} has no file`)
  })

  it('a folder of rules for each facet', () => {
    const folders = readdirSync('core/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    deepEqual(folders.map(({ name }) => name).sort(), [...facets].sort())
  })

  for (const facet of facets) {
    it(`rules of ${facet}`, () => {
      const registered = rules.filter((rule) => rule.facet === facet).map(({ id }) => id)
      expectUnique(registered)
      deepEqual(
        [...registered].sort(),
        filesIn(`core/rules/${facet}`).map((name) => `${facet}/${name}`),
      )
    })
  }

  it('findings', () => {
    const registered = findingRules.map(({ id }) => id)
    expectUnique(registered)
    deepEqual([...registered].sort(), [...findingIds].sort())
    const files = filesIn('core/findings').filter((name) =>
      /export const \w+: (?:readonly )?FindingRule\b/.test(read(`core/findings/${name}.ts`)),
    )
    const index = read('core/findings/index.ts')
    for (const name of files) ok(index.includes(`from './${name}.ts'`), `${name} is in no registry`)
    const declared = files.flatMap((name) =>
      [...read(`core/findings/${name}.ts`).matchAll(/^ {2}id: '([^']+)'/gm)].map(([, id]) => id),
    )
    deepEqual([...declared, ...facets.map(facetId)].sort(), [...findingIds].sort())
  })

  it('the lexicon of cues', () => {
    const index = read('core/model/lexicon/index.ts')
    for (const name of filesIn('core/model/lexicon')) {
      ok(index.includes(`from './${name}.ts'`), `${name} is in no registry`)
      ok(
        cues.some((cue) => cue.name.startsWith(`${name}/`)),
        `no cue of ${name}`,
      )
    }
    expectUnique(cues.map(({ name }) => name))
  })
})
