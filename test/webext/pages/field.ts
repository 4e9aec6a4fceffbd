import { plain, type EditorPage } from './contract.ts'

/** A page with form fields, which hold nothing but their text. */
export function createFieldPage(
  create: () => HTMLTextAreaElement | HTMLInputElement,
  separator: string,
): EditorPage {
  const boxes: (HTMLTextAreaElement | HTMLInputElement)[] = []
  const box = () => {
    const found = boxes.find((each) => each === document.activeElement) ?? boxes[0]
    if (found === undefined) throw new Error('nothing is mounted')
    return found
  }
  const model = () => box().value.split('\n')
  return {
    mount(into, paragraphs) {
      if (into.id === 'composer') boxes.length = 0
      const made = create()
      made.className = 'box'
      made.setAttribute('aria-label', 'Your post')
      made.value = paragraphs.map(plain).join(separator)
      into.replaceChildren(made)
      boxes.push(made)
    },
    model,
    rich: model,
    box,
  }
}
