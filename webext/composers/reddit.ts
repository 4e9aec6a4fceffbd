import { reddit as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const reddit: Site = {
  id: 'reddit',
  hosts: ['reddit.com'],
  boxes: [
    // posts and comments, rich text: Lexical, slotted into an element of Reddit’s own
    'shreddit-composer [contenteditable="true"]',
    // Markdown: in the shadow root of <shreddit-markdown-composer>, whose host a selector cannot see
    '.textarea-container textarea',
    // old.reddit.com
    '.usertext-edit textarea',
  ].join(),
  // old.reddit.com: messages, the settings of a subreddit
  except: '#compose-message, .message, #sr-form',
  frame: 'shreddit-composer, .textarea-container, .usertext-edit',
  network,
  place: (address) => placeOn('reddit.com', address, /^\/(?:r|u|user)\/[^/]+/i),
}
