/// <reference lib="dom" />
import { button, element } from './element.ts'

const patience = 6_000

interface Words {
  readonly text: string
  readonly label: string
}

/** A button whose second press counts; it forgets the first one when the person goes elsewhere or waits. */
export function confirmButton(
  before: Words,
  sure: Words,
  press: () => unknown,
  key: string,
): readonly [HTMLButtonElement, HTMLElement] {
  let timer: ReturnType<typeof setTimeout> | undefined
  // the eye sees the button change; a screen reader is told
  const told = element('span', { class: 'hidden', role: 'status' })
  const made = button(
    before.text,
    () => {
      if (timer !== undefined) {
        calm()
        void press()
        return
      }
      put(sure)
      made.classList.add('sure')
      told.textContent = sure.label
      timer = setTimeout(calm, patience)
    },
    { label: before.label, key, kind: 'quiet' },
  )
  made.addEventListener('blur', calm)
  return [made, told]

  function calm(): void {
    clearTimeout(timer)
    timer = undefined
    made.classList.remove('sure')
    told.textContent = ''
    put(before)
  }

  function put({ text, label }: Words): void {
    made.textContent = text
    made.setAttribute('aria-label', label)
  }
}
