import { discourse as network, withLimit } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const discourse: Site = {
  id: 'discourse',
  hosts: [],
  isPage: (page) => page.querySelector('meta[name="generator"][content^="Discourse"]') !== null,
  // plain or rich; outside the composer it is the bio and settings that have this editor
  boxes: '#reply-control :is(textarea, .ProseMirror).d-editor-input',
  // a new message names those it goes to; a reply to one stands on its page
  except: '#reply-control:has(.user-selector), .archetype-private_message #reply-control',
  frame: '#reply-control',
  network,
  // its settings come with the page, as JSON in JSON
  networkOn: (page) =>
    withLimit(
      network,
      /\\"max_post_length\\":(\d+)/.exec(
        page.querySelector('#data-preloaded')?.getAttribute('data-preloaded') ?? '',
      )?.[1],
    ),
  // `/c/garden/tools/12` is a category by its names and its number
  place: (address) => placeOn(address.host, address, /^\/c(?:\/(?!\d+(?:\/|$)|l\/)[^/]+)+/i),
}
