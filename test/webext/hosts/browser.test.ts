/// <reference lib="dom" />
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { rmSync } from 'node:fs'
import type {} from '../pages/contract.ts'
import { browserNames, launch, type TestBrowser } from './browser.ts'
import { mountEditor, readModel, readRich } from './editor.ts'
import { writeExtension } from './nothing.ts'
import { buildPages } from './pages.ts'
import { startServer, type TestServer } from './server.ts'

declare const chrome: { readonly runtime: { readonly id: string } }

describe('the test browsers', function () {
  this.timeout(60_000)
  let server: TestServer
  before(async () => {
    await buildPages()
    server = await startServer()
  })
  after(() => server.close())

  for (const name of browserNames) {
    describe(name, () => {
      let browser: TestBrowser
      const extension = writeExtension()
      before(async () => {
        browser = await launch(name, {
          extension,
          hosts: ['x.com', 'www.linkedin.com'],
          port: server.port,
        })
      })
      after(async () => {
        await browser.close()
        rmSync(extension, { recursive: true })
      })

      it('shows our pages as real hosts, and the content script runs there', async () => {
        for (const host of ['x.com', 'www.linkedin.com']) {
          const page = await browser.open(`https://${host}/compose/post/contenteditable?rtl&sample`)
          equal(await page.evaluate(() => location.hostname), host)
          equal(await page.waitFor(() => document.documentElement.dataset['nothing']), 'here')
          equal(await page.evaluate(() => document.dir), 'rtl')
          await page.close()
        }
      })

      it('wears what the system asks for', async () => {
        const look = () => [
          matchMedia('(prefers-color-scheme: dark)').matches,
          matchMedia('(forced-colors: active)').matches,
          matchMedia('(prefers-reduced-motion: reduce)').matches,
          innerWidth,
        ]
        const dark = { dark: true, forcedColors: true, reducedMotion: true, width: 400, height: 700 }
        const page = await browser.open('https://x.com/textarea', dark)
        deepEqual(await page.evaluate(look), [true, true, true, 400])
        const light = await browser.open('https://x.com/textarea')
        deepEqual(await light.evaluate(look), [false, false, false, 1280])
        deepEqual((await light.evaluate(look)).slice(0, 3), [false, false, false])
        ok((await light.screenshot()).length > 1000)
        await page.close()
        await light.close()
      })

      it('runs pages of a strict policy, with as many boxes as are asked for', async () => {
        const page = await browser.open('https://x.com/contenteditable?csp&dark&boxes=40')
        equal(await page.waitFor(() => document.querySelectorAll('.box').length), 40)
        await mountEditor(page, [[{ text: 'soup ' }, { text: 'and bread', bold: true }]])
        deepEqual(await readModel(page), ['soup and bread'])
        deepEqual(await readRich(page), ['soup **and bread**'])
        deepEqual(page.errors(), [])
        await page.reload()
        equal(await page.evaluate((count: number) => document.querySelectorAll('.box').length + count, 2), 42)
        const violation = await page.evaluate(() => {
          try {
            document.body.innerHTML = '<p></p>'
            return 'none'
          } catch (error) {
            return String(error)
          }
        })
        match(violation, /TrustedHTML|Sink type mismatch/)
        await page.close()
      })

      it('hears of errors', async () => {
        const page = await browser.open('https://x.com/textarea')
        await page.evaluate("console.error('one'); setTimeout(() => { throw new Error('two') })")
        await page.waitFor('1', {})
        for (let again = 0; again < 40 && page.errors().length < 2; again++) await page.waitFor('true')
        match(page.errors().join('\n'), /one[^]*two/)
        await page.close()
      })

      it('opens pages of the extension, and stops and wakes its worker', async () => {
        const page = await browser.openExtension('page.html')
        const id = await page.evaluate(() => chrome.runtime.id)
        equal(await browser.inWorker<string>('chrome.runtime.id'), id)
        equal(await page.evaluate('chrome.runtime.sendMessage("count")'), 1)
        equal(await page.evaluate('chrome.runtime.sendMessage("count")'), 2)
        ok(await browser.stopWorker())
        equal(await page.evaluate('chrome.runtime.sendMessage("count")'), 1)
        ok(await browser.stopWorker())
        ok(!(await browser.stopWorker()))
        equal(await browser.inWorker<string>('chrome.runtime.id'), id)
        deepEqual(page.errors(), [])
        await page.close()
      })

      it('hears of every request', async () => {
        deepEqual(browser.requests(), [])
        const page = await browser.openExtension('page.html')
        await page.evaluate('chrome.runtime.sendMessage("https://worker.example/")')
        await page.evaluate("fetch('https://popup.example/').catch(String)")
        await page.evaluate("fetch('https://x.com/textarea?from-popup').catch(String)")
        const host = await browser.open('https://x.com/textarea?fetch')
        await host.waitFor(() => document.documentElement.dataset['fetched'])
        await host.evaluate("fetch('https://page.example/').catch(String)")
        await host.evaluate("fetch('/textarea?own').catch(String)")
        deepEqual([...browser.requests()].sort(), [
          'https://content.example/',
          'https://page.example/',
          'https://popup.example/',
          'https://worker.example/',
          'https://x.com/textarea?from-popup',
        ])
        await page.close()
        await host.close()
      })
    })
  }
})
