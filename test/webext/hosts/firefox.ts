import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core'
import {
  defaultViewport,
  type Code,
  type LaunchOptions,
  type PageOptions,
  type TestBrowser,
  type TestPage,
} from './browser.ts'
import { connectToChrome } from './firefox-chrome.ts'
import { waitFor } from './wait.ts'

/** Any will do, as long as it is known here. */
const uuid = '5d2f1c7e-3c0b-4a8e-9d57-1b6a0c9e4f21'

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } }
}

/** Firefox, through Puppeteer and WebDriver BiDi. */
export async function launchFirefox(
  executablePath: string,
  { extension, hosts, port }: LaunchOptions,
): Promise<TestBrowser> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest
  const id = manifest.browser_specific_settings?.gecko?.id
  if (id === undefined)
    throw new Error(`${extension}/manifest.json names no browser_specific_settings.gecko.id`)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      // of any host, so what is not ours is not reached either
      'network.socket.forcePort': `443=${port}`,
      // a strict page policy forbids the icon that Firefox asks for, which is no error of the page
      'browser.chrome.site_icons': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  })
  const origin = `moz-extension://${uuid}`
  const chrome = await connectToChrome(browser, id, hosts)
  await browser.installExtension(extension)
  const open = async (url: string, options: PageOptions = {}) => {
    const page = await browser.newPage()
    await page.setViewport({ ...defaultViewport, ...sizeOf(options) })
    await chrome.setMedia(options)
    const made = wrap(page)
    await go(page, url)
    return made
  }
  let ownPage: Promise<Page> | undefined
  return {
    name: 'firefox',
    open,
    openExtension: (path, options) => open(`${origin}/${path}`, options),
    stopWorker: () => chrome.stopEventPage(),
    inWorker: async <T>(run: string) => {
      ownPage ??= browser.newPage({ background: true }).then(async (page) => {
        await go(page, `${origin}/manifest.json`)
        return page
      })
      return (await (await ownPage).evaluate(run)) as T
    },
    requests: () => chrome.requests(),
    close: () => browser.close(),
  }
}

function sizeOf({ width, height }: PageOptions) {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
}

/** Load events never arrive on the extension's own pages. */
async function go(page: Page, url: string): Promise<void> {
  const isOwn = url.startsWith('moz-extension:')
  await page.goto(url, isOwn ? { waitUntil: [] } : {})
  if (!isOwn) return
  const end = Date.now() + 10_000
  while ((await page.evaluate('document.readyState + location.protocol')) !== 'completemoz-extension:') {
    if (Date.now() > end) throw new Error(`${url} did not load`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

function wrap(page: Page): TestPage {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url ?? ''})`)
  })
  const made: TestPage = {
    evaluate: async <T, A extends readonly unknown[]>(run: Code<T, A>, ...args: A) =>
      (await page.evaluate(
        typeof run === 'string' ? run : `(${String(run)})(...${JSON.stringify(args)})`,
      )) as T,
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    async press(chord) {
      const keys = chord.split('+') as KeyInput[]
      const last = keys.pop()
      if (last === undefined) return
      for (const key of keys) await page.keyboard.down(key)
      await page.keyboard.press(last)
      for (const key of keys.reverse()) await page.keyboard.up(key)
    },
    async screenshot(path) {
      const image = Buffer.from(await page.screenshot())
      if (path !== undefined) writeFileSync(path, image)
      return image
    },
    waitFor: (run, options, ...args) => waitFor(made, run, options, ...args),
    errors: () => errors,
    async reload() {
      await (page.url().startsWith('moz-extension:') ? go(page, page.url()) : page.reload())
    },
    close: () => page.close(),
  }
  return made
}
