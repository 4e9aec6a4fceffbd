/**
 * What a character is to the tokenizer. A table for ASCII, Unicode properties for the rest: posts
 * are mostly ASCII, and the table is ten times as fast as a regular expression a character.
 */
export const charClass = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, invisible: 5 } as const
export type CharClass = (typeof charClass)[keyof typeof charClass]

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[a-z]/i.test(char)) ascii[code] = charClass.letter
  else if (/[0-9]/.test(char)) ascii[code] = charClass.digit
  else if (/[\n\r]/.test(char)) ascii[code] = charClass.newline
  else if (/[\s\0]/.test(char)) ascii[code] = charClass.space
}

const letter = /^[\p{L}\p{M}]/u
const digit = /^\p{Nd}/u
const newline = /^[\u0085\u2028\u2029]/
const space = /^\s/
/** Zero-width spaces and joiners, soft hyphens, word joiners, byte-order marks, direction marks. */
const invisible = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
const variationSelector = /^[\ufe00-\ufe0f]/

/** Astral letters that only style the Latin alphabet (𝗯𝗼𝗹𝗱, 𝓈𝒸𝓇𝒾𝓅𝓉) are letters too: NFKC folds them. */
export function classOf(code: number): CharClass {
  if (code < 128) return ascii[code] as CharClass
  const char = String.fromCodePoint(code)
  if (invisible.test(char) || variationSelector.test(char)) return charClass.invisible
  if (letter.test(char)) return charClass.letter
  if (digit.test(char)) return charClass.digit
  if (newline.test(char)) return charClass.newline
  if (space.test(char)) return charClass.space
  return charClass.other
}

const foldable = /[^\x00-\x7f]/
const invisibles = new RegExp(invisible.source.slice(1) + '|' + variationSelector.source.slice(1), 'g')

/** One form for words that look alike: lower case, no styling, no accents, no invisible characters. */
export function foldWord(word: string): string {
  if (!foldable.test(word)) return word.toLowerCase()
  return word
    .replace(invisibles, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .toLowerCase()
}
