import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A tool that reads posts, as the bench knows it. */
export interface Engine {
  /** Reads a post. Gives how much it found, so that no work can be left out. */
  readonly judge: (post: string) => number | Promise<number>
  /** Begins a post that is being typed: what is called with the whole post at each key. `judge`, where there is none. */
  readonly startTyping?: () => (post: string) => number
}

interface EngineFile {
  load(): Engine | Promise<Engine>
}

/** Each engine is a bundle of its own, so that a process which measures one holds no other. */
export async function loadEngine(id: string): Promise<Engine> {
  const url = new URL(`./engines/${id}.cjs`, `file://${__filename}`)
  const file = (await import(url.href)) as EngineFile
  return file.load()
}

/** Peers that are measured have a `package.json` of their own, so that none comes near what is shipped. */
export const peerFolder = 'test/bench/node_modules'

export async function importPeer<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(resolve(peerFolder, file)).href)) as T
}
