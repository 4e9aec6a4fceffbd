import { closest, distance } from 'fastest-levenshtein'
import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser'
import type * as z from 'zod/mini'
import { findingIds, matchesId } from '../findings/ids.ts'
import { weighPhrase } from '../rules/graph-builder.ts'
import { PhraseError } from '../rules/phrase-syntax.ts'
import { wordClasses } from '../rules/word-classes.ts'
import { shorten } from '../text/shorten.ts'
import { createPositions, type Position } from '../text/lines.ts'
import { builtIn } from './built-in.ts'
import { mergePresets, type Preset } from './preset.ts'
import { presetSchema, type PresetSource } from './schema.ts'

/** A preset as it was found: where, and what stands there. */
export interface PresetFile {
  /** How people call it: a path or an address. */
  readonly file: string
  readonly text: string
}

export interface PresetProblem extends Position {
  readonly file: string
  /** Where in the preset, as `rules → mixed/*`. */
  readonly path: string
  readonly message: string
}

export interface LoadedPreset {
  /** Missing where something is wrong: half a preset judges wrongly. */
  readonly preset: Preset | undefined
  readonly problems: readonly PresetProblem[]
}

/** Finds what a preset extends; `undefined` where there is none. The adapter knows files and packages. */
export type FindPreset = (name: string, from: PresetFile) => PresetFile | undefined

const mostCharacters = 1_000_000
const deepest = 8
const mostLayers = 40
/** So many are named; who mends them sees the rest. */
export const mostProblems = 20
/** In all examples and in all phrases; more would keep the writer waiting. */
const mostInExamples = 30_000
const mostInPhrases = 100_000
/** Ways from word to word, of a phrase and of all; as many as 2,000 phrases of some words have. */
const mostWays = 1_000
const mostWaysInAll = 40_000

const base = 'porchlight:balanced'

export const balanced: Preset = mergePresets([], builtInSource(base))

export function builtInPreset(name: string): Preset | undefined {
  const top = builtIn.get(name)
  return top && mergePresets(basesOf(top), top)
}

function builtInSource(name: string): PresetSource {
  const source = builtIn.get(name)
  if (!source) throw new Error(`no built-in preset ${name}`)
  return source
}

/** What a built-in preset extends, the lowest first. */
function basesOf(source: PresetSource): PresetSource[] {
  return (source.extends ?? []).flatMap((name) => [...basesOf(builtInSource(name)), builtInSource(name)])
}

/** Reads a preset with all that it extends. Whatever is wrong is named; nothing throws. */
export function loadPreset(file: PresetFile, find: FindPreset = () => undefined): LoadedPreset {
  const problems: PresetProblem[] = []
  const layers = readLayers(file, find, [], problems, { layers: 0 })
  const top = layers.pop()
  if (problems.length > 0 || !top) return { preset: undefined, problems }
  return { preset: mergePresets([builtInSource(base), ...layers], top), problems }
}

function readLayers(
  file: PresetFile,
  find: FindPreset,
  above: readonly string[],
  problems: PresetProblem[],
  read: { layers: number },
): PresetSource[] {
  const source = readSource(file, problems)
  if (!source) return []
  const say = problemIn(file, problems)
  checkMeaning(source, say)
  const bases = (source.extends ?? []).flatMap((name, index) => {
    const path = ['extends', index]
    const known = builtIn.get(name)
    if (known) return [...basesOf(known), known]
    if (name.startsWith('porchlight:'))
      return say(path, `there is no “${name}”${nearest(name, [...builtIn.keys()])}`)
    if (++read.layers > mostLayers) return say(path, `extends more than ${String(mostLayers)} presets in all`)
    if (above.length >= deepest) return say(path, `extends more than ${String(deepest)} presets deep`)
    const found = find(name, file)
    if (!found) return say(path, `“${name}” is not to be found from here`)
    if (found.file === file.file || above.includes(found.file)) return say(path, `“${name}” extends itself`)
    return readLayers(found, find, [...above, file.file], problems, read)
  })
  return [...bases, source]
}

type Path = readonly (string | number)[]
type Say = (path: Path, message: string) => []

function problemIn(file: PresetFile, problems: PresetProblem[]): Say {
  return (path, message) => {
    if (problems.length < mostProblems)
      problems.push({
        file: file.file,
        path: path.map((part) => shorten(String(part))).join(' → '),
        message,
        ...positionAt(file, path),
      })
    return []
  }
}

interface Located {
  readonly tree: ReturnType<typeof parseTree>
  readonly errors: readonly ParseError[]
  readonly positions: (offset: number) => Position
}

const located = new WeakMap<PresetFile, Located>()

function locate(file: PresetFile): Located {
  let found = located.get(file)
  if (!found) {
    const errors: ParseError[] = []
    // a mark of the byte order is none of JSON; one space is as long
    const json = file.text.replace(/^\ufeff/, ' ')
    const tree = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false })
    located.set(file, (found = { tree, errors, positions: createPositions(file.text) }))
  }
  return found
}

/** Where a path stands in the file, or as much of it as there is. */
export function positionAt(file: PresetFile, path: Path): Position {
  const { tree, positions } = locate(file)
  const node =
    tree &&
    [...path.keys(), path.length]
      .reverse()
      .map((length) => findNodeAtLocation(tree, path.slice(0, length)))
      .find(Boolean)
  return positions(node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0))
}

function readSource(file: PresetFile, problems: PresetProblem[]): PresetSource | null {
  const fail = (message: string, at: number): null => {
    problems.push({ file: file.file, path: '', message, ...createPositions(file.text)(at) })
    return null
  }
  if (file.text.length > mostCharacters) return fail('is larger than 1 MB', 0)
  const json = file.text.replace(/^\ufeff/, ' ')
  const odd = oddShapeOf(json)
  if (odd !== undefined) return fail(odd, 0)
  const [broken] = locate(file).errors
  if (broken) return fail(`is not JSON: ${words(printParseErrorCode(broken.error))}`, broken.offset)
  const value: unknown = JSON.parse(json)
  const read = presetSchema.safeParse(value)
  if (read.success) return read.data
  const say = problemIn(file, problems)
  for (const issue of read.error.issues) sayIssue(issue, value, say)
  return null
}

const mostNested = 50
const mostTokens = 50_000

/** Asked before anything that follows the nesting by recursion, or that would be slow with very many keys. */
function oddShapeOf(json: string): string | undefined {
  const scanner = createScanner(json, true)
  let depth = 0
  let tokens = 0
  for (scanner.scan(); scanner.getTokenOffset() < json.length; scanner.scan()) {
    if (++tokens > mostTokens) return 'has more keys and values than a preset needs'
    const first = json.charAt(scanner.getTokenOffset())
    if (first === '{' || first === '[') depth++
    if (first === '}' || first === ']') depth--
    if (depth > mostNested) return 'is nested too deeply for a preset'
  }
  return undefined
}

function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

function sayIssue(issue: z.core.$ZodIssue, value: unknown, say: Say): void {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(presetSchema.shape)
    for (const key of issue.keys.slice(0, mostProblems))
      say([...path, key], `is not known here${nearest(key, known)}`)
  } else if (issue.code === 'invalid_value') {
    say(path, `is one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`)
  } else if (issue.code === 'invalid_type') {
    say(
      path,
      valueAt(value, path) === undefined
        ? `is missing; it is ${named(issue.expected)}`
        : `is not ${named(issue.expected)}`,
    )
  } else if (issue.code === 'too_big')
    say(path, (excess[issue.origin] ?? 'is more than {0}').replace('{0}', issue.maximum.toLocaleString('en')))
  else if (issue.code === 'too_small')
    say(
      path,
      issue.minimum === 1 && issue.origin !== 'number' ? 'is empty' : `is less than ${String(issue.minimum)}`,
    )
  else say(path, issue.code === 'invalid_union' ? 'is not of a kind that is known here' : issue.message)
}

const excess: Readonly<Partial<Record<string, string>>> = {
  array: 'has more than {0} entries',
  string: 'has more than {0} characters',
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner === null || typeof inner !== 'object' ? undefined : Reflect.get(inner, key)),
    value,
  )
}

function named(type: string): string {
  return type === 'string'
    ? 'text'
    : type === 'array'
      ? 'a list'
      : `a${/^[aeiou]/.test(type) ? 'n' : ''} ${type}`
}

/** “; did you mean …?”, where something is near. */
function nearest(wrong: string, known: readonly string[]): string {
  const near = closest(wrong.slice(0, 100), known)
  return distance(wrong.slice(0, 100), near) <= Math.max(2, wrong.length / 3)
    ? `; did you mean “${near}”?`
    : ''
}

/** What a schema cannot see: names of rules, phrases that do not parse. */
function checkMeaning(source: PresetSource, say: Say): void {
  const groups = [...new Set(findingIds.map((id) => `${id.split('/')[0] ?? ''}/*`))]
  const known = [...findingIds, ...groups]
  const check = (pattern: string, path: Path): void => {
    if (!findingIds.some((id) => matchesId(pattern, id)))
      say(path, `${path.at(-1) === pattern ? '' : `“${pattern}” `}names no rule${nearest(pattern, known)}`)
  }
  for (const pattern of Object.keys(source.rules ?? {})) check(pattern, ['rules', pattern])
  for (const [index, place] of (source.places ?? []).entries()) {
    for (const pattern of Object.keys(place.rules ?? {})) check(pattern, ['places', index, 'rules', pattern])
  }
  for (const [index, lock] of (source.locked ?? []).entries())
    check(typeof lock === 'string' ? lock : lock.rule, ['locked', index])
  for (const [index, example] of (source.examples ?? []).entries()) {
    for (const [at, pattern] of (example.findings ?? []).entries())
      check(pattern, ['examples', index, 'findings', at])
  }
  if (source.name.startsWith('porchlight:'))
    say(['name'], 'begins with “porchlight:”, which names the built-in presets')
  for (const [index, place] of (source.places ?? []).entries()) {
    for (const glob of [place.files ?? []].flat())
      if (glob.startsWith('!'))
        say(['places', index, 'files'], `“${glob}” would match all but that; name the files that are meant`)
  }
  if (lengthOf((source.examples ?? []).map(({ text }) => text)) > mostInExamples)
    say(['examples'], `have more than ${mostInExamples.toLocaleString('en')} characters in all`)
  checkPhrases(source, say)
}

function checkPhrases({ phrases = [] }: PresetSource, say: Say): void {
  if (lengthOf(phrases.flatMap(({ any }) => any)) > mostInPhrases) {
    say(['phrases'], `have more than ${mostInPhrases.toLocaleString('en')} characters in all`)
    return
  }
  let ways = 0
  let wrong = 0
  for (const [index, { any }] of phrases.entries()) {
    for (const [at, phrase] of any.entries()) {
      try {
        ways += weighPhrase(phrase, wordClasses.has, mostWays)
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error
        say(['phrases', index, 'any', at], `“${shorten(phrase)}” ${error.message}`)
        if (++wrong === mostProblems) return
      }
      if (ways > mostWaysInAll) {
        say(
          ['phrases', index, 'any', at],
          'are more phrases, gaps and options than can be read fast; begin here',
        )
        return
      }
    }
  }
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0)
}
