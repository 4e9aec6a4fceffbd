import type { Node } from 'prosemirror-model'
import { markBold, plain, type Paragraphs, type Run } from './contract.ts'

interface Names {
  readonly bold: string
}

/** A document as ProseMirror's JSON; TipTap is ProseMirror, with a name of its own for bold. */
export function documentOf(paragraphs: Paragraphs, { bold: name }: Names) {
  return {
    type: 'doc',
    content: paragraphs.map((runs) => ({
      type: 'paragraph',
      content: runs
        .filter(({ text }) => text !== '')
        .map(({ text, bold }) => ({
          type: 'text',
          text,
          ...(bold === true && { marks: [{ type: name }] }),
        })),
    })),
  }
}

function runsOf(document: Node, { bold }: Names): Run[][] {
  return document.children.map((paragraph) =>
    paragraph.children.map((node) => ({
      text: node.text ?? '\n',
      bold: node.marks.some(({ type }) => type.name === bold),
    })),
  )
}

export const modelOf = (document: Node, names: Names): string[] => runsOf(document, names).map(plain)
export const richOf = (document: Node, names: Names): string[] => runsOf(document, names).map(markBold)
