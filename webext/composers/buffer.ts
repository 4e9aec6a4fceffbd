import { placeOn, type Site } from './site.ts'

export const buffer: Site = {
  id: 'buffer',
  hosts: ['buffer.com'],
  // a post goes to several networks at once, so none counts for it; replies are plain
  boxes: '[data-testid="composer-text-area"], [data-testid="reply-form-item"] textarea',
  frame: '#composer-root, [data-testid="reply-form-item"]',
  place: (address) => placeOn('buffer.com', address, /^\/(?:channels|profile)\/[^/]+/i),
}
