import { createElement, useState, type ReactNode } from 'react'
import { createEditor, type Descendant } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact, type RenderLeafProps } from 'slate-react'
import { markBold, plain, register, type Paragraphs, type Run } from './contract.ts'
import { findBox, renderInto } from './react-root.ts'

interface Paragraph {
  readonly children: readonly Run[]
}

let read = (): readonly Paragraph[] => []

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return createElement(
    'bold' in leaf && leaf.bold === true ? 'strong' : 'span',
    attributes,
    children as ReactNode,
  )
}

function Composer({ initial }: { readonly initial: Paragraphs }) {
  const [editor] = useState(() => withHistory(withReact(createEditor())))
  read = () => editor.children as Paragraph[]
  const initialValue = initial.map((runs) => ({ children: runs.map((run) => ({ ...run })) })) as Descendant[]
  return createElement(
    Slate,
    { editor, initialValue },
    createElement(Editable, { className: 'box', 'aria-label': 'Your post', renderLeaf: Leaf }),
  )
}

register({
  mount(into, paragraphs) {
    renderInto(into, createElement(Composer, { initial: paragraphs }))
  },
  model: () => read().map(({ children }) => plain(children)),
  rich: () => read().map(({ children }) => markBold(children)),
  box: () => findBox('[data-slate-editor]'),
})
