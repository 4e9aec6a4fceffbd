import { existsSync } from 'node:fs'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'

/** One contract for both browsers, so that one suite runs in each. */
export interface TestBrowser {
  readonly name: BrowserName
  open(url: string, options?: PageOptions): Promise<TestPage>
  /** A page of the extension itself, as `popup/popup.html`. */
  openExtension(path: string, options?: PageOptions): Promise<TestPage>
  /** Ends the service worker or the event page, as the browser itself does after a while; false if it did not run. */
  stopWorker(): Promise<boolean>
  /** An expression in the service worker; in Firefox beside the event page, in a page of the extension. */
  inWorker<T>(run: string): Promise<T>
  /** Every request by the extension to anything but itself, and by a page to anything but our server. */
  requests(): readonly string[]
  close(): Promise<void>
}

export interface TestPage {
  evaluate<T, A extends readonly unknown[] = []>(run: Code<T, A>, ...args: A): Promise<T>
  /** Real input, at a place in the viewport. */
  click(x: number, y: number): Promise<void>
  /** Moves the mouse there. */
  hover(x: number, y: number): Promise<void>
  /** Real key presses. */
  type(text: string): Promise<void>
  /** One key or a chord: `Tab`, `Control+z`. */
  press(key: string): Promise<void>
  screenshot(file?: string): Promise<Buffer>
  /** What `run` gives as soon as that is true-like. */
  waitFor<T, A extends readonly unknown[] = []>(
    run: Code<T, A>,
    options?: WaitOptions,
    ...args: A
  ): Promise<T>
  /** Errors in the page's console, and exceptions that nobody caught. */
  errors(): readonly string[]
  reload(): Promise<void>
  close(): Promise<void>
}

export type BrowserName = 'chromium' | 'firefox'

/** An expression, or a function that is sent to the page and sees nothing of its surroundings here. */
export type Code<T, A extends readonly unknown[]> = string | ((...args: A) => T | Promise<T>)

export interface PageOptions {
  readonly dark?: boolean
  readonly forcedColors?: boolean
  readonly reducedMotion?: boolean
  readonly width?: number
  readonly height?: number
}

export interface WaitOptions {
  readonly timeout?: number
  /** What is awaited, for the message when it never comes. */
  readonly what?: string
}

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string
  /** Hosts that our server answers for, as `x.com`. Nothing else can be reached. */
  readonly hosts: readonly string[]
  readonly port: number
}

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox']

/** Each with what to do where it is missing. */
const browsers = {
  chromium: {
    paths: [
      process.env['CHROMIUM_PATH'],
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    help: 'Install one (apt-get install chromium, or npx playwright-core install chromium), or name it in CHROMIUM_PATH. Chrome itself no longer loads unpacked extensions from its command line.',
    launch: launchChromium,
  },
  firefox: {
    paths: [
      process.env['FIREFOX_PATH'],
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    help: 'Install one (apt-get install firefox-esr), or name it in FIREFOX_PATH.',
    launch: launchFirefox,
  },
}

export const defaultViewport = { width: 1280, height: 800 }

/** A real browser with the extension in it, which reaches nothing but our server. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const { paths, help, launch: start } = browsers[name]
  const executable = paths.find((path) => path !== undefined && path !== '' && existsSync(path))
  if (executable === undefined) throw new Error(`There is no ${name} here to run the extension in. ${help}`)
  return start(executable, options)
}
