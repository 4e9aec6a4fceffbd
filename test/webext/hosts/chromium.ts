import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page, type Request } from 'playwright-core'
import {
  defaultViewport,
  type Code,
  type LaunchOptions,
  type PageOptions,
  type TestBrowser,
  type TestPage,
} from './browser.ts'
import { controlWorker } from './chromium-worker.ts'
import { waitFor } from './wait.ts'

/** Chromium, through Playwright. */
export async function launchChromium(
  executablePath: string,
  { extension, hosts, port }: LaunchOptions,
): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'porchlight-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: defaultViewport,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
    ],
  })
  const requests: string[] = []
  context.on('request', (request) => {
    if (isForeign(request, hosts)) requests.push(request.url())
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const origin = `chrome-extension://${new URL(worker.url()).host}`
  const control = await controlWorker(context, origin)
  const open = async (url: string, options: PageOptions = {}) => {
    const page = await context.newPage()
    await page.emulateMedia({
      colorScheme: options.dark === true ? 'dark' : 'light',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
      reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    })
    await page.setViewportSize({ ...defaultViewport, ...sizeOf(options) })
    const made = wrap(page)
    await page.goto(url)
    return made
  }
  return {
    name: 'chromium',
    open,
    openExtension: (path, options) => open(`${origin}/${path}`, options),
    stopWorker: () => control.stop(),
    async inWorker<T>(run: string) {
      await control.start()
      return worker.evaluate<T>(run)
    },
    requests: () => requests,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function sizeOf({ width, height }: PageOptions) {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
}

/** Whether nobody should make this request. */
function isForeign(request: Request, hosts: readonly string[]): boolean {
  const { protocol, hostname } = new URL(request.url())
  if (!/^(?:https?|wss?):$/.test(protocol)) return false
  const byExtension =
    request.serviceWorker() !== null ||
    (!request.isNavigationRequest() && request.frame().url().startsWith('chrome-extension:'))
  return byExtension || !hosts.includes(hostname)
}

function wrap(page: Page): TestPage {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  const made: TestPage = {
    evaluate: async <T, A extends readonly unknown[]>(run: Code<T, A>, ...args: A) =>
      typeof run === 'string'
        ? page.evaluate<T>(run)
        : // Playwright passes one argument only
          page.evaluate<T>(`(${String(run)})(...${JSON.stringify(args)})`),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: (path) => page.screenshot(path === undefined ? {} : { path }),
    waitFor: (run, options, ...args) => waitFor(made, run, options, ...args),
    errors: () => errors,
    async reload() {
      await page.reload()
    },
    close: () => page.close(),
  }
  return made
}
