import type { Goal, PlaceKind } from '../../core/facets.ts'
import { locationOf } from './judge.ts'
import type { Settings } from './settings.ts'

type Dismissed = Settings['dismissed'][number]

const mostDismissed = 1_000

export function dismiss(
  { dismissed }: Settings,
  { scope, rule, phrase, where, reason, date }: Omit<Dismissed, 'id'>,
): { changes: Partial<Settings>; id: string } {
  const id = `${date}-${String(dismissed.length + 1)}-${String(dismissed.filter((item) => item.date === date).length + 1)}`
  const item: Dismissed = {
    id,
    scope,
    rule,
    // words are kept only where they are what is ignored
    phrase: scope === 'here' ? phrase : '',
    where: scope === 'everywhere' ? '' : locationOf(where).host,
    ...(reason === undefined ? {} : { reason }),
    date,
  }
  // said twice where the answer to the first did not arrive
  const isSame = (one: Dismissed): boolean =>
    (['scope', 'rule', 'phrase', 'where', 'reason'] as const).every((key) => one[key] === item[key])
  const known = dismissed.find(isSame)
  if (known) return { changes: {}, id: known.id }
  return { changes: { dismissed: [...dismissed, item].slice(-mostDismissed) }, id }
}

export function restore({ dismissed }: Settings, id: string): Partial<Settings> {
  return { dismissed: dismissed.filter((item) => item.id !== id) }
}

export function setGoal(settings: Settings, where: string, goal: Goal | null): Partial<Settings> {
  const kind = settings.places.find((place) => place.where === where)?.kind ?? null
  return setPlace(settings, where, goal, kind)
}

export function setPlace(
  { places }: Settings,
  where: string,
  goal: Goal | null,
  kind: PlaceKind | null,
): Partial<Settings> {
  const others = places.filter((place) => place.where !== where)
  if (goal === null && kind === null) return { places: others }
  return { places: [...others, { where, ...(goal ? { goal } : {}), ...(kind ? { kind } : {}) }] }
}

export function setPaused(
  { pausedHosts }: Settings,
  host: string | undefined,
  isPaused: boolean,
): Partial<Settings> {
  if (host === undefined) return { isPaused }
  const others = pausedHosts.filter((paused) => paused !== host)
  return { pausedHosts: isPaused ? [...others, host] : others }
}
