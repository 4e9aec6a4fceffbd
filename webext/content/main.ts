import { composerFor } from '../composers/index.ts'
import { clearHighlights } from '../editors/highlights.ts'
import { addressOfPage } from './address.ts'
import { isGone } from './connection.ts'
import { Page } from './page.ts'

declare global {
  interface Window {
    /** Of this script's own world: the copy that runs already, of an earlier version perhaps. */
    porchlight?: AbortController
  }
}

/** Tells a script of an earlier version, which may live in a world of its own, that it is not needed any more. */
const arrival = 'porchlight-arrival'

// a new version of the extension takes over from the old one
window.porchlight?.abort()
const stop = (window.porchlight = new AbortController())
document.dispatchEvent(new Event(arrival))
document.addEventListener(
  arrival,
  () => {
    // a page may say so too, but ends nobody with it
    if (isGone()) stop.abort()
  },
  { signal: stop.signal },
)
clearHighlights()

new Page(composerFor(document, addressOfPage()), stop)
