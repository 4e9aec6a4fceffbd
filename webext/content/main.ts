import { composerFor } from '../composers/index.ts'
import { Page } from './page.ts'

declare global {
  interface Window {
    /** Of this script's own world: the copy that runs already, of an earlier version perhaps. */
    porchlight?: AbortController
  }
}

// a new version of the extension takes over from the old one
window.porchlight?.abort()
const stop = (window.porchlight = new AbortController())

new Page(composerFor(document, new URL(location.href)), stop.signal)
