import { Uri, workspace } from 'vscode'
import type { Engine } from './load-engine.ts'

/**
 * A web extension is one file, and the engine would make it slow to wake, so it is read from beside it.
 * By way of a blob, since who serves the file may call it anything.
 */
export async function importEngine(extension: Uri): Promise<Engine> {
  const code = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/engine-web.js'))
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  try {
    return (await import(address)) as Engine
  } finally {
    URL.revokeObjectURL(address)
  }
}
