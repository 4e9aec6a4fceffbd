import { z } from 'zod'
import { facets, isSelling, type Facet } from '../core/facets.ts'
import { explanationOf } from '../core/findings/explanations.ts'
import { facetId, findingIds } from '../core/findings/ids.ts'
import { builtIn } from '../core/presets/built-in.ts'
import { builtInPreset } from '../core/presets/load.ts'
import { presetSchema, severities } from '../core/presets/schema.ts'
import { rules } from '../core/rules/index.ts'
import type { Rule } from '../core/rules/rule.ts'

/** Where the pages of the rules stand; nothing else does. */
export const rulesFolder = 'docs/rules'

/** The documents that the sources give: path → text. `npm run docs` writes them, a test compares them. */
export function generateDocs(): ReadonlyMap<string, string> {
  return new Map([
    [`${rulesFolder}/README.md`, indexPage()],
    [`${rulesFolder}/findings.md`, findingsPage()],
    ...facets.map((facet) => [`${rulesFolder}/${facet}.md`, facetPage(facet)] as const),
    ['docs/porchlight.schema.json', presetJsonSchema()],
  ])
}

const isGenerated = '<!-- Written by `npm run docs` from the sources. Change those. -->'

function page(...blocks: readonly string[]): string {
  return `${isGenerated}\n\n${blocks.join('\n\n')}\n`
}

function indexPage(): string {
  const row = (facet: Facet): string =>
    `| [${facet}](${facet}.md) | ${String(rulesOf(facet).length)} | ${explanationOf(facetId(facet))} |`
  const table = (side: readonly Facet[]): string =>
    ['| facet | rules | what it does |', '| --- | --- | --- |', ...side.map(row)].join('\n')
  return page(
    '# Rules and findings',
    'A **rule** names an act in a sentence and gives **evidence** for a facet. What a writer is shown are [findings](findings.md): they are made from the verdict and its evidence, and a [preset](../presets.md) gives each its severity.',
    '## The sender gains',
    table(facets.filter(isSelling)),
    '## The reader or the members gain',
    table(facets.filter((facet) => !isSelling(facet))),
  )
}

function rulesOf(facet: Facet): readonly Rule[] {
  return rules.filter((rule) => rule.facet === facet)
}

function facetPage(facet: Facet): string {
  return page(
    `# ${facet}`,
    `${explanationOf(facetId(facet))} Shown as [\`${facetId(facet)}\`](findings.md#${slugOf(facetId(facet))}).`,
    'The sentences below live in the rules and run as tests. “Not”, “never” or “no” shortly before a match clears it, unless the rule says otherwise.',
    ...rulesOf(facet).map(ruleSection),
  )
}

function ruleSection({ id, reason, hits, misses, isImperative, isNegatable }: Rule): string {
  const notes = [
    ...(isImperative ? ['Only where the verb is told to the reader.'] : []),
    ...(isNegatable ? [] : ['Holds after “not”, “never” and “no” too.']),
  ]
  return [
    `## ${id}`,
    ['It', reason].join(' ') + ['.', ...notes].join(' '),
    `Found in\n\n${list(hits)}`,
    `Not found in\n\n${list(misses)}`,
    `[Source](../../core/rules/${id}.ts)`,
  ].join('\n\n')
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${literal(sentence)}`).join('\n')
}

/** A sentence as it is written, whatever Markdown would make of it. */
function literal(sentence: string): string {
  return sentence.replace(/\s*\n\s*/g, ' ↵ ').replace(/[\\`*_{}[\]<>#|~]|^(?=[-+=])|(?<=^\d+)[.)]/g, '\\$&')
}

function findingsPage(): string {
  const names = [...builtIn.keys()]
  const presets = names.flatMap((name) => builtInPreset(name) ?? [])
  const rows = findingIds.map(
    (id) =>
      `| [\`${id}\`](#${slugOf(id)}) | ${presets.map(({ severities: of }) => of.get(id) ?? 'off').join(' | ')} |`,
  )
  return page(
    '# Findings',
    'What a writer is shown. The first part of a name is its group: a preset may say `mixed/*`. To switch one off in a draft, see [the ways to ignore](../presets.md#ignoring-in-a-draft).',
    'How severe each is in the presets that are built in:',
    [
      `| finding | ${names.map((name) => `\`${name.replace('porchlight:', '')}\``).join(' | ')} |`,
      `| --- |${names.map(() => ' --- |').join('')}`,
      ...rows,
    ].join('\n'),
    'Under a goal that sells (`marketing`, `advertising`, `pr`), `selling/*` and `reach/bait` are off: selling is no fault there. Dressing it as community still is.',
    ...findingIds.map((id) => `## ${id}\n\n${explanationOf(id)}`),
  )
}

/** The anchor that GitHub gives a heading. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/** The schema of presets, with the names of the findings, so that editors complete them. */
function presetJsonSchema(): string {
  const schema = z.toJSONSchema(presetSchema, { io: 'input' })
  const groups = new Map(
    findingIds.map((id) => [`${id.split('/')[0] ?? ''}/*`, 'All findings of this group.']),
  )
  const known = [...groups, ...findingIds.map((id) => [id, explanationOf(id)] as const)]
  const severity = { type: 'string', enum: severities }
  Object.assign(schema.properties?.['rules'] ?? {}, {
    properties: Object.fromEntries(known.map(([id, description]) => [id, { ...severity, description }])),
  })
  return `${JSON.stringify({ title: 'Porchlight preset', ...schema }, null, 2)}\n`
}
