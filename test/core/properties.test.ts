import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import type { Draft } from '../../core/drafts/draft.ts'
import { draftExtensions } from '../../core/drafts/extensions.ts'
import { readDrafts } from '../../core/drafts/index.ts'
import { applyEdits } from '../../core/findings/edits.ts'
import type { Finding, Fix } from '../../core/findings/finding.ts'
import { lint, type Report, type ReadingCache } from '../../core/index.ts'
import { balanced, builtInPreset } from '../../core/presets/load.ts'
import { recordOf } from '../../core/record.ts'
import { readSentences } from '../../core/text/index.ts'
import { readMarkdown } from '../../core/text/markdown.ts'
import type { Edit, Span } from '../../core/text/span.ts'
import { tokenize } from '../../core/text/tokens.ts'
import { draftOf, fileOf, texts } from './arbitrary.ts'

const parameters = { seed: 20250303, numRuns: 200 }

/** The preset that shows most. */
const strict = builtInPreset('porchlight:strict-community') ?? balanced

for (const [name, text] of Object.entries(texts)) {
  describe(`whatever stands in ${name}`, () => {
    const drafts = draftOf(text)

    it('tokens and sentences lie in the text, in order', () => {
      checkAll(text, (source) => {
        equal(readMarkdown(source).prose.length, source.length)
        for (const spans of [tokenize(source), readSentences(source)]) {
          let end = 0
          for (const span of spans) {
            ok(end <= span.start && span.start < span.end && span.end <= source.length)
            end = span.end
          }
        }
      })
    })

    it('what a report names lies in the draft', () => {
      checkAll(drafts, (draft) => checkReport(lint(draft, strict), draft))
    })

    it('a report is the same each time, with a cache and without', () => {
      const cache: ReadingCache = new Map()
      checkAll(drafts, (draft) => {
        const report = lint(draft)
        deepEqual(lint(draft), report)
        deepEqual(lint(draft, balanced, cache), report)
      })
    })

    it('a record is JSON, and nothing is lost in it', () => {
      checkAll(drafts, (draft) => {
        const record = recordOf('7', draft.text, lint(draft), balanced)
        deepEqual(JSON.parse(JSON.stringify(record)), record)
      })
    })

    for (const extension of draftExtensions) {
      it(`a .${extension} file is read`, () => {
        checkAll(fileOf(text, extension), (source) => {
          const { drafts: read, problems } = readDrafts(source, extension)
          for (const { at } of problems) ok(0 <= at && at <= source.length)
          for (const draft of read) {
            const [start, end] = [draft.toFile(0), draft.toFile(draft.text.length)]
            ok(0 <= draft.range.start && draft.range.start <= start)
            ok(start <= end && end <= draft.range.end && draft.range.end <= source.length)
          }
        })
      })
    }
  })
}

describe('of the posts that are made up', () => {
  it('many have findings, fixes and a sentence too many', () => {
    const reports = fc.sample(texts.posts, parameters).map((text) => lint({ text }))
    const findings = reports.flatMap((report) => report.findings)
    ok(findings.filter(({ rule }) => rule.startsWith('mixed/')).length >= 50)
    ok(findings.flatMap(({ fixes }) => fixes).length >= 50)
    ok(reports.filter(({ verdict }) => verdict.without).length >= 10)
  })
})

function checkAll<T>(things: fc.Arbitrary<T>, check: (thing: T) => void): void {
  fc.assert(fc.property(things, check), parameters)
}

function checkReport({ verdict, findings }: Report, draft: Draft): void {
  for (const piece of verdict.evidence) checkFilled(piece, draft)
  for (const sentence of verdict.without?.sentences ?? []) checkFilled(sentence, draft)
  for (const finding of findings) checkFinding(finding, draft)
}

function checkFinding(finding: Finding, draft: Draft): void {
  // measures stand in the front matter, not in the text
  if (finding.rule === 'goal/measure-mismatch') checkSpan(finding, draft)
  else checkFilled(finding, draft)
  for (const other of finding.related) checkFilled(other, draft)
  for (const fix of finding.fixes) checkFix(fix, draft)
}

function checkFix({ edits, newDraft }: Fix, draft: Draft): void {
  notEqual(edits.length, 0)
  notEqual(newDraft?.text.trim(), '')
  for (const edit of edits) {
    checkSpan(edit, draft)
    notEqual(edit.text, draft.text.slice(edit.start, edit.end))
  }
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  for (const [index, edit] of ordered.slice(1).entries()) ok((ordered[index]?.end ?? 0) <= edit.start)
  equal(applyEdits(draft.text, edits), rebuild(draft.text, ordered))
}

/** The text with its edits made from left to right, and all between them as it was. */
function rebuild(text: string, ordered: readonly Edit[]): string {
  let at = 0
  let built = ''
  for (const edit of ordered) {
    built += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return built + text.slice(at)
}

function checkFilled(span: Span, draft: Draft): void {
  checkSpan(span, draft)
  notEqual(draft.text.slice(span.start, span.end).trim(), '')
}

function checkSpan({ start, end }: Span, { text }: Draft): void {
  ok(Number.isInteger(start) && Number.isInteger(end))
  ok(0 <= start && start <= end && end <= text.length, `${String(start)}–${String(end)}`)
}
