import { l10n, QuickPickItemKind, Selection, window, type QuickPickItem, type TextEditor } from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import { isSelling } from '../../core/facets.ts'
import { rangeOf } from '../documents/checker.ts'
import { describePreset } from '../features/hover.ts'
import { chances, clip, facetWord, headline } from '../words.ts'
import { draftInEditor, type Command } from './command.ts'
import { translate } from '../translate.ts'

interface Item extends QuickPickItem {
  readonly span?: { readonly start: number; readonly end: number }
}

/** Lists what a verdict rests on; moving through the list shows each phrase in the draft. */
export const showWhy: Command = {
  name: 'showWhy',
  async run(host, ...given) {
    const found = await draftInEditor(host, given)
    if (!found) return window.showInformationMessage(l10n.t('There is nothing to judge.'))
    const { editor, checked, check } = found
    const before = editor.selection
    const picked = await window.showQuickPick(itemsOf(checked), {
      title: checked.report.unjudged
        ? headline(checked.report)
        : `${headline(checked.report)} · ${chances(checked.report)}`,
      placeHolder: describePreset(check, checked),
      matchOnDescription: true,
      matchOnDetail: true,
      onDidSelectItem: (item) => select(editor, checked, item as Item),
    })
    if (picked) select(editor, checked, picked)
    else editor.selection = before
    return undefined
  },
}

function select(editor: TextEditor, { draft }: CheckedDraft, { span }: Item): void {
  if (!span) return
  const range = rangeOf(editor.document, draft, span)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range)
}

function itemsOf({ draft, report }: CheckedDraft): Item[] {
  const { evidence, without } = report.verdict
  const side = (isSellingSide: boolean): Item[] =>
    evidence
      .filter(({ facet }) => isSelling(facet) === isSellingSide)
      .map(({ start, end, facet, reason }) => ({
        label: `“${clip(draft.text.slice(start, end))}”`,
        description: facetWord(facet),
        detail: l10n.t('it {0}', translate(reason)),
        span: { start, end },
      }))
  const [sells, serves] = [side(true), side(false)]
  return [
    ...report.findings.map(({ message, rule, start, end }) => ({
      label: `$(lightbulb) ${translate(message)}`,
      description: rule,
      span: { start, end },
    })),
    ...(sells.length > 0 ? [separator(l10n.t('sells')), ...sells] : []),
    ...(serves.length > 0 ? [separator(l10n.t('serves')), ...serves] : []),
    ...(without
      ? [
          separator(l10n.t('without these it would be another')),
          ...without.sentences.map((span) => ({
            label: `“${clip(draft.text.slice(span.start, span.end))}”`,
            span,
          })),
        ]
      : []),
    ...(evidence.length === 0 ? [{ label: l10n.t('No phrase sells or serves.') }] : []),
  ]
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator }
}
