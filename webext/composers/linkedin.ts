import { linkedin as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  // by their editors: posts are Quill, today in the shadow root of #interop-outlet; comments are Quill or Tiptap
  boxes: '.ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"]',
  // messages are neither as yet; should they become it, they keep their form
  except: '.msg-form, [class*="msg-overlay"], [role="search"]',
  frame: 'form, [role="dialog"], :has(button)',
  network,
  place: (address) => placeOn('linkedin.com', address, /^\/(?:groups|company|showcase|school)\/[^/]+/i),
}
