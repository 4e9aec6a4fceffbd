import type { Asked, State } from '../messages.ts'

/** What a section may ask of its page. */
export interface Page {
  /** Asks the service worker, draws the state that comes back and says `done`; tells whether it worked. */
  readonly act: (asked: Exclude<Asked, { type: 'try-preset' | 'try-text' }>, done: string) => Promise<boolean>
  /** Says how something went, for the eye and for screen readers. */
  readonly say: (text: string) => void
}

/** Builds a section once; what it gives back draws each state. */
export type Section = (place: HTMLElement, page: Page) => (state: State) => void
