import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An extension that has next to no effect, to try the browsers and the pages with; the folder it lies in. */
export function writeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-nothing-'))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

const manifest = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['https://*/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'nothing@porchlight.example' } },
}

const files = {
  'manifest.json': JSON.stringify(manifest),
  'page.html': '<!doctype html><title>Nothing</title>',
  // counts what it hears since it woke, and asks for an address where the message is one
  'background.js': `
    let count = 0
    chrome.runtime.onMessage.addListener((message, sender, answer) => {
      if (message === 'count') answer(++count)
      else fetch(message).catch(String).then(() => answer('asked'))
      return true
    })`,
  'content.js': `
    document.documentElement.dataset.nothing = 'here'
    if (location.search === '?fetch')
      fetch('https://content.example/').catch(String).then(() => {
        document.documentElement.dataset.fetched = 'yes'
      })`,
}
