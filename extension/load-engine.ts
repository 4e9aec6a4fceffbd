export type Engine = typeof import('./engine.ts')

let engine: Promise<Engine> | undefined

/** The engine costs more than the rest of the extension, so it comes with the first draft and not before. */
export function loadEngine(): Promise<Engine> {
  return (engine ??= import('./engine.ts'))
}
