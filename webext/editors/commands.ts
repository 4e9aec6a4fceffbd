/* eslint-disable @typescript-eslint/no-deprecated -- the only way that puts text into a page's own undo; browsers keep it for that */

/** Puts text in place of what is selected, as if typed. */
export function insertText({ ownerDocument }: HTMLElement, text: string): void {
  ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/** Takes the last change back where the browser keeps it. */
export function undoByBrowser({ ownerDocument }: HTMLElement): void {
  ownerDocument.execCommand('undo')
}

/** Asks an editor that keeps its own changes to take the last one back, as the menu of the browser does. */
export function undoByEvent(box: HTMLElement): void {
  box.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'historyUndo',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}

/** The same by the key that it listens for. */
export function undoByKey(box: HTMLElement): void {
  const isMac = navigator.platform.startsWith('Mac')
  box.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      ctrlKey: !isMac,
      metaKey: isMac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}
