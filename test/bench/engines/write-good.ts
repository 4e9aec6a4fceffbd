import { importPeer, type Engine } from '../engine.ts'

interface WriteGood {
  readonly default: (text: string) => readonly unknown[]
}

export async function load(): Promise<Engine> {
  const { default: writeGood } = await importPeer<WriteGood>('write-good/write-good.js')
  return { judge: (post) => writeGood(post).length }
}
