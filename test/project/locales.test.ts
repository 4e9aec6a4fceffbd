import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { goals, intents, placeKinds } from '../../core/facets.ts'
import { readJson } from './run.ts'

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>

const readMessages = (language: string): Messages =>
  readJson(`webext/_locales/${language}/messages.json`) as Messages

const english = readMessages('en')
const others = readdirSync('webext/_locales').filter((language) => language !== 'en')

/** What can stand behind the beginning of a key that is put together. */
const endings: Readonly<Record<string, readonly string[]>> = {
  intent_: intents,
  goal_: goals,
  kind_: placeKinds,
  chip_: ['sells', 'serves', 'mixed', 'neither'],
  privacy_: ['mix', 'dismissed', 'places', 'preset', 'everything'],
}

/** A key that a source asks for, with how many values it fills in; `undefined` where that is not to be seen. */
interface Asked {
  readonly file: string
  readonly key: string
  readonly values: number | undefined
}

const files = readdirSync('webext', { recursive: true, encoding: 'utf8' }).map((file) => `webext/${file}`)
const asked = files.flatMap((file) => {
  if (file.endsWith('.ts')) return keysOfScript(file)
  if (file.endsWith('.html')) return keysIn(file, /data-i18n(?:-label)?="(\w+)"/g)
  return file === 'webext/manifest.json' ? keysIn(file, /__MSG_(\w+)__/g) : []
})

describe('the browser extension in other languages', () => {
  it('has a text for every key that is asked for', () => {
    ok(asked.length > 150, String(asked.length))
    deepEqual(
      asked.filter(({ key }) => english[key] === undefined),
      [],
    )
  })

  it('asks for every text', () => {
    const used = new Set(asked.map(({ key }) => key))
    deepEqual(
      Object.keys(english).filter((key) => !used.has(key)),
      [],
    )
  })

  it('fills in every value of a text, and no other', () => {
    for (const { file, key, values } of asked)
      if (values !== undefined) {
        const numbers = Array.from({ length: values }, (_, index) => `$${String(index + 1)}`)
        deepEqual(holesOf(english[key]?.message ?? ''), numbers, `${key} in ${file}`)
      }
  })

  it('tells translators what each text is', () => {
    deepEqual(
      Object.keys(english).filter((key) => (english[key]?.description ?? '').trim() === ''),
      [],
    )
  })

  for (const language of ['en', ...others]) {
    describe(language, () => {
      const messages = readMessages(language)

      it('has the keys that English has, in its order', () => {
        deepEqual(Object.keys(messages), Object.keys(english))
      })

      it('has no empty text', () => {
        deepEqual(
          Object.keys(messages).filter((key) => messages[key]?.message.trim() === ''),
          [],
        )
      })

      it('has the places that English has', () => {
        for (const [key, { message }] of Object.entries(messages))
          deepEqual(holesOf(message), holesOf(english[key]?.message ?? ''), key)
      })

      it('fits into the stores', () => {
        ok((messages['extension_description']?.message.length ?? 999) <= 132)
      })

      it('names itself', () => {
        equal(messages['language']?.message, language)
      })
    })
  }
})

/** `$1`, `$2`, … of a text, each once. */
function holesOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort()
}

function keysIn(file: string, pattern: RegExp): Asked[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, key = '']) => ({ file, key, values: 0 }))
}

/** The keys in calls of `t`, and those that a loop goes through. */
function keysOfScript(file: string): Asked[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const found: Asked[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
      const [first, ...values] = node.arguments
      const isSpread = values.some(ts.isSpreadElement)
      const count = isSpread ? undefined : values.length
      if (first) found.push(...keysOf(first).map((key) => ({ file, key, values: count })))
    }
    if (ts.isForOfStatement(node))
      found.push(
        ...literalsIn(node.expression)
          .filter(isKey)
          .map((key) => ({ file, key, values: undefined })),
      )
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isKey(text: string): boolean {
  return english[text] !== undefined
}

/** The keys that an expression may give: one, those of a choice, or one for each ending. */
function keysOf(node: ts.Expression): string[] {
  if (ts.isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)]
  if (ts.isStringLiteral(node)) return [node.text]
  if (!ts.isTemplateExpression(node)) return []
  const beginning = node.head.text
  const all = endings[beginning]
  ok(all, `what can stand behind “${beginning}”? say it in endings`)
  return all.map((ending) => `${beginning}${ending}`)
}

function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  const found: string[] = []
  ts.forEachChild(node, (child) => {
    found.push(...literalsIn(child))
  })
  return found
}
