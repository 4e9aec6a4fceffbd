import type { Goal, Intent, PlaceKind } from '../facets.ts'
import { findingIds, matchesId, type FindingId } from '../findings/ids.ts'
import type { TeamPhrases } from '../model/reading.ts'
import { canonicalJson, hashOf } from './hash.ts'
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
  /** Findings that a draft cannot switch off. */
  readonly locked: ReadonlyMap<FindingId, Lock>
  readonly thresholds: { readonly selling?: number; readonly community?: number }
  readonly phrases: readonly TeamPhrases[]
  readonly mix: { readonly community?: number; readonly selling?: number; readonly days: number }
  readonly measures: readonly string[]
  readonly examples: readonly Example[]
}

export interface Lock {
  /** Who says so: a person or role, or the name of the preset. */
  readonly by: string
  /** A draft may switch it off where it gives a reason. */
  readonly exceptions: boolean
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
 * single values are replaced, and among rules the more exact name wins within one preset. The lowest lock of
 * a rule holds.
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
    locked: locksOf(layers),
    thresholds: Object.assign({}, ...layers.map((layer) => layer.thresholds)) as Preset['thresholds'],
    phrases: all((layer) => layer.phrases),
    mix: Object.assign({ days: 30 }, ...layers.map((layer) => layer.mix)) as Preset['mix'],
    measures: layers.findLast((layer) => layer.measures)?.measures ?? [],
  }
  return {
    name: top.name,
    version: top.version,
    hash: hashOf(
      canonicalJson({
        ...merged,
        severities: [...merged.severities],
        locked: [...merged.locked].map(([id, { exceptions }]) => [id, exceptions]),
      }),
    ),
    ...merged,
    examples: top.examples ?? [],
  }
}

/** Of several locks of a rule the lowest holds, and within one preset that with the more exact name. */
function locksOf(layers: readonly PresetSource[]): Map<FindingId, Lock> {
  const locks = layers.flatMap(({ name, locked = [] }) =>
    locked
      .map((entry) => ({
        by: name,
        exceptions: false,
        ...(typeof entry === 'string' ? { rule: entry } : entry),
      }))
      .sort((a, b) => b.rule.length - a.rule.length),
  )
  return new Map(
    findingIds.flatMap((id) => {
      const lock = locks.find(({ rule }) => matchesId(rule, id))
      return lock ? [[id, { by: lock.by, exceptions: lock.exceptions }] as const] : []
    }),
  )
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
