import { plain, register } from './contract.ts'

let box: HTMLElement | undefined
const current = () => {
  if (box === undefined) throw new Error('nothing is mounted')
  return box
}

/** Its text; Firefox writes a line break as `<br>`, Chromium as a newline with a filler newline at the end. */
function model(): string[] {
  const text = [...current().childNodes]
    .map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')))
    .join('')
  return text.replace(/\n$/, '').replaceAll('\u00a0', ' ').split('\n')
}

register({
  mount(into, paragraphs) {
    box = document.createElement('div')
    box.contentEditable = 'plaintext-only'
    box.className = 'box'
    box.setAttribute('role', 'textbox')
    box.setAttribute('aria-multiline', 'true')
    box.setAttribute('aria-label', 'Your post')
    box.textContent = paragraphs.map(plain).join('\n')
    into.replaceChildren(box)
  },
  model,
  rich: model,
  box: current,
})
