/// <reference lib="dom" />
import type { TestPage } from '../hosts/browser.ts'

/** Sets the goal of the place in the open panel as a person does: by the key of its first letter. */
export async function chooseGoal(page: TestPage, letter: string): Promise<void> {
  await page.waitFor(
    () => {
      const root = window.editor.box().ownerDocument.querySelector('porchlight-layer')?.shadowRoot
      const select = root?.querySelector<HTMLSelectElement>('.panel:not([hidden]) select')
      select?.focus()
      return select !== null && root?.activeElement === select
    },
    { what: 'the list of goals' },
  )
  await page.type(letter)
  // Firefox tells of a choice made by key when the list is left
  await page.press('Tab')
}
