import { placeOn, type Site } from './site.ts'

export const hootsuite: Site = {
  id: 'hootsuite',
  hosts: ['hootsuite.com'],
  // Hootsuite names nothing that lasts: whatever is a text box of several lines, by role or by editor
  boxes:
    '[role="textbox"][contenteditable="true"], .public-DraftEditor-content[contenteditable="true"], .ProseMirror[contenteditable="true"], [role="dialog"] textarea',
  except: '[role="search"], [role="combobox"]',
  frame: '[role="dialog"], form',
  place: (address) => placeOn('hootsuite.com', address),
}
