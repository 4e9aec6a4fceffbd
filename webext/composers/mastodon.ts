import { mastodon as network, withLimit } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const mastodon: Site = {
  id: 'mastodon',
  hosts: [],
  // where its app is mounted, and where a post is shared to it from other sites
  isPage: (page) => page.querySelector('#mastodon, #mastodon-compose') !== null,
  // posts, replies and edits are one form. A post to those mentioned only is written in it too, and differs by a
  // menu’s icon alone: it cannot be told apart.
  boxes: '.compose-form textarea',
  frame: '.compose-form',
  network,
  // forks tell their limit in the page’s state; Mastodon itself asks its server later, which we do not
  networkOn: (page) =>
    withLimit(
      network,
      /"max_(?:characters|toot_chars)":\s*(\d+)/.exec(
        page.querySelector('#initial-state')?.textContent ?? '',
      )?.[1],
    ),
  place: (address) => placeOn(address.host, address),
}
