import type { Composer } from './composer.ts'

/** Whatever a page offers to write longer text in; for sites without a file of their own. */
export const generic: Composer = {
  id: 'generic',
  hosts: [],
  boxes: [
    // code, keys and lists of values are what a textarea without spelling is for; Draft.js sets it on prose too
    'textarea:not([spellcheck="false"])',
    '[contenteditable]:is([contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"])',
    // one line has room for a post only where it is called one; `post` itself would take in postcodes
    'input:is(:not([type]), [type="text"]):is([name*="comment" i], [name*="caption" i], [name*="message" i], [aria-label$=" post" i])',
  ].join(),
  except: [
    // search, choices, figures, addresses, and what is not for writing at all
    'search, [role="search"], [role="searchbox"], [type="search"], [role="combobox"], [role="spinbutton"]',
    '[inputmode]:not([inputmode="text"]), [autocomplete*="address"], [autocomplete^="one-time"]',
    ':read-only:is(textarea, input), :disabled, [aria-readonly="true"], [aria-hidden="true"], [name^="g-recaptcha"]',
    // editors of code, and terminals
    '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .xterm, code, pre',
  ].join(),
}
