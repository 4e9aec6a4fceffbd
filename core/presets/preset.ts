import type { Goal, Intent, PlaceKind } from '../facets.ts'
import { findingIds, matchesId, type FindingId } from '../findings/ids.ts'
import type { TeamPhrases } from '../model/reading.ts'
import type { PresetSource, Severity } from './schema.ts'

export interface Place {
  readonly files: readonly string[]
  readonly hosts: readonly string[]
  readonly kind?: PlaceKind
  readonly goal?: Goal
  /** Severities that differ here from the rest of the preset. */
  readonly rules?: Readonly<Record<string, Severity>>
}

/** A preset with all that it extends, ready to judge by. */
export interface Preset {
  readonly name: string
  readonly version: string | undefined
  /** Of everything that decides a verdict; the same everywhere, shown so that people can compare. */
  readonly hash: string
  readonly brand: {
    readonly names: readonly string[]
    readonly handles: readonly string[]
    readonly sites: readonly string[]
  }
  readonly places: readonly Place[]
  readonly severities: ReadonlyMap<FindingId, Severity>
  /** Findings that a draft cannot switch off, with the name of the preset that says so. */
  readonly locked: ReadonlyMap<FindingId, string>
  readonly thresholds: { readonly selling?: number; readonly community?: number }
  readonly phrases: readonly TeamPhrases[]
  readonly mix: { readonly community?: number; readonly selling?: number; readonly days: number }
  readonly measures: readonly string[]
  readonly examples: readonly Example[]
}

export interface Example {
  readonly text: string
  readonly intent?: Intent
  readonly findings?: readonly string[]
  readonly goal?: Goal
  readonly kind?: PlaceKind
}

/**
 * Lays a preset over those it extends, the first of them lowest: lists add up (places of the top come first),
 * single values are replaced, and among rules the more exact name wins within one preset.
 */
export function mergePresets(bases: readonly PresetSource[], top: PresetSource): Preset {
  const layers = [...bases, top]
  const all = <T>(of: (layer: PresetSource) => readonly T[] | undefined): T[] =>
    layers.flatMap((layer) => of(layer) ?? [])
  const merged = {
    brand: {
      names: all((layer) => layer.brand?.names),
      handles: all((layer) => layer.brand?.handles),
      sites: all((layer) => layer.brand?.sites),
    },
    places: [...layers]
      .reverse()
      .flatMap((layer) => layer.places ?? [])
      .map(placeOf),
    severities: new Map(findingIds.map((id) => [id, severityOf(id, layers) ?? 'off'])),
    locked: new Map(
      layers.flatMap((layer) =>
        (layer.locked ?? []).flatMap((pattern) =>
          findingIds.filter((id) => matchesId(pattern, id)).map((id) => [id, layer.name] as const),
        ),
      ),
    ),
    thresholds: Object.assign({}, ...layers.map((layer) => layer.thresholds)) as Preset['thresholds'],
    phrases: all((layer) => layer.phrases),
    mix: Object.assign({ days: 30 }, ...layers.map((layer) => layer.mix)) as Preset['mix'],
    measures: layers.findLast((layer) => layer.measures)?.measures ?? [],
  }
  return {
    name: top.name,
    version: top.version,
    hash: hashOf(
      JSON.stringify({ ...merged, severities: [...merged.severities], locked: [...merged.locked] }),
    ),
    ...merged,
    examples: top.examples ?? [],
  }
}

function placeOf({ files = [], hosts = [], ...rest }: NonNullable<PresetSource['places']>[number]): Place {
  return { files: typeof files === 'string' ? [files] : files, hosts, ...rest }
}

function severityOf(
  id: FindingId,
  layers: readonly { readonly rules?: Readonly<Record<string, Severity>> }[],
): Severity | undefined {
  for (const { rules = {} } of [...layers].reverse()) {
    const patterns = Object.keys(rules).filter((pattern) => matchesId(pattern, id))
    const [exact] = patterns.sort((a, b) => b.length - a.length)
    const severity = exact === undefined ? undefined : rules[exact]
    if (severity) return severity
  }
  return undefined
}

const inPlaces = new WeakMap<Place, Preset>()

/** The preset as it is in one of its places, where that has rules of its own. */
export function presetIn(preset: Preset, place: Place | undefined): Preset {
  if (!place?.rules) return preset
  let own = inPlaces.get(place)
  if (!own) {
    const severities = new Map(
      [...preset.severities].map(([id, severity]) => [id, severityOf(id, [place]) ?? severity]),
    )
    inPlaces.set(place, (own = { ...preset, severities }))
  }
  return own
}

/** FNV-1a over UTF-16 units, twice with different seeds: short enough to read out, long enough to differ. */
function hashOf(text: string): string {
  const half = (seed: number): string => {
    let hash = seed
    for (let index = 0; index < text.length; index++)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return (half(0x811c9dc5) + half(0x2f0b4a27)).slice(0, 10)
}
