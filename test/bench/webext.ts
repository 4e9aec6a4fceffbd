import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildPages } from '../webext/hosts/pages.ts'
import { startServer } from '../webext/hosts/server.ts'
import { median, quantile } from './measure.ts'
import type { Figure, PartReport } from './report.ts'
import { measureLoad, type Loads } from './webext-load.ts'
import { measureMarks } from './webext-typing.ts'

const host = 'bench.example'
const keys = 60
const loads = Array.from({ length: 20 }, (_, index) => `page${String(index)}.example`)

/** What the browser extension weighs, how soon it marks, and what it takes of a page's load. */
export async function measureWebext(): Promise<PartReport> {
  await buildPages()
  const server = await startServer()
  try {
    const marks = await measureMarks(server.port, host, keys)
    const load = await measureLoad(server.port, loads)
    return {
      title: 'Browser extension',
      figures: [...sizes(), ...timesOf(marks, load)],
      notes: [
        `${String(keys)} keys in the middle of 3,000 characters in Chromium: from the end of the pause of 200 ms to the frame with the marks.`,
        `${String(loads.length)} pages in Chromium, each in a new process: compiling and running the content script; the slowest took ${Math.max(...load.first).toFixed(1)} ms.`,
      ],
    }
  } finally {
    await server.close()
  }
}

function sizes(): Figure[] {
  const kilobytes = (file: string): number => gzipSync(readFileSync(`dist/webext/${file}`)).length / 1_000
  const figure = (name: string, file: string, most?: number): Figure => ({
    name,
    figure: kilobytes(file),
    unit: 'KB',
    ...(most === undefined ? {} : { bound: 'at most', budget: most }),
  })
  return [
    figure('content script, gzip', 'content.js', 40),
    figure('service worker, gzip', 'background.js', 250),
    // weights and phrases: data that the worker reads, and no page ever does
    figure('its tables, a file apart, gzip', 'tables.js'),
  ]
}

function timesOf(marks: readonly number[], load: Loads): Figure[] {
  return [
    { name: 'key to marks, p50', figure: median(marks), unit: 'ms' },
    { name: 'key to marks, p99', figure: quantile(marks, 0.99), unit: 'ms', bound: 'at most', budget: 50 },
    {
      name: 'added to a page’s load, p50',
      figure: median(load.first),
      unit: 'ms',
      bound: 'at most',
      budget: 10,
    },
    { name: 'the same, loaded again, p50', figure: median(load.again), unit: 'ms' },
  ]
}
