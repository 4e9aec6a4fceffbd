import type { Network } from './composer.ts'
import { replaceLinks, replaceUrls } from './urls.ts'

/** An address is 23 characters whatever its length, on X and Mastodon; no address starts with the sign. */
const shortened = '_'.repeat(23)

const countUnits = (text: string) => text.length
const countPoints = (text: string) => Array.from(text).length

// made when something is counted first: making one takes longer than all else that a page waits for
let segmenter: Intl.Segmenter | undefined
// where characters never join, so that what is segmented is short: each segment copies the whole of its text
const apart =
  /(?<=[\p{ASCII}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{ASCII}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|(?<=\s)(?=\p{L})/u

function countGraphemes(text: string): number {
  segmenter ??= new Intl.Segmenter()
  let count = 0
  for (const piece of text.replaceAll('\r\n', '\n').split(apart)) {
    if (piece.length < 2) count += piece.length
    else {
      const graphemes = segmenter.segment(piece)[Symbol.iterator]()
      while (graphemes.next().done !== true) count++
    }
  }
  return count
}

/** Latin to Georgian, and the spaces, dashes, quotes and primes: the ranges of twitter-text’s configuration v3. */
const isLight = (point: number) =>
  point <= 4351 ||
  (point >= 8192 && point <= 8205) ||
  (point >= 8208 && point <= 8223) ||
  (point >= 8242 && point <= 8247)

/** An emoji, of however many code points it is made. */
let emoji: RegExp | undefined

function countForX(text: string): number {
  emoji ??= /\p{RGI_Emoji}/gv
  const plain = replaceUrls(text.normalize('NFC'), shortened).replace(emoji, '🙂')
  let count = 0
  for (const character of plain) count += isLight(character.codePointAt(0) ?? 0) ? 1 : 2
  return count
}

/** Bluesky posts a link as its host and the first 13 characters of a path that is longer than 15. */
function shortenForBluesky(url: string): string {
  const [, host = url, path = ''] = /^https?:\/\/([^/?#]+)(.*)$/i.exec(url) ?? []
  if (path === '/') return host
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path)
}

/** Of `@ada@example.org` only `@ada` counts. */
const remoteMention = /(?<![/\w])(@\w+)@[a-z\d.-]*[a-z\d]/gi

export const x: Network = { name: 'X', limit: 280, count: countForX }
export const bluesky: Network = {
  name: 'Bluesky',
  limit: 300,
  count: (text) => countGraphemes(replaceLinks(text, shortenForBluesky)),
}
export const mastodon: Network = {
  name: 'Mastodon',
  limit: 500,
  count: (text) => countGraphemes(replaceLinks(text, () => shortened).replace(remoteMention, '$1')),
}
export const linkedin: Network = { name: 'LinkedIn', limit: 3_000, count: countUnits }
export const facebook: Network = { name: 'Facebook', limit: 63_206, count: countPoints }
export const instagram: Network = { name: 'Instagram', limit: 2_200, count: countPoints }
export const threads: Network = { name: 'Threads', limit: 500, count: countPoints }
/** Of a comment; a post takes four times as much, which nobody fills by mistake. */
export const reddit: Network = { name: 'Reddit', limit: 10_000, count: countPoints }
export const discord: Network = { name: 'Discord', limit: 2_000, count: countPoints }
export const youtube: Network = { name: 'YouTube', limit: 10_000, count: countPoints }
export const discourse: Network = { name: 'Discourse', limit: 32_000, count: countPoints }

/** A network with the limit that a page tells; its own where it tells none. */
export function withLimit(network: Network, told: string | undefined): Network {
  const limit = Number(told)
  return limit > 0 ? { ...network, limit } : network
}
