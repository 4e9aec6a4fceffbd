import type { Readable } from 'node:stream'

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The lines of a stream as bytes, one after the other; no more than one is kept. */
export async function* linesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  let started: Buffer[] = []
  for await (const part of stream) {
    const chunk = Buffer.from(part as Buffer)
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      yield withoutReturn(Buffer.concat([...started, chunk.subarray(from, end)]))
      started = []
      from = end + 1
    }
    if (from < chunk.length) started.push(chunk.subarray(from))
  }
  if (started.length > 0) yield withoutReturn(Buffer.concat(started))
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
