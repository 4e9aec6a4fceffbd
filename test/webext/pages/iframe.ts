import { register } from './contract.ts'
import { createEditable, editableModel, editableRich } from './editable.ts'

let box: HTMLElement | undefined
const current = () => {
  if (box === undefined) throw new Error('nothing is mounted')
  return box
}

register({
  async mount(into, paragraphs) {
    const frame = document.createElement('iframe')
    frame.title = 'Composer'
    // a document of its own address, for content scripts are not let into about:blank by default
    frame.src = `/frame${location.search}`
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    into.replaceChildren(frame)
    await loaded
    const inner = frame.contentDocument
    if (inner === null) throw new Error('the frame is of another origin')
    box = createEditable(paragraphs, inner)
    inner.body.replaceChildren(box)
  },
  model: () => editableModel(current()),
  rich: () => editableRich(current()),
  box: current,
})
