/// <reference lib="dom" />
import type { Paragraphs } from '../pages/contract.ts'
import type { TestPage } from './browser.ts'

/** Mounts the page's editor with these paragraphs, in the card of the shell. */
export async function mountEditor(page: TestPage, paragraphs: Paragraphs): Promise<void> {
  await page.evaluate(async (given: Paragraphs) => {
    const into = document.querySelector<HTMLElement>('#composer')
    if (into === null) throw new Error('this is not the shell')
    await window.editor.mount(into, given)
  }, paragraphs)
}

/** Puts the caret at the end of the editor as a person does: with a click, then the key. */
export async function focusEnd(page: TestPage): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const box = window.editor.box()
    const { left, top, width } = box.getBoundingClientRect()
    const frame = box.ownerDocument.defaultView?.frameElement?.getBoundingClientRect()
    // in the first line, off the middle: a click just on an edge between two runs can go either way
    return { x: left + (frame?.left ?? 0) + width / 3, y: top + (frame?.top ?? 0) + 20 }
  })
  await page.click(x, y)
  await page.press('Control+End')
  // no person is so fast: keys that come before `selectionchange` make ProseMirror and CKEditor in Chromium
  // remember the clicked place as the one to go back to
  await settle(page)
}

/** Two frames and a task: by then an editor has heard of the selection and drawn what it wants to draw. */
export async function settle(page: TestPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  )
}

export function readModel(page: TestPage): Promise<string[]> {
  return page.evaluate(() => window.editor.model())
}

export function readRich(page: TestPage): Promise<string[]> {
  return page.evaluate(() => window.editor.rich())
}
