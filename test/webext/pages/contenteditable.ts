import { register } from './contract.ts'
import { createEditable, editableModel, editableRich } from './editable.ts'

const boxes: HTMLElement[] = []
const box = () => {
  const found = boxes.find((each) => each === document.activeElement) ?? boxes[0]
  if (found === undefined) throw new Error('nothing is mounted')
  return found
}

register({
  mount(into, paragraphs) {
    if (into.id === 'composer') boxes.length = 0
    const made = createEditable(paragraphs, document)
    into.replaceChildren(made)
    boxes.push(made)
  },
  model: () => editableModel(box()),
  rich: () => editableRich(box()),
  box,
})
