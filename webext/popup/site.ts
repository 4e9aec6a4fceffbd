import browser from 'webextension-polyfill'
import { fragmentIn } from '../../core/presets/link.ts'

/** A page that Porchlight may be turned on for. */
export interface Site {
  readonly host: string
  /**
   * Of the page's own scheme only: `*://host/*` would be more than is needed, and Chromium refuses it
   * where the manifest lists the schemes one by one.
   */
  readonly permission: { readonly origins: string[] }
}

/** Browsers keep extensions off their stores, however much is granted. */
const stores = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]

/** The site of the active tab; nothing where no extension can run. */
export async function activeSite(): Promise<Site | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return siteOf(tab?.url)
}

/** The fragment of the active page’s address that carries a preset. */
export async function presetOnPage(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return fragmentIn(tab?.url ?? '')
}

export function siteOf(address: string | undefined): Site | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (!isWeb || stores.includes(hostname)) return undefined
  return { host: hostname, permission: { origins: [`${protocol}//${hostname}/*`] } }
}
