import { deepEqual } from 'node:assert/strict'
import { resolve } from 'node:path'
import { browserNames, launch, type TestBrowser } from './hosts/browser.ts'
import { buildPages } from './hosts/pages.ts'
import { startServer, type TestServer } from './hosts/server.ts'
import { readForEveryone } from './own-pages/accessibility.ts'
import { clearAndExport } from './own-pages/data.ts'
import { site } from './own-pages/own-page.ts'
import { takePresets } from './own-pages/presets.ts'
import { changeThePage } from './own-pages/settings.ts'

describe('our own pages', function () {
  this.timeout(30_000)
  let server: TestServer
  before(async () => {
    await buildPages()
    server = await startServer()
  })
  after(() => server.close())

  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      let browser: TestBrowser
      const current = (): TestBrowser => browser
      before(async () => {
        const extension = resolve('dist/webext-test')
        browser = await launch(name, { extension, hosts: [new URL(site).hostname], port: server.port })
      })
      after(() => browser.close())

      describe('for everyone', () => readForEveryone(current))
      describe('presets', () => takePresets(current))
      describe('what is set', () => changeThePage(current))
      describe('what is stored', () => clearAndExport(current))

      // a suite’s own tests run before the suites in it
      describe('after all that', () => {
        it('asked nobody else', () => deepEqual(browser.requests(), []))
      })
    })
  }
})
