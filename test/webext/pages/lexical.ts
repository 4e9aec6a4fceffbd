import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  createEditor,
  type LexicalEditor,
} from 'lexical'
import { markBold, plain, type EditorPage, type Paragraphs } from './contract.ts'

/** What both flavours of Lexical have in common; the plain one keeps all its lines in one paragraph. */
export function createLexicalPage(
  flavour: 'rich' | 'plain',
  behave: (editor: LexicalEditor) => void,
): EditorPage {
  let editor: LexicalEditor | undefined
  const read = <T>(look: () => T): T => {
    if (editor === undefined) throw new Error('nothing is mounted')
    return editor.getEditorState().read(look)
  }
  const model = () =>
    read(() =>
      flavour === 'plain'
        ? $getRoot().getTextContent().split('\n')
        : $getRoot()
            .getChildren()
            .map((paragraph) => paragraph.getTextContent()),
    )
  const rich = () =>
    read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) =>
          markBold(
            ($isElementNode(paragraph) ? paragraph.getChildren() : []).map((node) => ({
              text: node.getTextContent(),
              bold: $isTextNode(node) && node.hasFormat('bold'),
            })),
          ),
        ),
    )
  return {
    mount(into, paragraphs) {
      const box = createBox()
      into.replaceChildren(box)
      editor?.setRootElement(null)
      editor = createEditor({
        namespace: 'composer',
        onError(error) {
          throw error
        },
      })
      editor.setRootElement(box)
      behave(editor)
      editor.update(flavour === 'rich' ? () => fillRich(paragraphs) : () => fillPlain(paragraphs), {
        discrete: true,
      })
      registerHistory(editor, createEmptyHistoryState(), 300)
    },
    model,
    rich: flavour === 'rich' ? rich : model,
    box() {
      const box = editor?.getRootElement()
      if (!box) throw new Error('nothing is mounted')
      return box
    },
  }
}

function createBox(): HTMLElement {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.className = 'box'
  box.setAttribute('role', 'textbox')
  box.setAttribute('aria-label', 'Your post')
  return box
}

function fillRich(paragraphs: Paragraphs): void {
  const made = paragraphs.map((runs) =>
    $createParagraphNode().append(
      ...runs.map(({ text, bold }) => {
        const node = $createTextNode(text)
        return bold === true ? node.toggleFormat('bold') : node
      }),
    ),
  )
  $getRoot()
    .clear()
    .append(...made)
}

function fillPlain(paragraphs: Paragraphs): void {
  const nodes = paragraphs.flatMap((runs, index) => [
    ...(index === 0 ? [] : [$createLineBreakNode()]),
    $createTextNode(plain(runs)),
  ])
  $getRoot()
    .clear()
    .append($createParagraphNode().append(...nodes))
}
