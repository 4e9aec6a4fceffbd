import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { ESLint } from 'eslint'
import { listProjectFiles, run } from './run.ts'

describe('walls', function () {
  this.timeout(240_000)

  describe('of lint', () => {
    const eslint = new ESLint()
    // the text stands in for that of a file that there is: types are read from the project
    const broken = async (file: string, source: string): Promise<string[]> => {
      const [report] = await eslint.lintText(source, { filePath: file })
      return (report?.messages ?? []).flatMap(({ ruleId }) =>
        ruleId?.startsWith('no-restricted-') === true || ruleId === 'no-console' ? [ruleId] : [],
      )
    }

    const imports = 'no-restricted-imports'
    const globals = 'no-restricted-globals'
    const table: readonly (readonly [file: string, source: string, rule: string | undefined])[] = [
      ['core/index.ts', "import { readFileSync } from 'node:fs'", imports],
      ['core/index.ts', "import type { Readable } from 'node:stream'", imports],
      ['core/index.ts', "export { join } from 'node:path'", imports],
      ['core/index.ts', "import * as vscode from 'vscode'", imports],
      ['core/index.ts', "import browser from 'webextension-polyfill'", imports],
      ['core/index.ts', "import { exit } from '../cli/io.ts'", imports],
      ['core/rules/index.ts', "import { exit } from '../../extension/main.ts'", imports],
      ['core/rules/index.ts', "import { exit } from '../../webext/overlay/main.ts'", imports],
      ['core/index.ts', "import { readCorpus } from '../scripts/posts.ts'", imports],
      ['core/index.ts', "import { judge } from '../test/eval/judges/judge.ts'", imports],
      ['core/index.ts', 'export const key = process.env', globals],
      ['core/index.ts', 'export const bytes = Buffer.from([])', globals],
      ['core/index.ts', 'export const title = document.title', globals],
      ['core/index.ts', 'export const width = window.innerWidth', globals],
      ['core/index.ts', 'export const language = navigator.language', globals],
      ['core/index.ts', "export const page = fetch('https://a.example')", globals],
      ['core/index.ts', 'export const random = Math.random()', 'no-restricted-properties'],
      ['core/index.ts', "console.log('x')", 'no-console'],
      ['cli/main.ts', "import { activate } from '../extension/main.ts'", imports],
      ['cli/commands/check.ts', "import { overlay } from '../../webext/overlay/main.ts'", imports],
      ['cli/main.ts', "console.log('x')", 'no-console'],
      ['core/index.ts', "import { z } from 'zod'\nexport const text = z.string()", undefined],
      ['cli/main.ts', "import { lint } from '../core/index.ts'\nexport const run = lint", undefined],
      ['cli/main.ts', "import { readFileSync } from 'node:fs'\nexport const read = readFileSync", undefined],
    ]
    for (const [file, source, rule] of table) {
      it(`${rule === undefined ? 'let through' : 'stop'} in ${file}: ${source.split('\n')[0] ?? ''}`, async () => {
        deepEqual(await broken(file, source), rule === undefined ? [] : [rule])
      })
    }
  })

  it('of types: the core cannot even name what Node and pages have', () => {
    const lines = [
      "export { readFileSync } from 'fs'",
      "export { join } from 'node:path'",
      "export const loaded = import('node:fs')",
      "export const required = require('fs')",
      'export const name = __dirname',
      'export const later = setInterval(() => undefined, 5)',
      'export const stored = localStorage.length',
      'export const page = globalThis.document',
      'export const request = new XMLHttpRequest()',
      'export const tabs = chrome.tabs',
      'export const page2 = location.href',
    ]
    const folder = mkdtempSync(join(tmpdir(), 'porchlight-wall-'))
    try {
      writeFileSync(join(folder, 'bad.ts'), `${lines.join('\n')}\n`)
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ extends: resolve('core/tsconfig.json'), include: ['.'] }),
      )
      const { status, stdout } = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder])
      const stopped = new Set([...stdout.matchAll(/bad\.ts\((\d+),/g)].map(([, line]) => Number(line)))
      deepEqual(
        lines.filter((_, index) => !stopped.has(index + 1)),
        [],
      )
      ok(status !== 0)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('of the bundle: every file of the core can be built for a page, with all that it imports', async () => {
    const files = listProjectFiles().filter(
      (file) => /^core\/.*\.ts$/.test(file) && !file.endsWith('.d.json.ts'),
    )
    ok(files.length > 50)
    const { errors, warnings } = await build({
      entryPoints: files,
      bundle: true,
      write: false,
      outdir: 'dist/walls',
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    })
    deepEqual([errors, warnings], [[], []])
  })

  it('of the bundle bite: what asks for Node cannot be built so', async () => {
    const built = build({
      stdin: { contents: "import { readFileSync } from 'node:fs'\nconsole.log(readFileSync)" },
      bundle: true,
      write: false,
      platform: 'browser',
      logLevel: 'silent',
    })
    equal(
      await built.then(
        () => 'built',
        () => 'refused',
      ),
      'refused',
    )
  })
})
