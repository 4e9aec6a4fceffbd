import browser, { type Runtime } from 'webextension-polyfill'
import { translatorFor } from '../../core/l10n/index.ts'
import { t } from '../i18n.ts'
import { askedSchema, type ToPage } from '../messages.ts'
import { answer } from './answer.ts'
import { PagePort, type Deps } from './ports.ts'
import { choosePreset, type CurrentPreset } from './presets.ts'
import { followPermissions, injectInto, isAllowed, siteOf } from './sites.ts'
import { reasonOf, Store } from './store.ts'

const pages = new Map<Runtime.Port, PagePort>()
let preset: CurrentPreset | undefined
/** What judges on when the one that is set now is broken. */
let lastGood: CurrentPreset | undefined
let policy: string | undefined

const store = new Store(browser.storage.local, (keys) => {
  // what is counted bears on no verdict
  if (keys.every((key) => key === 'mix')) return
  chooseAgain()
})

const deps: Deps = {
  store,
  current: () => (preset ??= choosePreset(policy, store.settings.preset, lastGood)),
  today: () => new Date().toLocaleDateString('sv'),
  translate: translatorFor(t('language')),
}

function chooseAgain(): void {
  lastGood = preset ?? lastGood
  preset = undefined
  for (const page of pages.values()) page.refresh()
}

/** The worker may have been stopped at any time: whatever comes first waits until the settings are there. */
const ready = (async () => {
  await store.load()
  policy = await readPolicy()
})()

async function readPolicy(): Promise<string | undefined> {
  try {
    const { preset: text } = await browser.storage.managed.get('preset')
    return typeof text === 'string' ? text : undefined
  } catch {
    // there is no policy, which some browsers say by failing
    return undefined
  }
}

browser.runtime.onConnect.addListener((port) => {
  if (port.sender?.id !== browser.runtime.id || port.name !== 'page') return
  let page: PagePort | undefined
  const messages: unknown[] = []
  port.onMessage.addListener((message: unknown) => {
    if (page) void page.take(message)
    else messages.push(message)
  })
  port.onDisconnect.addListener(() => pages.delete(port))
  void ready.then(async () => {
    if (await turnOff(port)) return
    page = new PagePort(port, deps)
    pages.set(port, page)
    for (const message of messages) void page.take(message)
  })
})

/** Sends our script away from a page whose site is not allowed, or no longer. */
async function turnOff(port: Runtime.Port): Promise<boolean> {
  if (await isAllowed(siteOf(port.sender))) return false
  pages.delete(port)
  try {
    port.postMessage({ type: 'off' } satisfies ToPage)
  } catch {
    // the page has gone
  }
  return true
}

browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
  const isOwnPage =
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true
  const { success, data } = askedSchema.safeParse(message)
  if (!isOwnPage || !success) return { failed: 'This is not understood.' }
  await ready
  try {
    return await answer(data, deps)
  } catch (error) {
    return { failed: reasonOf(error) }
  }
})

browser.storage.onChanged.addListener((_changes, area) => {
  if (area !== 'managed') return
  void readPolicy().then((text) => {
    policy = text
    chooseAgain()
  })
})

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-panel') return
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    for (const [port, page] of pages) if (port.sender?.tab?.id === tab?.id) page.tell({ type: 'open-panel' })
  })
})

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void followPermissions().then(() => injectInto(origins))
})
browser.permissions.onRemoved.addListener(() => {
  void followPermissions()
  for (const port of pages.keys()) void turnOff(port)
})
browser.runtime.onInstalled.addListener(() => {
  void followPermissions().then(async () => {
    const { origins = [] } = await browser.permissions.getAll()
    await injectInto(origins)
  })
})
// wakes us when the browser starts
browser.runtime.onStartup.addListener(() => undefined)
// whatever woke us: a browser that closed in the midst of an installation tells of it only once
void followPermissions()
