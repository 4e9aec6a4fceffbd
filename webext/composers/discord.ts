import { discord as network } from './networks.ts'
import { placeOn, type Site } from './site.ts'

export const discord: Site = {
  id: 'discord',
  hosts: ['discord.com'],
  // new messages, forum posts and edits are Slate; search is not
  boxes: '[role="textbox"][data-slate-editor="true"]',
  // the list of private conversations stands beside them only; panels of the settings hold the bio
  except: ':root:has([data-list-id^="private-channels"]), [role="tabpanel"]',
  frame: 'form',
  network,
  place: (address) => placeOn('discord.com', address, /^\/channels\/\d+/),
}
