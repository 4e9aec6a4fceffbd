import { base64urlnopad } from '@scure/base'
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { hashOf } from './hash.ts'
import type { Preset } from './preset.ts'
import type { PresetSource } from './schema.ts'

/** Chats and mail cut addresses that are longer. */
export const longestForChats = 8_000

const start = '#porchlight='
const format = '1'
const mostBytes = 2_000_000
const mostInLink = 1_500_000
/** Bytes that are unpacked at once; they may grow a thousandfold. */
const piece = 1_024

/** A preset as one that extends nothing but what is built in: what it means, it means wherever it is taken. */
export function flatten(preset: Preset): PresetSource {
  const { name, version, brand, places, severities, locked, thresholds, phrases, mix, measures, examples } =
    preset
  return {
    name,
    ...(version === undefined ? {} : { version }),
    brand: { names: [...brand.names], handles: [...brand.handles], sites: [...brand.sites] },
    places: places.map(({ files, hosts, ...rest }) => ({ files: [...files], hosts: [...hosts], ...rest })),
    rules: Object.fromEntries(severities),
    locked: [...locked].map(([rule, { by, exceptions }]) => ({ rule, by, exceptions })),
    thresholds,
    phrases: phrases.map(({ any, ...rest }) => ({ any: [...any], ...rest })),
    mix,
    measures: [...measures],
    examples: examples.map(({ findings, ...rest }) => ({
      ...rest,
      ...(findings ? { findings: [...findings] } : {}),
    })),
  }
}

/**
 * An address that carries the preset in its fragment, which no browser sends to a server.
 *
 * @param page - the address of the page that opens, without a fragment
 */
export function linkTo(preset: Preset, page: string): string {
  return linkWith(JSON.stringify(flatten(preset)), page)
}

/** An address that carries the text of a preset as it stands, good or not. */
export function linkWith(text: string, page: string): string {
  const packed = base64urlnopad.encode(deflateSync(strToU8(text), { level: 9 }))
  return `${page}${start}${format}.${hashOf(text)}.${packed}`
}

/** The page that a link opens: that of the team, or an address that belongs to nobody. */
export function homeOf({ brand: { sites } }: Preset): string {
  const [site] = sites
  return `https://${site === undefined ? 'porchlight.example' : site.replace(/^https?:\/\//, '').replace(/[#\s].*$/s, '')}`
}

/** The fragment of an address that carries a preset; nothing where it carries none. */
export function fragmentIn(address: string): string | undefined {
  const at = address.indexOf(start)
  return at === -1 ? undefined : address.slice(at).trim()
}

/** The preset that an address carries, or what is wrong with it; nothing where it carries none. */
export function presetIn(address: string): { text: string } | { wrong: string } | undefined {
  const fragment = fragmentIn(address)
  if (fragment === undefined) return undefined
  const [version, hash, packed, ...rest] = fragment.slice(start.length).split('.')
  if (version !== format || hash === undefined || packed === undefined || rest.length > 0)
    return { wrong: 'This link was made by another version of Porchlight, or is damaged.' }
  if (packed.length > mostInLink) return { wrong: 'This link carries more than a preset may have.' }
  try {
    const text = unpack(base64urlnopad.decode(packed))
    if (text === undefined) return { wrong: 'This link carries more than a preset may have.' }
    if (hashOf(text) === hash) return { text }
  } catch {
    // cut off or changed on its way, as the hash would say too
  }
  return {
    wrong: 'This link is damaged: part of it is missing or was changed. Ask for it again, or for the file.',
  }
}

/** Unpacks no more than a preset may have, however much a few bytes claim to be. */
function unpack(packed: Uint8Array): string | undefined {
  const read = { parts: [] as string[], bytes: 0, isWhole: false }
  const inflate = new Inflate((part, isLast) => {
    read.bytes += part.length
    read.isWhole = isLast
    read.parts.push(strFromU8(part, true))
  })
  for (let from = 0; from < packed.length; from += piece) {
    inflate.push(packed.subarray(from, from + piece), from + piece >= packed.length)
    if (read.bytes > mostBytes) return undefined
  }
  if (!read.isWhole) throw new Error('ends too early')
  return strFromU8(strToU8(read.parts.join(''), true))
}
