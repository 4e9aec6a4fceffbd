import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const usual = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium that reaches nothing but this machine. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = [...usual, chromium.executablePath()].find((path) => path && existsSync(path))
  if (executablePath === undefined) {
    throw new Error(
      'There is no Chromium here to show VS Code in. Install one (apt-get install chromium, or npx playwright-core install chromium), or name it in CHROMIUM_PATH.',
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  })
}
