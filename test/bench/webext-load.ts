/// <reference lib="dom" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type TestPage } from '../webext/hosts/browser.ts'

const marks = ['porchlight-begins', 'porchlight-ends'] as const
/** What the worker names as the script of a page; the scripts around it tell when it began and ended. */
const script = '"content.js"'
const around = '"begins.js","content.js","ends.js"'

export interface Loads {
  /** In a process where the browser has compiled nothing yet, as on the first page of a site that a person opens. */
  readonly first: readonly number[]
  /** The same page loaded again. */
  readonly again: readonly number[]
}

/**
 * How long the content script holds up each of `hosts` while it loads: compiling and running it, in ms by
 * the page's own clock. Nothing else of us runs before somebody writes. Each host has a process of its own.
 */
export async function measureLoad(port: number, hosts: readonly string[]): Promise<Loads> {
  const extension = mkdtempSync(join(tmpdir(), 'porchlight-bench-'))
  try {
    writeMarked(extension)
    const browser = await launch('chromium', { extension, hosts, port })
    try {
      const first: number[] = []
      const again: number[] = []
      for (const host of hosts) {
        const page = await browser.open(`https://${host}/textarea`)
        first.push(await readMarks(page))
        await page.reload()
        again.push(await readMarks(page))
        await page.close()
      }
      return { first, again }
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(extension, { recursive: true })
  }
}

async function readMarks(page: TestPage): Promise<number> {
  const taken = await page.waitFor(
    (from: string, to: string) => {
      if (performance.getEntriesByName(to).length === 0) return undefined
      return performance.measure('porchlight', from, to).duration
    },
    { what: 'the content script' },
    ...marks,
  )
  return taken ?? NaN
}

/** The extension as it is tested, with a mark in time before and after its content script. */
function writeMarked(folder: string): void {
  cpSync('dist/webext-test', folder, { recursive: true })
  const worker = join(folder, 'background.js')
  const code = readFileSync(worker, 'utf8').split(script)
  if (code.length !== 2) throw new Error(`background.js names ${script} ${String(code.length - 1)} times`)
  writeFileSync(worker, code.join(around))
  for (const mark of marks)
    writeFileSync(join(folder, `${mark.replace('porchlight-', '')}.js`), `performance.mark('${mark}')`)
}
