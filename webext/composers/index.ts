/// <reference lib="dom" />
import { bluesky } from './bluesky.ts'
import { buffer } from './buffer.ts'
import type { Composer } from './composer.ts'
import { discord } from './discord.ts'
import { discourse } from './discourse.ts'
import { facebook } from './facebook.ts'
import { generic } from './generic.ts'
import { hootsuite } from './hootsuite.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { mastodon } from './mastodon.ts'
import { reddit } from './reddit.ts'
import type { Site } from './site.ts'
import { threads } from './threads.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

/** Each site one line. */
const sites: readonly Site[] = [
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  bluesky,
  reddit,
  discord,
  youtube,
  buffer,
  hootsuite,
  mastodon,
  discourse,
]

const isOf = (host: string, { hostname }: URL) => hostname === host || hostname.endsWith(`.${host}`)

/** What is known of the site that a page is of. */
export function composerFor(page: Document, address: URL): Composer {
  const site = sites.find(
    ({ hosts, isPage }) => hosts.some((host) => isOf(host, address)) || isPage?.(page) === true,
  )
  if (site === undefined) return generic
  return site.networkOn ? { ...site, network: site.networkOn(page) } : site
}

/** Any page can keep us out of a box. */
const off = '[data-porchlight="off"]'

/** Whether a box is not for posts. What it stands in may be outside of the shadow root that it stands in. */
export function isKeptOut(box: Element, composer: Pick<Composer, 'except'>): boolean {
  const { except } = composer
  if (box.closest(except === undefined ? off : `${off}, ${except}`)) return true
  const root = box.getRootNode()
  return root instanceof ShadowRoot && isKeptOut(root.host, composer)
}
