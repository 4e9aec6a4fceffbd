import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { Io } from '../../cli/io.ts'
import { main } from '../../cli/main.ts'

/** What a command gave back. */
export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Given extends Partial<Omit<Io, 'stdin'>> {
  readonly stdin?: string | Uint8Array | Readable
}

class Collected extends Writable {
  text = ''

  constructor() {
    super({ decodeStrings: false })
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** Runs the command line in this process: no terminal, no colour, an empty input where none is given. */
export async function porchlight(parameters: readonly string[], given: Given = {}): Promise<Said> {
  const [stdout, stderr] = [new Collected(), new Collected()]
  const code = await main(parameters, {
    cwd: tmpdir(),
    stdout,
    stderr,
    isTerminal: { stdout: false, stderr: false },
    hasColour: false,
    width: 100,
    today: '2025-03-31',
    ...given,
    stdin: given.stdin instanceof Readable ? given.stdin : streamOf(given.stdin ?? ''),
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

function streamOf(text: string | Uint8Array): Readable {
  return Readable.from(text.length === 0 ? [] : [Buffer.from(text)], { objectMode: false })
}

const made: string[] = []
// of the whole run, since every test file may make folders
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A temporary folder that holds these files; it goes when the tests are over. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  // a link in its own name would show in the names of files
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'porchlight-')))
  made.push(folder)
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), contents)
  }
  return folder
}

/** The objects of NDJSON. */
export function readRecords(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
