import {
  CompletionItem,
  CompletionItemKind,
  Hover,
  l10n,
  languages,
  Range,
  type CompletionItemProvider,
  Disposable,
  type HoverProvider,
  type Position,
  type TextDocument,
} from 'vscode'
import { goals, placeKinds } from '../../core/facets.ts'
import type { Presets } from '../documents/presets.ts'
import { loadEngine } from '../load-engine.ts'
import { goalWord } from '../words.ts'

interface Field {
  readonly name: string
  readonly says: () => string
  readonly values: (presetMeasures: readonly string[]) => readonly { value: string; says?: string }[]
}

const fields: readonly Field[] = [
  {
    name: 'goal',
    says: () =>
      l10n.t('What the draft is for. Selling under a selling goal is no fault; dressing it as community is.'),
    values: () => goals.map((value) => ({ value, says: goalWord(value) })),
  },
  {
    name: 'kind',
    says: () =>
      l10n.t('The kind of place it is written in: a sign-up among members reads otherwise than in an ad.'),
    values: () => placeKinds.map((value) => ({ value })),
  },
  {
    name: 'measures',
    says: () => l10n.t('How its success will be measured; measures of reach do not fit a community post.'),
    values: (measures) => measures.map((value) => ({ value })),
  },
  {
    name: 'place',
    says: () => l10n.t('Where it goes: a site, a group, a channel. The mix is drawn by place.'),
    values: () => [],
  },
  {
    name: 'date',
    says: () => l10n.t('When it goes out, like 2025-03-31. The mix is drawn over time.'),
    values: () => [],
  },
]

/** Completion and hover for what a draft declares in its front matter. */
export function completeFrontMatter(presets: Presets): Disposable {
  const completion: CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      if (!(await isInFrontMatter(document, position))) return []
      const line = document.lineAt(position).text.slice(0, position.character)
      const declared = /^\s*([\w-]+):\s*(.*)$/.exec(line)
      if (!declared) return fields.map(completeName)
      const field = fields.find(({ name }) => name === declared[1]?.toLowerCase())
      if (!field) return []
      const { preset } = await presets.for(document.uri)
      const from = line.length - (/[^,]*$/.exec(declared[2] ?? '')?.[0].trimStart().length ?? 0)
      const range = new Range(position.with({ character: from }), position)
      return field.values(preset.measures).map(({ value, says }) => {
        const item = new CompletionItem(value, CompletionItemKind.EnumMember)
        if (says !== undefined) item.documentation = says
        item.range = range
        return item
      })
    },
  }
  const hover: HoverProvider = {
    async provideHover(document, position) {
      const range = document.getWordRangeAtPosition(position, /^[\w-]+(?=:)/)
      const field = range && fields.find(({ name }) => name === document.getText(range).toLowerCase())
      if (!field || !(await isInFrontMatter(document, position))) return undefined
      return new Hover(field.says(), range)
    },
  }
  const selector = ['markdown', 'mdx', 'plaintext'].map((language) => ({ language }))
  const parts = [
    languages.registerCompletionItemProvider(selector, completion, ':', ' ', ','),
    languages.registerHoverProvider(selector, hover),
  ]
  return Disposable.from(...parts)
}

function completeName({ name, says }: Field): CompletionItem {
  const item = new CompletionItem(name, CompletionItemKind.Property)
  item.documentation = says()
  item.insertText = `${name}: `
  item.command = { title: '', command: 'editor.action.triggerSuggest' }
  return item
}

async function isInFrontMatter(document: TextDocument, position: Position): Promise<boolean> {
  if (!document.getText().includes('---')) return false
  const { frontMatterIn } = await loadEngine()
  const at = document.offsetAt(position)
  return frontMatterIn(document.getText()).some(({ start, end }) => start <= at && at <= end)
}
