import fc from 'fast-check'

/** A preset with every key in it. */
export const whole = {
  $schema: './porchlight.schema.json',
  name: 'mill/team',
  version: '1.0.0',
  extends: ['porchlight:balanced'],
  brand: { names: ['Mill Lane'], handles: ['@milllane'], sites: ['mill.example'] },
  places: [
    { files: 'club/**', kind: 'members', goal: 'community', rules: { 'reach/bait': 'error' } },
    { hosts: ['forum.mill.example/lounge'], goal: 'community' },
  ],
  rules: { 'mixed/*': 'error', 'selling/urgency': 'off' },
  thresholds: { selling: 0.6, community: 0.5 },
  phrases: [
    { facet: 'offer', any: ['bench pass|passes', 'day pass ... {money}'], reason: 'names our ticket' },
    { not: 'selling', any: ['(book | roll) of hours'], reason: 'a title' },
  ],
  mix: { community: 0.6, selling: 0.2, days: 14 },
  measures: ['replies between members'],
  locked: ['mixed/*', { rule: 'goal/*', by: 'Ines', exceptions: true }],
  examples: [
    { text: 'Thank you Ewa for mending the lamp by the mill on your one free evening.', intent: 'community' },
  ],
}

export const markup = '<img src=x onerror="document.title=1"><b>bold</b>[a](command:x)&lt;'

/** What never was meant to be in a preset. */
const strange: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  'x'.repeat(600),
  markup,
  'mіxed/*', // a Cyrillic і
  'mixed/‍*',
  '../outside.json',
  './../../outside.json',
  '/etc/hosts',
  'C:\\outside.json',
  'file:///outside.json',
  'https://mill.example/base.json',
  '__proto__',
  'constructor',
  '* * *',
  '... ...',
  '(a|b)? (c|d)?',
  '('.repeat(400),
  '!club/**',
  '{a,b}'.repeat(80),
  '^$',
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, toString: 1 },
  ['porchlight:loud'],
]

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value))
    return value.map((inner: unknown, at) => (String(at) === String(key) ? put(inner, rest, other) : inner))
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, other) }
}

const somewhere = fc.constantFrom(...pathsOf(whole).filter((path) => path.length > 0))

/** A good preset with something strange in the place of one of its values, or beside them. */
const mutated = fc.oneof(
  fc.tuple(somewhere, fc.constantFrom(...strange)).map(([path, other]) => put(whole, path, other)),
  fc.tuple(somewhere, fc.anything()).map(([path, other]) => put(whole, path, other)),
  fc
    .tuple(
      fc.constantFrom<Path>([], ['brand'], ['places', 0], ['rules'], ['mix'], ['examples', 0], ['locked', 1]),
      fc.string(),
      fc.constantFrom(...strange),
    )
    .map(([path, key, other]) => put(whole, [...path, key], other)),
)

const text = JSON.stringify(whole, null, 2)

/** Its text with a piece cut out, or something put in. */
const torn = fc
  .tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('{', '"', ',', '\\', '//', '\0')),
  )
  .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length))

const lots = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at))
const phrases = (any: readonly string[]): string =>
  JSON.stringify({ name: 'mill/team', phrases: [{ facet: 'offer', any, reason: 'x' }] })

/** Made to harm: to be slow, to get out, to be believed. */
export const attacks: Readonly<Record<string, string>> = {
  'nested arrays': '['.repeat(900_000),
  'nested objects': '{"a":'.repeat(150_000),
  'too large': JSON.stringify({ ...whole, measures: ['x'.repeat(1_000_000)] }),
  'a name of 990,000 characters': JSON.stringify({ name: 'x'.repeat(990_000) }),
  'a key of 990,000 characters': JSON.stringify({ name: 'mill/team', ['x'.repeat(990_000)]: 1 }),
  '60,000 keys': JSON.stringify({
    name: 'mill/team',
    ...Object.fromEntries(lots(60_000, (at) => `k${String(at)}`).map((key) => [key, 1])),
  }),
  '30,000 rules': JSON.stringify({
    name: 'mill/team',
    rules: Object.fromEntries(lots(30_000, (at) => `mixed/${String(at)}`).map((key) => [key, 'error'])),
  }),
  prototypes:
    '{"name":"mill/team","__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}},"rules":{"__proto__":"error"}}',
  'gaps without end': phrases(lots(230, (at) => `x${String(at)} ${'... '.repeat(99)}`)),
  'options without end': phrases(lots(200, (at) => `x${String(at)} ${'(a)? '.repeat(80)}`)),
  'choices in choices': phrases(lots(180, (at) => `x${String(at)} ${'('.repeat(100)}a${'|b)?'.repeat(100)}`)),
  'phrases without end': phrases(lots(1_900, (at) => `x${String(at)} ... a ... b ... c ... d`)),
  'words without end': phrases(lots(1_900, (at) => `word${String(at)} ${'and on '.repeat(60)}`)),
  'examples without end': JSON.stringify({
    name: 'mill/team',
    examples: lots(190, (at) => ({ text: `Welcome! ${'So good. '.repeat(400)}${String(at)}` })),
  }),
  'examples that all fail': JSON.stringify({
    name: 'mill/team',
    examples: lots(200, (at) => ({ text: `Good morning, number ${String(at)}.`, intent: 'mixed' })),
  }),
  'a wall of globs': JSON.stringify({
    name: 'mill/team',
    places: lots(200, () => ({ files: ['!(a|b)/**', '{a,b}'.repeat(90)] })),
  }),
  'not JSON at all': markup,
  'a link to a file': '../../../../etc/hosts',
  empty: '',
}

/** Preset texts that are broken, or mean something else than was meant: the same ones for the same count. */
export function brokenPresets(count: number): string[] {
  const seen = fc.sample(
    fc.oneof(
      mutated.map((value) => JSON.stringify(value, null, 2)),
      torn,
    ),
    { numRuns: count, seed: 7 },
  )
  return [...Object.values(attacks), ...seen]
}
