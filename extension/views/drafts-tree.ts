import {
  EventEmitter,
  l10n,
  ThemeIcon,
  MarkdownString,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  Disposable,
  type TreeDataProvider,
} from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import { nameOf } from '../documents/paths.ts'
import type { DraftFile, WorkspaceDrafts } from '../documents/workspace-drafts.ts'
import { chances, clip, draftCount, headline, intentIcon, shortVerdict } from '../words.ts'

interface DraftNode {
  readonly file: DraftFile
  readonly checked: CheckedDraft
}

type Node = DraftFile | DraftNode

/** The drafts of the workspace with their verdicts; a file that holds several opens. */
export function showDraftsTree(drafts: WorkspaceDrafts): Disposable {
  const changed = new EventEmitter<void>()
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (!node) return [...drafts.all()]
      return 'checked' in node ? [] : childrenOf(node)
    },
    getTreeItem: (node) => ('checked' in node ? draftItem(node) : fileItem(node)),
  }
  const view = window.createTreeView('porchlight.drafts', {
    treeDataProvider: provider,
    showCollapseAll: true,
  })
  const look = (): void => {
    if (view.visible) void drafts.ensureRead()
  }
  const update = (): void => {
    const all = drafts.all().flatMap((file) => file.drafts)
    const mixed = all.filter(({ report }) => report.verdict.intent === 'mixed').length
    view.description = drafts.isRead ? draftCount(all.length) : ''
    view.badge = mixed === 0 ? undefined : { value: mixed, tooltip: l10n.t('mixed: {0}', draftCount(mixed)) }
    changed.fire()
  }
  look()
  const parts = [changed, view, view.onDidChangeVisibility(look), drafts.onDidChange(update)]
  return Disposable.from(...parts)
}

function childrenOf(file: DraftFile): DraftNode[] {
  return file.drafts.map((checked) => ({ file, checked }))
}

function fileItem(file: DraftFile): TreeItem {
  const [only, ...others] = file.drafts
  if (only && others.length === 0) {
    return draftItem({ file, checked: only }, nameOf(file.uri))
  }
  const item = new TreeItem(nameOf(file.uri), TreeItemCollapsibleState.Collapsed)
  item.iconPath = ThemeIcon.File
  item.description = draftCount(file.drafts.length)
  return item
}

function draftItem(
  { file, checked: { draft, report } }: DraftNode,
  name = draft.id ?? clip(draft.text, 40),
): TreeItem {
  const item = new TreeItem(name)
  const verdict = headline(report)
  item.description = shortVerdict(report)
  item.iconPath = intentIcon(report.verdict.intent)
  item.tooltip = new MarkdownString().appendText(
    `${workspace.asRelativePath(file.uri)}\n${verdict}\n${report.unjudged ? '' : chances(report)}\n${clip(draft.text, 300)}`,
  )
  item.accessibilityInformation = { label: `${name}: ${verdict}` }
  item.contextValue = 'draft'
  item.command = {
    title: l10n.t('Open'),
    command: 'porchlight.openDraft',
    arguments: [file.uri, draft.toFile(0)],
  }
  return item
}
