import type { BrowserContext } from 'playwright-core'

export interface WorkerControl {
  /** False if it did not run. */
  stop(): Promise<boolean>
  start(): Promise<void>
}

/**
 * Stops and starts the extension's service worker. Playwright itself does not notice either: to it, the
 * worker is one and the same. The protocol tells, to a page of the extension; the first tab serves as one.
 */
export async function controlWorker(context: BrowserContext, origin: string): Promise<WorkerControl> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/manifest.json`)
  const session = await context.newCDPSession(page)
  let status = 'unknown'
  let notice = (): void => undefined
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status
    notice()
  })
  await session.send('ServiceWorker.enable')
  const until = async (wanted: readonly string[]) => {
    while (!wanted.includes(status)) await new Promise<void>((resolve) => (notice = resolve))
  }
  await until(['running', 'stopped'])
  return {
    async stop() {
      if (status === 'stopped') return false
      await session.send('ServiceWorker.stopAllWorkers')
      await until(['stopped'])
      return true
    },
    async start() {
      if (status === 'running') return
      await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` })
      await until(['running'])
    },
  }
}
