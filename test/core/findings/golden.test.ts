import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTextFile } from '../../../core/drafts/text-file.ts'
import { applyEdits } from '../../../core/findings/edits.ts'
import { findingIds } from '../../../core/findings/ids.ts'
import { lint } from '../../../core/index.ts'
import { loadPreset, type PresetFile } from '../../../core/presets/load.ts'
import type { Preset } from '../../../core/presets/preset.ts'

/**
 * A folder for each finding, and for each way to set one: `<case>.md` is the draft, `<case>.json` all
 * that must be found in it, `porchlight.json` the preset of the folder. `UPDATE=1` rewrites the
 * expectations; the diff is what a reviewer reads.
 */
const root = join(process.cwd(), 'test/core/findings/golden')
const isUpdate = process.env['UPDATE'] === '1'

interface Expected {
  readonly rule: string
  readonly severity: string
  readonly text: string
  readonly message: string
  readonly related: readonly { readonly message: string; readonly text: string }[]
  readonly fixes: readonly { readonly title: string; readonly after: string; readonly newDraft?: string }[]
}

function findIn(file: string, preset: Preset): Expected[] {
  const { drafts, problems } = readTextFile(readFileSync(file, 'utf8'))
  deepEqual(problems, [])
  equal(drafts.length, 1, 'a case is one draft')
  return drafts.flatMap((draft) =>
    lint(draft, preset).findings.map(({ rule, severity, start, end, message, related, fixes }) => ({
      rule,
      severity,
      text: draft.text.slice(start, end),
      message,
      related: related.map((other) => ({
        message: other.message,
        text: draft.text.slice(other.start, other.end),
      })),
      fixes: fixes.map(({ title, edits, newDraft }) => ({
        title,
        after: applyEdits(draft.text, edits),
        ...(newDraft ? { newDraft: newDraft.text } : {}),
      })),
    })),
  )
}

function presetOf(folder: string): Preset {
  const own = join(folder, 'porchlight.json')
  const { preset, problems } = loadPreset(
    readPreset(existsSync(own) ? own : join(root, 'porchlight.json')),
    find,
  )
  deepEqual(problems, [])
  ok(preset)
  return preset
}

function find(name: string, from: PresetFile): PresetFile {
  return readPreset(join(dirname(from.file), name))
}

function readPreset(file: string): PresetFile {
  return { file, text: readFileSync(file, 'utf8') }
}

function readExpected(file: string): Expected[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Expected[]
}

function casesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file.slice(0, -'.md'.length)))
}

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(root, name))

describe('findings', () => {
  for (const folder of folders) {
    const preset = presetOf(folder)
    for (const path of casesIn(folder)) {
      it(path.slice(root.length + 1), () => {
        const found = findIn(`${path}.md`, preset)
        if (isUpdate) writeFileSync(`${path}.json`, `${JSON.stringify(found, null, 2)}\n`)
        deepEqual(found, readExpected(`${path}.json`))
      })
    }
  }

  for (const path of casesIn(join(root, 'ignored'))) {
    it(`without its comments, something is found in ${path.slice(root.length + 1)}`, () => {
      const [draft] = readTextFile(readFileSync(`${path}.md`, 'utf8')).drafts
      ok(draft)
      const text = draft.text.replace(/<!--.*?-->/g, '')
      notEqual(lint({ ...draft, text }).findings.length, 0)
    })
  }

  it('has a draft for each expectation', () => {
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((file) => join(folder, file)),
    )
    const expectations = files.filter((file) => file.endsWith('.json') && !file.endsWith('porchlight.json'))
    deepEqual(
      expectations.map((file) => file.slice(0, -'.json'.length)),
      folders.flatMap(casesIn),
    )
  })

  const composite = findingIds.filter((id) => !/^(?:selling|community)\//.test(id))
  for (const id of [...composite, 'community/brand-at-the-centre']) {
    it(`${id} has two drafts that it is found in, and one that it nearly is`, () => {
      const hits = casesIn(join(root, id.slice(id.indexOf('/') + 1))).map((path) =>
        readExpected(`${path}.json`).some(({ rule }) => rule === id),
      )
      ok(hits.filter((hit) => hit).length >= 2)
      ok(hits.includes(false))
    })
  }
})
