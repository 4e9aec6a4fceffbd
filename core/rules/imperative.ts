import { tagWords } from '../text/grammar.ts'
import type { Token } from '../text/tokens.ts'

/** What may stand before a verb that is told to the reader. */
const mayPrecede = new Set(
  'please and then or now just so kindly also simply go do always today why not you must should can could to be sure'.split(
    ' ',
  ),
)
/** Verbs of the rules that are nouns as often. */
const isNounToo = new Set(
  'book order share support post comment tag vote review like follow check shop store sign register save visit call text email message mail donate subscribe download watch start stop try register reserve claim pledge swipe tap click print copy contact reply help study show grab drop bid sale deal trade travel order sample test preview view stock pick score win gift treat use access stream'.split(
    ' ',
  ),
)
/** After these the word before is the verb: "book a", "share your", "shop now", "order online". */
const followsVerb = new Set(
  'a an the your our my their his her its this that these those it them us me yours ours mine one some any all more each both now today online here there below above away early soon again with via by at on from for out up in into through before until and or directly together'.split(
    ' ',
  ),
)

/** Whether the verb at `index` is told to the reader: "Book a call", not "Book club is on Monday". */
export function isImperative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before?.kind === 'word' && !mayPrecede.has(before.norm)) return false
  const word = tokens[index]
  const next = tokens[index + 1]
  if (
    word?.kind !== 'word' ||
    !isNounToo.has(word.norm) ||
    next?.kind !== 'word' ||
    followsVerb.has(next.norm)
  )
    return true
  return isVerbOfClause(tokens, index)
}

/** How much of the sentence is asked about: a noun phrase and the verb after it. */
const asked = 8

/** Grammar decides: "Order forms are here" has its verb elsewhere, "Order forms here" has not. */
function isVerbOfClause(tokens: readonly Token[], index: number): boolean {
  const clause: string[] = []
  for (const token of tokens.slice(index, index + asked)) {
    if (token.kind !== 'word') break
    clause.push(token.norm)
  }
  const [first, ...rest] = tagWords(clause.join(' '))
  const verb = rest.findIndex(
    ({ tags }, at) =>
      tags.has('Verb') &&
      !tags.has('Gerund') &&
      // "Book clubs meet here" has its verb; in "Book a room to meet" it is no other clause's
      (!tags.has('Infinitive') || rest[at - 1]?.tags.has('Plural')),
  )
  // a clause has one verb: without another, it is this one
  if (!first || verb === -1) return true
  return (
    first.tags.has('Verb') &&
    !rest.slice(0, verb).every(({ tags }) => tags.has('Noun') && !tags.has('Pronoun'))
  )
}
