import { threads as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const threads: Site = {
  id: 'threads',
  hosts: ['threads.com', 'threads.net'],
  // posts and replies alike; search is an input, the bio a textarea. Messages cannot be told apart.
  boxes: '[data-lexical-editor="true"][contenteditable="true"]',
  frame: '[role="dialog"], :has([role="button"])',
  network,
  place: (address) => placeOn('threads.com', address),
}
