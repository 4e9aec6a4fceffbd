import { x as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  // one for each post of a thread, `tweetTextarea_0` and so on; the label and the frame have names that start
  // the same. Messages (`dmComposerTextInput`, `dm-composer-textarea`) and the bio have others.
  boxes: '[data-testid^="tweetTextarea_"]:is(textarea, [contenteditable="true"])',
  frame: ':has([data-testid="toolBar"])',
  network,
  place: (address) => placeOn('x.com', address, /^\/i\/communities\/\d+/),
}
