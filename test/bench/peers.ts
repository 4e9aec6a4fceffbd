import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { peerFolder } from './engine.ts'

interface Peer {
  readonly name: string
  /** Where its `package.json` stands. */
  readonly folder: string
  /** Its command line; where it has none, a process that loads it and reads one post stands for it. */
  readonly command: readonly string[] | undefined
}

/** Who is measured, by the name of the file in `engines/`. */
export const peers = {
  porchlight: { name: 'Porchlight', folder: '.', command: ['dist/cli.cjs', 'check', '--fail-on', 'never'] },
  'write-good': {
    name: 'write-good',
    folder: `${peerFolder}/write-good`,
    command: [`${peerFolder}/write-good/bin/write-good.js`],
  },
  // the very one that Porchlight asks
  compromise: { name: 'compromise', folder: 'node_modules/compromise', command: undefined },
  harper: { name: 'harper.js', folder: `${peerFolder}/harper.js`, command: undefined },
} as const satisfies Readonly<Record<string, Peer>>

export type PeerId = keyof typeof peers
export const peerIds = Object.keys(peers) as PeerId[]

const manifest = z.object({ version: z.string(), license: z.string() })

export type Manifest = z.infer<typeof manifest>

export function readManifest(id: PeerId): Manifest {
  return manifest.parse(JSON.parse(readFileSync(resolve(peers[id].folder, 'package.json'), 'utf8')))
}
