import type { Browser } from 'puppeteer-core'
import type { PageOptions } from './browser.ts'

/** What Puppeteer keeps to itself: the connection that its browser speaks over. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>
  on(event: 'script.message', hear: (message: Message) => void): void
}

interface Message {
  readonly channel: string
  readonly data: { readonly value?: unknown }
}

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

export interface Chrome {
  /** For the tab in front. */
  setMedia(options: PageOptions): Promise<void>
  stopEventPage(): Promise<boolean>
  requests(): readonly string[]
}

const requestChannel = 'porchlight-requests'

/**
 * Firefox's own window, which `--remote-allow-system-access` lets in: it sees the requests of event
 * pages and content scripts, ends the event page, and sets what a system would (dark, forced colours).
 */
export async function connectToChrome(
  browser: Browser,
  id: string,
  hosts: readonly string[],
): Promise<Chrome> {
  const { connection } = browser as unknown as { readonly connection: Connection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { readonly contexts: readonly { readonly context: string }[] }
  const run = async (expression: string) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })
    return check(result)
  }
  const requests: string[] = []
  connection.on('script.message', ({ channel, data }) => {
    if (channel === requestChannel) requests.push(String(data.value))
  })
  const evaluated = await connection.send('script.callFunction', {
    functionDeclaration: String(watchRequests),
    arguments: [
      { type: 'channel', value: { channel: requestChannel } },
      { type: 'array', value: hosts.map((value) => ({ type: 'string', value })) },
    ],
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  })
  check(evaluated.result)
  return {
    async setMedia({ dark = false, forcedColors = false, reducedMotion = false }) {
      await run(`{
        const context = gBrowser.selectedBrowser.browsingContext
        context.prefersColorSchemeOverride = '${dark ? 'dark' : 'light'}'
        context.forcedColorsOverride = '${forcedColors ? 'active' : 'none'}'
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0})
      }`)
    },
    async stopEventPage() {
      return (
        (await run(`(async () => {
          const { extension } = WebExtensionPolicy.getByID('${id}')
          if (extension.backgroundState !== 'running') return false
          await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
          return extension.backgroundState === 'stopped'
        })()`)) === true
      )
    },
    requests: () => requests,
  }
}

function check(result: unknown): unknown {
  const evaluated = result as Evaluated
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text)
  return evaluated.result?.value
}

/** As much as is needed of what Firefox's own code sees of a request. */
interface Principal {
  readonly isSystemPrincipal: boolean
  readonly addonPolicy: object | null
  readonly contentScriptAddonPolicy: object | null
}

interface Channel {
  readonly URI: { readonly spec: string; readonly host: string }
  readonly loadInfo: { readonly triggeringPrincipal: Principal | null }
}

declare const Services: {
  readonly obs: { addObserver(observe: (subject: Subject) => void, topic: string): void }
}
declare const Ci: { readonly nsIHttpChannel: unknown }
interface Subject {
  QueryInterface(kind: unknown): Channel
}

/** Runs in Firefox: tells of requests that nobody should make; what the browser itself asks for is left out. */
function watchRequests(tell: (url: string) => void, hosts: readonly string[]): void {
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel)
    const by = loadInfo.triggeringPrincipal
    if (by === null || by.isSystemPrincipal) return
    const byExtension = by.addonPolicy !== null || by.contentScriptAddonPolicy !== null
    if (byExtension || !hosts.includes(URI.host)) tell(URI.spec)
  }, 'http-on-modify-request')
}
