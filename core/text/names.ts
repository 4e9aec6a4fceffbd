import type { Token } from './tokens.ts'

/** Capitalised words that are nobody's name. */
const notNames = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan diwali eid hanukkah halloween thanksgiving english french german spanish american british indian irish european african asian internet facebook instagram twitter linkedin youtube google zoom github slack discord reddit whatsapp telegram tiktok amazon etsy ok okay tv pm am ceo usa uk eu us mr mrs ms dr prof st god'.split(
    ' ',
  ),
)
/** Words that open a sentence so often that their capital says nothing, even before a name. */
const opensSentence = new Set(
  'the a an and or but so if when while since because as at in on by for from to of with about after before our my your his her their its this that these those we you he she they it there here what who where why how which thanks thank welcome congrats congratulations happy meet hi hey hello dear join come see watch read listen check get grab shop buy order book use try take make find let please good great big huge special many much more most all some any no not yes new now today tonight tomorrow yesterday photo photos video credit credits via introducing presenting featuring featured shoutout shout props kudos hats well done sorry just also only even still then first second last next last every each both another other one two three follow tag share like comment vote register sign save learn discover visit stop start keep don do did does is are was were will would can could should may might must have has had been being be'.split(
    ' ',
  ),
)
const startsAfter = /[.!?…:“"•\-–—|(]/u

/**
 * Which tokens look like a name, by their capitals: `Sam Okafor`, but not the first word of a
 * sentence alone, nor anything where every word is capitalised.
 */
export function findNames(tokens: readonly Token[]): readonly boolean[] {
  const words = tokens.filter((token) => token.kind === 'word')
  const capitalised = words.filter((token) => token.casing !== 'lower').length
  if (capitalised === 0 || (words.length >= 4 && capitalised / words.length > 0.6))
    return tokens.map(() => false)
  const couldBe = tokens.map(
    (token) =>
      token.kind === 'word' && token.casing === 'title' && token.norm.length > 1 && !notNames.has(token.norm),
  )
  return tokens.map((token, index) => {
    if (!couldBe[index]) return false
    const before = tokens[index - 1]
    const isFirst =
      !before || before.kind === 'emoji' || (before.kind === 'punct' && startsAfter.test(before.norm))
    return !isFirst || (couldBe[index + 1] === true && !opensSentence.has(token.norm))
  })
}
