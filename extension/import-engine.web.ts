import { Uri, workspace } from 'vscode'
import type { Engine } from './load-engine.ts'
import { pause } from './pace.ts'

/** The tables that the engine asks for, as the build calls them. */
const tables = ['./model/compromise-words.json', './model/phrases.json', './model/weights.json']

type EngineModule = (require: (name: string) => unknown, module: { exports: object }) => void

/**
 * A web extension is one file, and the engine would make it slow to wake, so it and its tables are read
 * from beside it. The code comes by way of a blob, since who serves a file may call it anything.
 */
export async function importEngine(extension: Uri): Promise<Engine> {
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', path)))
  const known = new Map<string, unknown>()
  for (const path of tables) {
    known.set(path, JSON.parse(await read(path)))
    await pause()
  }
  // in brackets, which makes it be compiled at once and not when it runs: two shorter tasks
  const code = `export default ((require, module) => {\n${await read('engine.cjs')}\n})`
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  try {
    const { default: run } = (await import(address)) as { default: EngineModule }
    await pause()
    const engine = { exports: {} }
    run((path) => known.get(path), engine)
    return engine.exports as Engine
  } finally {
    URL.revokeObjectURL(address)
  }
}
