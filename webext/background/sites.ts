import browser from 'webextension-polyfill'

const scriptId = 'porchlight'
const files = { js: ['content.js'], css: ['marks.css'] }

/** Has the content script run on every site that the person allowed, and no other. */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const matches = origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin))
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })
  const script = { id: scriptId, ...files, matches, allFrames: true, runAt: 'document_idle' as const }
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] })
  } else if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
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
