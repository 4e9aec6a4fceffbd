import type { PresetSource } from './schema.ts'

/** What everyone starts from: mixed intent is a warning, single evidence is quiet, community is praised. */
const balanced: PresetSource = {
  name: 'porchlight:balanced',
  version: '1.0.0',
  rules: {
    'mixed/*': 'warning',
    'community/brand-at-the-centre': 'info',
    'reach/bait': 'info',
    'goal/mismatch': 'warning',
    'goal/measure-mismatch': 'info',
    'selling/*': 'off',
    'community/*': 'hint',
  },
  mix: { community: 0.5, days: 30 },
  measures: [
    'replies between members',
    'newcomers who come back',
    'questions answered by members',
    'ideas credited to members',
  ],
}

/** For members' places, where nothing may sell. */
const strictCommunity: PresetSource = {
  name: 'porchlight:strict-community',
  version: '1.0.0',
  extends: ['porchlight:balanced'],
  rules: {
    'mixed/*': 'error',
    'community/brand-at-the-centre': 'warning',
    'reach/bait': 'warning',
    'selling/*': 'warning',
  },
  mix: { community: 0.8, selling: 0.05, days: 30 },
}

/** Appeals belong to the work; a gift or a thank-you must still not hide one. */
const nonprofit: PresetSource = {
  name: 'porchlight:nonprofit',
  version: '1.0.0',
  extends: ['porchlight:balanced'],
  rules: { 'mixed/two-posts-in-one': 'info', 'selling/self-promotion': 'info' },
  mix: { community: 0.6, selling: 0.3, days: 30 },
}

/** One person's own work and living: offers are fine, bait and strings are not. */
const creator: PresetSource = {
  name: 'porchlight:creator',
  version: '1.0.0',
  extends: ['porchlight:balanced'],
  rules: {
    'mixed/two-posts-in-one': 'info',
    'reach/bait': 'warning',
    'community/brand-at-the-centre': 'off',
  },
  mix: { community: 0.5, selling: 0.3, days: 30 },
}

export const builtIn: ReadonlyMap<string, PresetSource> = new Map(
  [balanced, strictCommunity, nonprofit, creator].map((preset) => [preset.name, preset]),
)
