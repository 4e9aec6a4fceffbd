import { deepEqual } from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserNames, launch, type TestBrowser } from './hosts/browser.ts'
import { buildPages } from './hosts/pages.ts'
import { startServer, type TestServer } from './hosts/server.ts'
import { manyComposers } from './hostile/crowd.ts'
import { decide } from './hostile/decisions.ts'
import { isRegistered } from './hostile/extension.ts'
import { framesWithoutAddress } from './hostile/frames.ts'
import { writeByKeys } from './hostile/keys.ts'
import { longDrafts } from './hostile/length.ts'
import { keepMarks } from './hostile/marks.ts'
import { hostilePages } from './hostile/page.ts'
import { pauseAndEmpty } from './hostile/pause.ts'
import { reloadUnderThePage, takeAwayUnderThePage } from './hostile/reload.ts'
import { takeSiteBack } from './hostile/revoked.ts'
import { lookEverywhere } from './hostile/sight.ts'
import { breakStorage } from './hostile/storage.ts'
import { pagesThatPress } from './hostile/untrusted.ts'
import { stopWorkerAtEachStep } from './hostile/worker.ts'
import { otherSite, site } from './hostile/writing.ts'

describe('a hostile world', function () {
  this.timeout(60_000)
  let server: TestServer
  // a copy of its own, since the extension is read anew when it is reloaded
  const extension = mkdtempSync(join(tmpdir(), 'porchlight-hostile-'))
  before(async () => {
    cpSync('dist/webext-test', extension, { recursive: true })
    await buildPages()
    server = await startServer()
  })
  // both at once, since each takes seconds to begin
  const launched = new Map<string, Promise<TestBrowser>>()
  before(() => {
    for (const name of browserNames) {
      const hosts = [site, otherSite].map((one) => new URL(one).hostname)
      const browser = launch(name, { extension, hosts, port: server.port })
      // where it cannot be launched, its own tests say so
      browser.catch(() => undefined)
      launched.set(name, browser)
    }
  })
  after(async () => {
    await server.close()
    rmSync(extension, { recursive: true })
  })

  for (const name of browserNames) {
    describe(`in ${name}`, () => {
      let browser: TestBrowser
      const current = (): TestBrowser => browser
      before(async () => {
        const found = await launched.get(name)
        if (!found) throw new Error(`${name} was not launched`)
        browser = found
        await isRegistered(browser)
      })
      after(() => browser.close())

      describe('the worker is stopped', () => stopWorkerAtEachStep(current))
      describe('the page fights', () => hostilePages(current))
      describe('the storage breaks', () => breakStorage(current))
      describe('a person decides', () => decide(current))
      describe('paused and emptied', () => pauseAndEmpty(current))
      describe('forty composers', () => manyComposers(current))
      describe('long drafts', () => longDrafts(current))
      describe('marks', () => keepMarks(current))
      describe('keys', () => writeByKeys(current))
      describe('a page presses', () => pagesThatPress(current))
      describe('sights', () => lookEverywhere(current))
      describe('frames without an address', () => framesWithoutAddress(current))
      // each ends something for good: in Chromium the worker that is stopped, in Firefox the permission
      const last = [
        () => describe('a permission is taken back', () => takeSiteBack(current)),
        () => describe('the extension is reloaded', () => reloadUnderThePage(current)),
      ]
      for (const define of name === 'chromium' ? last : last.reverse()) define()
      if (name === 'chromium') describe('the extension is taken away', () => takeAwayUnderThePage(current))

      describe('all the while', () => {
        it('asked nobody else', () => deepEqual(browser.requests(), []))
      })
    })
  }
})
