import type { Edit } from '../../core/text/span.ts'
import { isFirefox } from './browser.ts'
import { insertText } from './commands.ts'
import { pause } from './replace.ts'
import { selectionIn } from './rich-editor.ts'
import { rangeOf, type RichText } from './rich-text.ts'

/**
 * Puts text in place of a span, by the way that this editor takes into its model and its undo: measured
 * for each in both browsers. The wrong way corrupts the draft, so the order matters.
 */
export async function putRichText(box: HTMLElement, rich: RichText, edit: Edit): Promise<void> {
  const range = rangeOf(rich, edit)
  const selection = selectionIn(box)
  if (!range || !selection) return
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  // editors learn of a selection late: without this Lexical loses its undo and Draft its text
  await nextFrame()
  if (isFirefox) insertText(box, edit.text)
  else if (box.closest('.DraftEditor-root')) paste(box, edit.text)
  else if (replacesItself(box, range, edit.text)) insertText(box, edit.text)
}

function paste(box: HTMLElement, text: string): void {
  box.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData: carry(text),
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}

/** Tells the editor to replace by itself; whether it leaves that to the browser. */
function replacesItself(box: HTMLElement, range: Range, text: string): boolean {
  return box.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
      data: null,
      dataTransfer: carry(text),
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}

function carry(text: string): DataTransfer {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  return data
}

async function nextFrame(): Promise<void> {
  // a tab in the background draws no frames
  await Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), pause(100)])
  await pause(0)
}
