/** React and Draft.js bring no types; these are the few shapes that the pages use. */
declare module 'react' {
  namespace React {
    interface ReactElement {
      readonly key: string | null
    }
    // Slate's types speak of these by their names
    namespace JSX {
      type Element = ReactElement
    }
    type ForwardRefExoticComponent<T> = (props: T) => ReactNode
    type ReactNode = ReactElement | string | null | readonly ReactNode[]
    // React takes components of any properties
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    type Component = ((props: any) => ReactNode) | (abstract new (props: any) => object)
    function createElement(
      type: string | Component,
      props: object | null,
      ...children: ReactNode[]
    ): ReactElement
    function useState<T>(initial: T | (() => T)): [T, (next: T) => void]
  }
  export = React
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react'
  export interface Root {
    render(element: ReactElement): void
    unmount(): void
  }
  export function createRoot(into: Element): Root
}

declare module 'react-dom' {
  export function flushSync(run: () => void): void
}

declare module 'draft-js' {
  export interface ContentBlock {
    getText(): string
    findStyleRanges(
      only: (character: { hasStyle(name: string): boolean }) => boolean,
      found: (start: number, end: number) => void,
    ): void
  }
  export interface ContentState {
    getBlocksAsArray(): ContentBlock[]
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState
    getCurrentContent(): ContentState
  }
  export const Editor: abstract new (props: {
    editorState: EditorState
    onChange: (next: EditorState) => void
    ariaLabel?: string
  }) => object
  export function convertFromRaw(raw: object): ContentState
}
