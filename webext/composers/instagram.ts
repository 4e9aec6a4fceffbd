import { instagram as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  // captions are Lexical in a dialog, comments a textarea in a form; messages are Lexical in neither
  boxes: ':is(form, [role="dialog"]) :is(textarea, [data-lexical-editor="true"])',
  except: '#pepBio, [name="biography"], [role="search"]',
  frame: 'form, [role="dialog"]',
  network,
  place: (address) => placeOn('instagram.com', address),
}
