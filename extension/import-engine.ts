import type { Uri } from 'vscode'
import type { Engine } from './load-engine.ts'

/** The engine, which the desktop takes from beside this file. */
export const importEngine: (extension: Uri) => Promise<Engine> = () => import('./engine.ts')
