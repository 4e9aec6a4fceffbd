import browser, { type Runtime, type Scripting } from 'webextension-polyfill'

const scriptId = 'porchlight'
const files = { js: ['content.js'], css: ['marks.css'] }

let turn = Promise.resolve()

/**
 * Has the content script run on every site that the person allowed, and no other. One call at a time, since
 * a script is registered once only.
 */
export function followPermissions(): Promise<void> {
  return (turn = turn.then(follow, follow))
}

async function follow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const matches = origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin))
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
    return
  }
  const script = { id: scriptId, ...files, matches, allFrames: true, runAt: 'document_idle' as const }
  // editors stand in frames without an address of their own too
  const withFrames = { ...script, matchOriginAsFallback: true }
  if (registered && isSame(registered, withFrames)) return
  try {
    await put(withFrames, registered !== undefined)
  } catch {
    // a browser that does not know such frames still has the pages themselves
    await put(script, registered !== undefined)
  }
}

function put(script: Scripting.RegisteredContentScript, isRegistered: boolean): Promise<void> {
  const { scripting } = browser
  return isRegistered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script])
}

function isSame(a: Scripting.RegisteredContentScript, b: Scripting.RegisteredContentScript): boolean {
  const sorted = (list: readonly string[] = []): string => [...list].sort().join(' ')
  return sorted(a.matches) === sorted(b.matches) && a.matchOriginAsFallback === b.matchOriginAsFallback
}

/** Begins on pages that are open already: those that were just allowed, or all after an update. */
export async function injectInto(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  for (const { id } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined) continue
    const target = { tabId: id, allFrames: true }
    try {
      await browser.scripting.insertCSS({ target, files: files.css })
      await browser.scripting.executeScript({ target, files: files.js })
    } catch {
      // a tab that shows an error page or has gone since
    }
  }
}

/** The site that a content script speaks for: a frame without an address of its own is of the page around it. */
export function siteOf(sender: (Runtime.MessageSender & { origin?: string }) | undefined): URL | undefined {
  const addresses = [sender?.url, sender?.origin, sender?.tab?.url]
  const address = addresses.find((one) => one !== undefined && /^https?:\/\//.test(one))
  return address === undefined ? undefined : new URL(address)
}

/** Whether the person allows the site, still: its pages may be open since before they changed their mind. */
export async function isAllowed(site: URL | undefined): Promise<boolean> {
  if (!site) return false
  try {
    return await browser.permissions.contains({ origins: [`${site.protocol}//${site.hostname}/*`] })
  } catch {
    // no pattern names this host, as an address of IPv6 in some browsers: the script runs there by a wider one
    return true
  }
}
