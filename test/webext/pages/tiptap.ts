import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { register } from './contract.ts'
import { documentOf, modelOf, richOf } from './prosemirror-model.ts'

const names = { bold: 'bold' }
let editor: Editor | undefined
const current = () => {
  if (editor === undefined) throw new Error('nothing is mounted')
  return editor
}

register({
  mount(into, paragraphs) {
    editor?.destroy()
    into.replaceChildren()
    editor = new Editor({
      element: into,
      extensions: [StarterKit],
      content: documentOf(paragraphs, names),
      editorProps: { attributes: { class: 'box', role: 'textbox', 'aria-label': 'Your post' } },
    })
  },
  model: () => modelOf(current().state.doc, names),
  rich: () => richOf(current().state.doc, names),
  box: () => current().view.dom,
})
