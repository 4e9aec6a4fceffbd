import { FileSystemError, FileType, Uri, workspace, type CancellationToken } from 'vscode'
import { isDraftExtension } from '../../core/drafts/extensions.ts'
import { extensionOf, pathWithin } from './paths.ts'

const neverDrafts = new Set(['node_modules', 'dist'])
const largest = 20_000_000

/** The text of a file; `undefined` where there is none, or none that can be read. */
export async function readText(file: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(
    (document) => document.uri.toString() === file.toString() && !document.isDirty,
  )
  if (open) return open.getText()
  try {
    const bytes = await workspace.fs.readFile(file)
    if (bytes.byteLength > largest || bytes.includes(0)) return undefined
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof FileSystemError || error instanceof TypeError) return undefined
    throw error
  }
}

/** Whether a file is one of those that listFiles gives. */
export function isListed(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri)
  return (
    folder !== undefined &&
    isDraftExtension(extensionOf(uri)) &&
    !pathWithin(folder.uri, uri).split('/').some(isPassedOver)
  )
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || neverDrafts.has(name)
}

/** The files of the workspace that may hold drafts, folder by folder. */
export async function* listFiles(token: CancellationToken): AsyncGenerator<Uri> {
  for (const { uri } of workspace.workspaceFolders ?? []) yield* walk(uri, token)
}

async function* walk(folder: Uri, token: CancellationToken): AsyncGenerator<Uri> {
  let entries
  try {
    entries = await workspace.fs.readDirectory(folder)
  } catch (error) {
    // gone since it was listed, or not to be read: the others are
    if (error instanceof FileSystemError) return
    throw error
  }
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (token.isCancellationRequested) return
    if (isPassedOver(name)) continue
    const uri = Uri.joinPath(folder, name)
    // links are not followed: one may lead back
    if (type === FileType.Directory) yield* walk(uri, token)
    else if (type & FileType.File && isDraftExtension(extensionOf(uri))) yield uri
  }
}
