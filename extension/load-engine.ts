import { pause } from './pace.ts'

export type Engine = typeof import('./engine.ts')

let engine: Promise<Engine> | undefined

/** The engine costs more than the rest of the extension, so it comes with the first draft and not before. */
export function loadEngine(): Promise<Engine> {
  return (engine ??= load())
}

/** In steps, so that other extensions get their turn in between. */
async function load(): Promise<Engine> {
  await pause()
  const loaded = await import('./engine.ts')
  await pause()
  const steps = loaded.prepare()
  while (!steps.next().done) await pause()
  return loaded
}
