import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { markBold, plain, register, type Paragraphs, type Run } from './contract.ts'

let editor: ClassicEditor | undefined
const current = () => {
  if (editor === undefined) throw new Error('nothing is mounted')
  return editor
}

function paragraphs(): Run[][] {
  const root = current().model.document.getRoot()
  return [...(root?.getChildren() ?? [])].map((paragraph) =>
    !paragraph.is('element')
      ? []
      : [...paragraph.getChildren()].map((node) => ({
          text: node.is('$text') ? node.data : '\n',
          bold: node.hasAttribute('bold'),
        })),
  )
}

/** CKEditor takes HTML only. */
function htmlOf(given: Paragraphs): string {
  const html = document.createElement('div')
  for (const runs of given) {
    const paragraph = document.createElement('p')
    for (const { text, bold } of runs) {
      const run = document.createElement(bold === true ? 'strong' : 'span')
      run.textContent = text
      paragraph.append(run)
    }
    html.append(paragraph)
  }
  return html.innerHTML
}

register({
  async mount(into, given) {
    await editor?.destroy()
    const holder = document.createElement('div')
    into.replaceChildren(holder)
    editor = await ClassicEditor.create({
      attachTo: holder,
      // its free licence; it asks no server
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold],
      toolbar: ['undo', 'redo', 'bold'],
      root: { initialData: htmlOf(given), label: 'Your post' },
    })
  },
  model: () => paragraphs().map(plain),
  rich: () => paragraphs().map(markBold),
  box: () => {
    const box = current().ui.getEditableElement()
    if (box === undefined) throw new Error('CKEditor has no editable element')
    return box
  },
})
