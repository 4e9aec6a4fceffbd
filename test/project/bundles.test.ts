import { deepEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'

/** What could reach a network, as code or as a module. */
const reaching =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|require\(["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)["']\)/g

describe('what is shipped', () => {
  for (const file of ['cli.cjs', 'extension.cjs', 'engine.cjs', 'extension-web.js']) {
    it(`${file} calls no network`, () => {
      const code = readFileSync(`dist/${file}`, 'utf8')
      ok(code.length > 10_000, String(code.length))
      deepEqual(code.match(reaching) ?? [], [])
    })
  }

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
