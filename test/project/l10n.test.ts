import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { readDrafts } from '../../core/drafts/index.ts'
import { goals } from '../../core/facets.ts'
import { lint } from '../../core/index.ts'
import { builtInPreset } from '../../core/presets/load.ts'
import { rules } from '../../core/rules/index.ts'
import { createTranslator, type Bundle } from '../../core/l10n/translator.ts'
import { readJson } from './run.ts'

const languages = ['de']
const corpus = 'core/model/corpus'

describe('the extension in other languages', () => {
  const english = readJson('package.nls.json')

  it('has a text for every key of the manifest, and no other', () => {
    const asked = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(
      ([, key]) => key ?? '',
    )
    deepEqual([...new Set(asked)].sort(), Object.keys(english).sort())
  })

  for (const language of languages) {
    describe(language, () => {
      const bundle = readJson(`extension/l10n/bundle.l10n.${language}.json`) as Bundle
      const ofCore = readJson(`core/l10n/${language}.json`) as Bundle
      const translate = createTranslator(ofCore)

      it('has the whole manifest', () => {
        deepEqual(Object.keys(readJson(`package.nls.${language}.json`)).sort(), Object.keys(english).sort())
      })

      it('has every sentence of the extension', () => {
        const keys = keysOfExtension()
        ok(keys.length > 80, String(keys.length))
        deepEqual(
          keys.filter((key) => bundle[key] === undefined),
          [],
        )
      })

      it('fills in what the English sentence does', () => {
        const holes = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort()
        for (const [key, text] of Object.entries({ ...bundle, ...ofCore }))
          deepEqual(holes(text), holes(key), key)
      })

      it('has every reason', () => {
        for (const { reason } of rules) notEqual(ofCore[reason], undefined, reason)
      })

      it('has all that is said of the authored posts', () => {
        const strict = builtInPreset('porchlight:strict-community')
        ok(strict)
        const said = new Set<string>()
        for (const [index, text] of postsOf(corpus).entries()) {
          const goal = goals[index % goals.length]
          const measures = index % 3 === 0 ? ['impressions'] : ['replies between members']
          const { findings, unjudged } = lint({ text, measures, ...(goal ? { goal } : {}) }, strict)
          if (unjudged) said.add(unjudged.message)
          for (const { message, related, fixes } of findings) {
            said.add(message)
            for (const part of related) said.add(part.message)
            for (const { title } of fixes) said.add(title)
          }
        }
        ok(said.size > 60, String(said.size))
        deepEqual(
          [...said].filter((message) => translate(message) === message),
          [],
        )
      })

      it('has what is said of files', () => {
        const broken = [
          '---\ngoal: joy\n---\nCome in.',
          '---\ngoal: [\n---\nCome in.',
          '---\nmeasures: 7\n---\nCome in.',
        ]
        for (const source of broken) {
          const { problems } = readDrafts(source, 'md')
          ok(problems.length > 0, source)
          for (const { message } of problems) notEqual(translate(message), message)
        }
      })
    })
  }

  it('stays as it is where there is no translation', () => {
    const translate = createTranslator({ 'It {0} twice.': 'Es {0} zweimal.', rings: 'klingelt', rests: '' })
    equal(translate('It rings twice.'), 'Es klingelt zweimal.')
    equal(translate('It sings twice.'), 'Es sings zweimal.')
    equal(translate('It rings.'), 'It rings.')
  })
})

/** Every literal that is given to l10n.t. */
function keysOfExtension(): string[] {
  const files = readdirSync('extension', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.flatMap((file) =>
    [...readFileSync(`extension/${file}`, 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
      ([, key]) => (key ?? '').replaceAll("\\'", "'"),
    ),
  )
}

function postsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text)
}
