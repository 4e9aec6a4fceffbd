import { createElement, useState } from 'react'
import { plain, register } from './contract.ts'
import { findBox, renderInto } from './react-root.ts'

/** What React's state holds: not the field, which would show an edit that React never heard of. */
let state = ''

function Composer({ initial }: { readonly initial: string }) {
  const [value, setValue] = useState(initial)
  state = value
  return createElement('textarea', {
    className: 'box',
    'aria-label': 'Your post',
    value,
    onChange: (event: { readonly target: HTMLTextAreaElement }) => setValue(event.target.value),
  })
}

const model = () => state.split('\n')

register({
  mount(into, paragraphs) {
    renderInto(into, createElement(Composer, { initial: paragraphs.map(plain).join('\n') }))
  },
  model,
  rich: model,
  box: () => findBox('textarea'),
})
