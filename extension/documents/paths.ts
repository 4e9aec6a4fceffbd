import { Uri } from 'vscode'

/** The folder of a file or folder; the root is its own. */
export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..')
}

export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}

/** The ending of a name in lower case, without the dot; empty where there is none. */
export function extensionOf(uri: Uri): string {
  return /\.([^./]+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? ''
}

/** The path from a folder to a file inside it; the whole path where it is elsewhere. */
export function pathWithin(folder: Uri, file: Uri): string {
  return isWithin(folder, file) ? file.path.slice(slashed(folder).length) : file.path
}

export function isWithin(folder: Uri, file: Uri): boolean {
  return file.path.startsWith(slashed(folder))
}

function slashed({ path }: Uri): string {
  return path.endsWith('/') ? path : `${path}/`
}
