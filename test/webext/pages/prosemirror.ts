import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Node } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { register } from './contract.ts'
import { documentOf, modelOf, richOf } from './prosemirror-model.ts'

const names = { bold: 'strong' }
let view: EditorView | undefined
const current = () => {
  if (view === undefined) throw new Error('nothing is mounted')
  return view
}

register({
  mount(into, paragraphs) {
    view?.destroy()
    into.replaceChildren()
    view = new EditorView(into, {
      state: EditorState.create({
        doc: Node.fromJSON(schema, documentOf(paragraphs, names)),
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { class: 'box', role: 'textbox', 'aria-label': 'Your post' },
    })
  },
  model: () => modelOf(current().state.doc, names),
  rich: () => richOf(current().state.doc, names),
  box: () => current().dom,
})
