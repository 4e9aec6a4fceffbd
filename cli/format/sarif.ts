import type { Location, Log, Notification, Replacement, Result, ReportingDescriptor } from 'sarif'
import { version } from '../../package.json'
import type { Finding, IgnoredFinding } from '../../core/findings/finding.ts'
import { findingIds } from '../../core/findings/ids.ts'
import { explanationOf } from '../../core/findings/explanations.ts'
import type { Span } from '../../core/text/span.ts'
import type { Checked } from '../input/checked.ts'
import { describeLock } from './lock.ts'
import type { Problem } from '../input/problem.ts'
import type { Format } from './format.ts'

/** SARIF 2.1.0, which code scanning and editors read. */
export function sarifFormat(): Format {
  return { draft: () => '', end: (all, problems) => `${JSON.stringify(logOf(all, problems), null, 2)}\n` }
}

const levelOf = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const

function logOf(all: readonly Checked[], problems: readonly Problem[]): Log {
  const presets = [...new Map(all.map(({ preset }) => [preset.hash, preset])).values()]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Porchlight', semanticVersion: version, rules: findingIds.map(descriptorOf) },
        },
        columnKind: 'utf16CodeUnits',
        results: all.flatMap((checked) =>
          checked.report.findings.map((finding) => resultOf(finding, checked)),
        ),
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: [
              ...problems.map(({ file, line, message }): Notification => ({
                level: 'error',
                message: { text: message },
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: uriOf(file) },
                      ...(line ? { region: { startLine: line } } : {}),
                    },
                  },
                ],
              })),
              // as results they would be open alerts: code scanning does not heed that they are suppressed
              ...all.flatMap((checked) =>
                checked.report.ignored.map((finding) => ignoredOf(finding, checked)),
              ),
            ],
          },
        ],
        properties: { presets: presets.map(({ name, version: of, hash }) => ({ name, version: of, hash })) },
      },
    ],
  }
}

function ignoredOf({ rule, reason, start, end }: IgnoredFinding, checked: Checked): Notification {
  return {
    level: 'note',
    message: { text: `${rule} is ignored: ${reason === '' ? 'no reason given' : reason}` },
    locations: [locationOf({ start, end }, checked)],
  }
}

function descriptorOf(id: (typeof findingIds)[number]): ReportingDescriptor {
  return { id, shortDescription: { text: explanationOf(id) } }
}

function resultOf(
  { rule, severity, message, start, end, related, fixes, lock }: Finding,
  checked: Checked,
): Result {
  return {
    ruleId: rule,
    ruleIndex: findingIds.indexOf(rule),
    level: levelOf[severity],
    message: { text: lock ? `${message} ${describeLock(lock)}` : message },
    locations: [locationOf({ start, end }, checked)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, index) => ({
            id: index,
            message: { text: other.message },
            ...locationOf(other, checked),
          })),
        }
      : {}),
    ...(fixes.some(({ edits }) => edits.length > 0)
      ? {
          fixes: fixes
            .filter(({ edits }) => edits.length > 0)
            .map(({ title, edits }) => ({
              description: { text: title },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(checked.file) },
                  replacements: edits.map(({ text, ...span }): Replacement => ({
                    deletedRegion: regionOf(span, checked),
                    insertedContent: { text },
                  })),
                },
              ],
            })),
        }
      : {}),
  }
}

function locationOf(span: Span, checked: Checked): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(checked.file) }, region: regionOf(span, checked) },
  }
}

function regionOf({ start, end }: Span, { position }: Checked) {
  const [from, to] = [position(start), position(end)]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
