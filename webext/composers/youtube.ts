/// <reference lib="dom" />
import { youtube as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

const channel = /^\/(?:@|channel\/|c\/|user\/)[^/]+/i

export const youtube: Site = {
  id: 'youtube',
  hosts: ['youtube.com'],
  // comments, replies, edits and posts of a channel share one element; live chat has another
  boxes: '#contenteditable-root[contenteditable="true"]',
  frame: 'ytd-commentbox, ytd-backstage-post-dialog-renderer',
  network,
  place(address, box) {
    // a video’s own address does not tell its channel, the link to its owner does
    const owner =
      address.pathname === '/watch'
        ? box.ownerDocument.querySelector('ytd-video-owner-renderer a[href]')?.getAttribute('href')
        : undefined
    return placeOn('youtube.com', owner ? new URL(owner, address) : address, channel)
  },
}
