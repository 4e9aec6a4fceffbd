import * as vscode from 'vscode'

/** The first folder that is open; tests write what they need into folders of their own below it. */
export function root(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no folder is open')
  return folder.uri
}

let folders = 0

/** A new folder in the workspace with these files, by their paths. */
export async function createFolder(files: Readonly<Record<string, string>> = {}): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(root(), `case-${String(++folders)}`)
  await vscode.workspace.fs.createDirectory(folder)
  for (const [path, text] of Object.entries(files)) await write(vscode.Uri.joinPath(folder, path), text)
  return folder
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

/** Shows a file, or a text that was never saved, as a person has it in front. */
export async function show(
  what: vscode.Uri | { language: string; content: string },
): Promise<vscode.TextEditor> {
  const document = await (what instanceof vscode.Uri
    ? vscode.workspace.openTextDocument(what)
    : vscode.workspace.openTextDocument(what))
  return vscode.window.showTextDocument(document)
}

export function untitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return show({ language, content })
}

/** Writes a draft into a folder of its own and shows it. */
export async function draft(text: string, name = 'draft.md'): Promise<vscode.TextEditor> {
  const folder = await createFolder({ [name]: text })
  return show(vscode.Uri.joinPath(folder, name))
}

/** Asks until the answer is there; says what it was at the end where it never is. */
export async function eventually<T>(ask: () => T | Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000
  for (;;) {
    const answer = await ask()
    if (isThere(answer)) return answer
    if (Date.now() > end) throw new Error(`never came: ${String(isThere)}; it is ${JSON.stringify(answer)}`)
    await pause(20)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

export interface Shown {
  readonly rule: string
  readonly text: string
  readonly severity: vscode.DiagnosticSeverity
  readonly diagnostic: vscode.Diagnostic
}

/** What Porchlight shows in a document: the rule, and the text under it. */
export function shownIn(document: vscode.TextDocument): Shown[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Porchlight')
    .map((diagnostic) => ({
      rule: diagnostic.code === undefined ? '' : valueOf(diagnostic.code),
      text: document.getText(diagnostic.range),
      severity: diagnostic.severity,
      diagnostic,
    }))
}

export function rulesIn(document: vscode.TextDocument): string[] {
  return shownIn(document).map(({ rule }) => rule)
}

/** Waits until a rule is shown in the document. */
export async function finding(document: vscode.TextDocument, rule: string): Promise<Shown> {
  const all = await eventually(
    () => shownIn(document),
    (shown) => shown.some((one) => one.rule === rule),
  )
  const found = all.find((one) => one.rule === rule)
  if (!found) throw new Error(rule)
  return found
}

/** The quick fixes where a rule is shown, as the light bulb lists them. */
export async function fixesFor(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
  const { diagnostic } = await finding(document, rule)
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  )
}

function valueOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** Does what choosing an action does. */
export async function choose(action: vscode.CodeAction | undefined): Promise<void> {
  if (!action) throw new Error('there is no such action')
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) throw new Error('not applied')
  const { command } = action
  if (command)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]))
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
