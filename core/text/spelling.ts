import { foldWord } from './characters.ts'

/** How words that are written in many ways become one: contractions, chat spellings, stretched letters. */

/** What is left of a contraction when its clitic is split off: we|'re, do|n't, Sam|'s. */
const clitics: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'m": 'am',
  "'d": "'d",
  "'s": "'s",
}

const irregularStems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** After these a 's is a verb (or the "us" of "let's"); after others it may be a possessive. */
const isWithIs = new Set(
  'it that he she there here what who where how when why let everything everyone something'.split(' '),
)

/** Contractions written without their apostrophe, where that leaves no other English word. */
const unmarked: Readonly<Record<string, readonly [stem: number, norm: string]>> = {
  dont: [2, 'not'],
  doesnt: [4, 'not'],
  didnt: [3, 'not'],
  isnt: [2, 'not'],
  wasnt: [3, 'not'],
  arent: [3, 'not'],
  havent: [4, 'not'],
  couldnt: [5, 'not'],
  wouldnt: [5, 'not'],
  youre: [3, 'are'],
  theyre: [4, 'are'],
  youve: [3, 'have'],
  youll: [3, 'will'],
  weve: [2, 'have'],
  ive: [1, 'have'],
  im: [1, 'am'],
}

const informal: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  ya: 'you',
  yr: 'your',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  tnx: 'thanks',
  ppl: 'people',
  msg: 'message',
  tmrw: 'tomorrow',
  tonite: 'tonight',
  b4: 'before',
  bday: 'birthday',
}

export type Casing = 'lower' | 'title' | 'upper'

export interface Clitic {
  /** Where it starts in the word as written. */
  readonly at: number
  readonly norm: string
}

export interface Spelling {
  /** The comparable form: of the stem, where a clitic is split off. */
  readonly norm: string
  readonly casing: Casing
  readonly clitic: Clitic | undefined
}

/** Words repeat, so each spelling is worked out once; the bound keeps a stream at constant memory. */
const known = new Map<string, Spelling>()
const knownAtMost = 20_000

export function readSpelling(word: string): Spelling {
  const found = known.get(word)
  if (found) return found
  if (known.size >= knownAtMost) known.clear()
  const spelling = spell(word)
  known.set(word, spelling)
  return spelling
}

function spell(word: string): Spelling {
  const folded = foldWord(word)
  const split = splitClitic(folded)
  const norm = normalizeSpelling(split ? split.stem : folded.replaceAll('-', ''))
  return {
    norm,
    casing: casingOf(folded.length === word.length ? word : word.normalize('NFKC')),
    clitic: split && { norm: split.norm, at: offsetAsWritten(word, split.at) },
  }
}

/** Styled letters take two units each, so an offset in the folded word is another in the word as written. */
function offsetAsWritten(word: string, folded: number): number {
  let at = 0
  let read = 0
  for (const char of word) {
    if (read >= folded) break
    read += foldWord(char).length
    at += char.length
  }
  return at
}

function splitClitic(folded: string): (Clitic & { stem: string }) | undefined {
  const bare = unmarked[folded]
  if (bare) return { at: bare[0], stem: folded.slice(0, bare[0]), norm: bare[1] }
  const mark = folded.lastIndexOf("'")
  const at = folded.endsWith("n't") ? folded.length - 3 : mark
  const norm = clitics[folded.slice(at)]
  if (norm === undefined || at <= 0) return undefined
  const stem = folded.slice(0, at)
  if (norm === "'s" && isWithIs.has(stem)) return { at, stem, norm: stem === 'let' ? 'us' : 'is' }
  return { at, stem: norm === 'not' ? (irregularStems[stem] ?? stem) : stem, norm }
}

const stretched = /(\p{L})\1{2,}/gu
const doubledWhenStretched = /^(?:fre|coo|goo|loo|wee|se)/

function normalizeSpelling(folded: string): string {
  return (
    informal[folded] ??
    // three of a letter never occur in an English word: "soooo" is "so", "freeee" is "free"
    folded.replace(stretched, (_, letter: string) => letter.repeat(doubledWhenStretched.test(folded) ? 2 : 1))
  )
}

function casingOf(word: string): Casing {
  const lower = word.toLowerCase()
  if (word === lower) return 'lower'
  if (word.length > 1 && word === word.toUpperCase()) return 'upper'
  return lower.startsWith(word.charAt(0)) ? 'lower' : 'title'
}
