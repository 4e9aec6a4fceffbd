import { ok } from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { Window } from './node-host.ts'

/** Waits for a lens that says this; VS Code first draws it empty. */
export async function lens(page: Page, says: RegExp): Promise<void> {
  await page.locator('.codelens-decoration', { hasText: says }).first().waitFor()
}

/** Runs a command by its name, as people find it. */
export async function run(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget:visible input')
  await input.waitFor()
  await input.fill(`>${name}`)
  await page.locator('.quick-input-list .monaco-list-row').getByText(name).first().waitFor()
  await page.keyboard.press('Enter')
}

export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p')
  await page.locator('.quick-input-widget:visible input').fill(name)
  await page.locator('.quick-input-list .monaco-list-row').getByText(name).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.tab.active', { hasText: name }).waitFor()
}

/** The language status, as a click on the braces in the status bar opens it. */
export async function openStatus({ page }: Window): Promise<Locator> {
  const braces = page.locator('#status\\.languageStatus')
  await braces.waitFor({ timeout: 60_000 })
  await page.locator('.view-line').first().waitFor()
  await braces.click()
  const status = page.locator('.hover-language-status:visible', { hasText: 'Porchlight' })
  await status.waitFor()
  return status
}

export async function text(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll('\u00a0', ' ')
}

/** Keeps what a person sees, for whoever looks at it. */
export async function see(page: Page, name: string): Promise<void> {
  mkdirSync('dist/seen', { recursive: true })
  await page.screenshot({ path: `dist/seen/${name}.png` })
  ok(true)
}
