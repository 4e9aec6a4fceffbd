import { facebook as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const facebook: Site = {
  id: 'facebook',
  hosts: ['facebook.com'],
  // posts, comments and their edits are Lexical in a form; a message is Lexical in none
  boxes:
    ':is(form, [role="dialog"], [role="article"]) [role="textbox"]:is([data-lexical-editor="true"], [contenteditable="true"])',
  // the placeholder of Messenger is the same in most languages
  except: '[aria-placeholder="Aa"], [role="search"], [role="combobox"]',
  frame: 'form, [role="dialog"]',
  network,
  place: (address) => placeOn('facebook.com', address, /^\/groups\/[^/]+/i),
}
