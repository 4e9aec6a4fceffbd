import { markBold, plain, type Paragraphs, type Run } from './contract.ts'

/** A bare `contenteditable` and what it holds: here the DOM is the model. */
export function createEditable(paragraphs: Paragraphs, document: Document): HTMLElement {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.className = 'box'
  box.setAttribute('role', 'textbox')
  box.setAttribute('aria-multiline', 'true')
  box.setAttribute('aria-label', 'Your post')
  for (const runs of paragraphs) {
    const paragraph = document.createElement('p')
    for (const { text, bold } of runs) {
      const holder = bold === true ? document.createElement('b') : undefined
      holder?.append(text)
      paragraph.append(holder ?? text)
    }
    // an empty paragraph has no line for the caret without a filler
    if (plain(runs) === '') paragraph.append(document.createElement('br'))
    box.append(paragraph)
  }
  return box
}

/** Its paragraphs as runs. Browsers write a space at an edge as NBSP, so that reads as a space. */
function runsIn(box: HTMLElement): Run[][] {
  const paragraphs: Run[][] = []
  let isOpen = false
  const add = (node: Node, bold: boolean) => {
    if (node.nodeType === 3) {
      if (!isOpen) paragraphs.push([])
      isOpen = true
      paragraphs.at(-1)?.push({ text: (node.nodeValue ?? '').replaceAll('\u00a0', ' '), bold })
      return
    }
    const isBlock = /^(?:P|DIV)$/.test(node.nodeName)
    // a `<br>` at the end of a paragraph is a filler
    const isBreak = node.nodeName === 'BR' && (node.nextSibling !== null || !isOpen)
    if (isBlock || isBreak) paragraphs.push([])
    if (isBlock || isBreak) isOpen = true
    for (const child of node.childNodes) add(child, bold || /^(?:B|STRONG)$/.test(node.nodeName))
    if (isBlock) isOpen = false
  }
  for (const child of box.childNodes) add(child, false)
  return paragraphs
}

export const editableModel = (box: HTMLElement): string[] => runsIn(box).map(plain)
export const editableRich = (box: HTMLElement): string[] => runsIn(box).map(markBold)
