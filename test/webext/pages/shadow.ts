import { register } from './contract.ts'
import { createEditable, editableModel, editableRich } from './editable.ts'

let box: HTMLElement | undefined
const current = () => {
  if (box === undefined) throw new Error('nothing is mounted')
  return box
}

customElements.define(
  'post-composer',
  class extends HTMLElement {
    constructor() {
      super()
      // page styles end at a shadow root
      const style = document.createElement('link')
      style.rel = 'stylesheet'
      style.href = '/shell.css'
      this.attachShadow({ mode: 'open' }).append(style)
    }
  },
)

register({
  mount(into, paragraphs) {
    const host = document.createElement('post-composer')
    box = createEditable(paragraphs, document)
    host.shadowRoot?.append(box)
    into.replaceChildren(host)
  },
  model: () => editableModel(current()),
  rich: () => editableRich(current()),
  box: current,
})
