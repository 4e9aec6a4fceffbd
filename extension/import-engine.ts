import type { Uri } from 'vscode'
import type { Engine } from './load-engine.ts'
import { pause } from './pace.ts'

/** The engine, which the desktop takes from beside this file, and before it the table it cannot start without. */
export const importEngine: (extension: Uri) => Promise<Engine> = async () => {
  await import('../core/model/phrases.json')
  await pause()
  return import('./engine.ts')
}
