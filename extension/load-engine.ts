import type { Uri } from 'vscode'
import { importEngine } from './import-engine.ts'
import { pause } from './pace.ts'

export type Engine = typeof import('./engine.ts')

let engine: Promise<Engine> | undefined
let home: Uri | undefined

/** Where the extension is installed, which its engine lies in. */
export function keepEngineAt(extension: Uri): void {
  home = extension
}

/** The engine costs more than the rest of the extension, so it comes with the first draft and not before. */
export function loadEngine(): Promise<Engine> {
  return (engine ??= load().catch((error: unknown) => {
    // asked again, it may come
    engine = undefined
    throw error
  }))
}

/** In steps, so that other extensions get their turn in between. */
async function load(): Promise<Engine> {
  if (!home) throw new Error('the extension is not active')
  await pause()
  const loaded = await importEngine(home)
  await pause()
  const steps = loaded.prepare()
  while (!steps.next().done) await pause()
  return loaded
}
