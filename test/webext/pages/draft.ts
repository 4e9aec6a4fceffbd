import { convertFromRaw, Editor, EditorState, type ContentBlock } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { markBold, plain, register, type Paragraphs, type Run } from './contract.ts'
import { findBox, renderInto } from './react-root.ts'

let state: EditorState | undefined

function Composer({ initial }: { readonly initial: EditorState }) {
  const [editorState, setEditorState] = useState(initial)
  state = editorState
  return createElement(Editor, { editorState, onChange: setEditorState, ariaLabel: 'Your post' })
}

const blocks = () => state?.getCurrentContent().getBlocksAsArray() ?? []

function runsOf(block: ContentBlock): Run[] {
  const runs: Run[] = []
  let end = 0
  const text = block.getText()
  block.findStyleRanges(
    (character) => character.hasStyle('BOLD'),
    (from, to) => {
      runs.push({ text: text.slice(end, from) }, { text: text.slice(from, to), bold: true })
      end = to
    },
  )
  return [...runs, { text: text.slice(end) }]
}

function rawOf(paragraphs: Paragraphs) {
  return {
    entityMap: {},
    blocks: paragraphs.map((runs, index) => ({
      key: `p${index}`,
      type: 'unstyled',
      depth: 0,
      entityRanges: [],
      text: plain(runs),
      inlineStyleRanges: runs.flatMap(({ text, bold }, at) =>
        bold === true
          ? [{ offset: plain(runs.slice(0, at)).length, length: text.length, style: 'BOLD' }]
          : [],
      ),
    })),
  }
}

register({
  mount(into, paragraphs) {
    const initial = EditorState.createWithContent(convertFromRaw(rawOf(paragraphs)))
    renderInto(into, createElement(Composer, { initial }))
  },
  model: () => blocks().map((block) => block.getText()),
  rich: () => blocks().map((block) => markBold(runsOf(block))),
  box: () => findBox('.public-DraftEditor-content'),
})
