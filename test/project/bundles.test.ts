import { deepEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

/** What could reach a network, as code or as a module. */
const reaching =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|require\(["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)["']\)/g

describe('what is shipped', () => {
  for (const file of ['cli.cjs', 'extension.cjs', 'engine.cjs', 'extension-web.js']) {
    it(`${file} calls no network`, () => {
      const code = readFileSync(`dist/${file}`, 'utf8')
      ok(code.length > 10_000, String(code.length))
      deepEqual(code.match(reaching) ?? [], file === 'cli.cjs' ? ['require("node:child_process")'] : [])
    })
  }

  it('the command line starts nothing but git, and has that only look', () => {
    const starting = readdirSync('cli', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && readFileSync(`cli/${file}`, 'utf8').includes('child_process'),
    )
    deepEqual(starting, ['input/changed.ts'])
    const code = readFileSync('cli/input/changed.ts', 'utf8')
    deepEqual(code.match(/execFileSync\(.*?,/g), [`execFileSync('git',`])
    deepEqual(
      new Set([...code.matchAll(/git\(\['([\w-]+)'/g)].map(([, command]) => command)),
      new Set(['rev-parse', 'merge-base', 'diff', 'ls-files']),
    )
  })

  for (const file of ['background.js', 'content.js', 'popup/popup.js', 'options/options.js']) {
    it(`the browser’s ${file} calls no network`, () => {
      const code = readFileSync(`dist/webext/${file}`, 'utf8')
      ok(code.length > 3_000, String(code.length))
      // its own tables are all that the worker takes from anywhere
      deepEqual(code.replace("importScripts('tables.js')", '').match(reaching) ?? [], [])
    })
  }

  it('would be found out', () => {
    for (const code of ['await fetch("a")', 'new WebSocket("a")', 'require("node:https")'])
      ok(new RegExp(reaching).test(code), code)
  })
})
