import { commands, window, workspace, type ExtensionContext } from 'vscode'
import { allCommands } from './commands/index.ts'
import type { Host } from './commands/command.ts'
import { Checker } from './documents/checker.ts'
import { Presets } from './documents/presets.ts'
import { Scopes } from './documents/scope.ts'
import { WorkspaceDrafts } from './documents/workspace-drafts.ts'
import { showDiagnostics } from './features/diagnostics.ts'
import { completeFrontMatter } from './features/front-matter.ts'
import { showHovers } from './features/hover.ts'
import { showLenses } from './features/lens.ts'
import { showPresetProblems } from './features/preset-problems.ts'
import { offerQuickFixes } from './features/quick-fixes.ts'
import { showStatus } from './features/status.ts'
import { keepEngineAt } from './load-engine.ts'
import { showDraftsTree } from './views/drafts-tree.ts'
import { showMixView } from './views/mix-view.ts'

/** VS Code calls it with the first document that may be a draft. */
export function activate(context: ExtensionContext): void {
  const from = performance.now()
  const log = window.createOutputChannel('Porchlight', { log: true })
  keepEngineAt(context.extensionUri)
  const presets = new Presets()
  const scopes = new Scopes(context.workspaceState)
  const checker = new Checker(presets, scopes, log)
  const drafts = new WorkspaceDrafts(checker, presets.onDidChange, log)
  const host: Host = { checker, presets, scopes, drafts, log, extension: context.extensionUri }
  context.subscriptions.push(
    log,
    presets,
    checker,
    drafts,
    showDiagnostics(checker),
    showPresetProblems(presets),
    offerQuickFixes(checker),
    showHovers(checker),
    showLenses(checker),
    showStatus(checker),
    completeFrontMatter(presets),
    showDraftsTree(drafts),
    showMixView(drafts, context.extensionUri),
    ...allCommands.map((command) =>
      commands.registerCommand(`porchlight.${command.name}`, (...given: unknown[]) =>
        command.run(host, ...given),
      ),
    ),
  )
  for (const document of workspace.textDocuments) void checker.check(document)
  log.info(`ready in ${(performance.now() - from).toFixed(1)} ms`)
}
