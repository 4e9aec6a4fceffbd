import type Quill from 'quill'
import { markBold, plain, type EditorPage, type Run } from './contract.ts'

/** What both versions of Quill have in common. */
export function createQuillPage(Editor: typeof Quill): EditorPage {
  let quill: Quill | undefined
  const current = () => {
    if (quill === undefined) throw new Error('nothing is mounted')
    return quill
  }
  const paragraphs = (): Run[][] => {
    const found: Run[][] = [[]]
    for (const { insert, attributes } of current().getContents().ops) {
      if (typeof insert !== 'string') continue
      const bold = attributes?.['bold'] === true
      for (const [index, text] of insert.split('\n').entries()) {
        if (index > 0) found.push([])
        found.at(-1)?.push({ text, bold })
      }
    }
    // the document ends with a newline of its own
    return found.slice(0, -1)
  }
  return {
    mount(into, given) {
      const holder = document.createElement('div')
      into.replaceChildren(holder)
      quill = new Editor(holder, { theme: 'snow', modules: { toolbar: [['bold']] } })
      const ops = given.flatMap((runs) => [
        ...runs.map(({ text, bold }) => ({
          insert: text,
          ...(bold === true && { attributes: { bold } }),
        })),
        { insert: '\n' },
      ])
      // the ops as they are: a Delta of one version is no Delta to the other
      quill.setContents(ops)
      quill.history.clear()
    },
    model: () => paragraphs().map(plain),
    rich: () => paragraphs().map(markBold),
    box: () => current().root,
  }
}
