import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWindow } from '../test/extension/hosts/node-host.ts'
import { packExtension } from '../test/extension/hosts/package.ts'
import { takeBrowser } from './browser-screenshots.ts'

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
}
const folder = 'docs/images'
const draft = 'fortnight/2025-03-03-welcome-members.md'

/** What is seen of each extension is kept for the README and its pages. */
const takers: Readonly<Record<string, () => Promise<void>>> = {
  browser: () => takeBrowser(folder),
  vscode: takeVsCode,
}

void takeAll(process.argv.slice(2))

async function takeAll(asked: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, take] of Object.entries(takers))
    if (asked.length === 0 || asked.includes(name)) await take()
}

/** Shows the examples in a real VS Code, in three themes. */
async function takeVsCode(): Promise<void> {
  const vsix = packExtension()
  for (const [name, theme] of Object.entries(themes)) {
    const file = join(folder, `vscode-${name}.png`)
    await openWindow(
      draft,
      {
        files: filesIn('examples'),
        vsix,
        settings: { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
      },
      async ({ page }) => {
        await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 })
        await page
          .locator('.activitybar')
          .getByRole('tab', { name: /Porchlight/ })
          .click()
        await page.frameLocator('iframe.webview').frameLocator('#active-frame').getByText('Target').waitFor()
        // the phrase that sells, and what may be done about it
        await page.locator('.view-line', { hasText: 'Season cards' }).getByText('£45').first().click()
        await page.keyboard.press('Control+.')
        await page.locator('.action-widget:visible').getByText('Cut the pitch').first().waitFor()
        await page.mouse.move(900, 700)
        await page.waitForTimeout(500)
        await page.screenshot({ path: file })
      },
    )
    console.log(file)
  }
}

function filesIn(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}
