import { bluesky as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const bluesky: Site = {
  id: 'bluesky',
  hosts: ['bsky.app'],
  // only posts are Tiptap in its source (composer/text-input/TextInput.web.tsx); messages and the bio are textareas
  boxes: '.ProseMirror[contenteditable="true"]',
  frame: '[data-testid="composePostView"], [role="dialog"]',
  network,
  place: (address) => placeOn('bsky.app', address),
}
