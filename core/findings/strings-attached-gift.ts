import type { Facet } from '../facets.ts'
import { overlaps, type Edit } from '../text/span.ts'
import type { Evidence } from '../rules/evidence.ts'
import { cutFix, splitFix } from './edits.ts'
import {
  actsOf,
  evidenceFor,
  sentenceAt,
  type FindingRule,
  type Fix,
  type Found,
  type Judged,
} from './finding.ts'

const strings: Readonly<Partial<Record<Facet, string>>> = {
  'lead-capture': 'contact data',
  reach: 'a follow, a tag or a share',
  'call-to-action': 'a purchase',
  offer: 'a purchase',
  urgency: 'a deadline',
}

/** Rules whose evidence is a string of a more exact kind. */
const exactStrings: Readonly<Record<string, string>> = {
  'lead-capture/newsletter-signup': 'sign-up',
  'lead-capture/webinar-signup': 'registration',
  'lead-capture/waitlist': 'a place on a waiting list',
  'reach/follow-us': 'a follow',
  'reach/tag-someone': 'a tag',
  'reach/repost-request': 'a repost',
}

/** Gifts that can be held back; know-how that stands in the post is given, whatever is asked beside it. */
const handouts = new Set(['gifting/free-resource', 'gifting/gift-on-condition', 'gifting/shared-material'])

/** So far, in sentences, a string can stand from its gift: the nearest first. */
const nearby = [0, -1, 1, -2, 2, -3, 3]

/** A gift that costs contact data, a follow, a purchase. */
export const stringsAttachedGift: FindingRule = {
  id: 'mixed/strings-attached-gift',
  find(judged) {
    if (judged.verdict.intent !== 'mixed') return []
    const gifts = new Map<number, Evidence>()
    for (const gift of evidenceFor(judged, ['gifting']).toReversed())
      gifts.set(sentenceAt(judged, gift), gift)
    for (const string of stringsOf(judged)) {
      const found = tie(judged, string, gifts)
      if (found) return [found]
    }
    return []
  },
}

function stringsOf(judged: Judged): Evidence[] {
  return actsOf(judged, ['lead-capture', 'reach', 'call-to-action', 'offer', 'urgency'])
}

function tie(judged: Judged, string: Evidence, gifts: ReadonlyMap<number, Evidence>): Found | undefined {
  const at = sentenceAt(judged, string)
  const distance = nearby.find((steps) => gifts.has(at + steps))
  const gift = distance === undefined ? undefined : gifts.get(at + distance)
  if (!gift || !isCondition(judged, string, gift, distance === 0)) return undefined
  const start = Math.max(string.start, connector(judged, string) ?? 0)
  const gives = judged.draft.text.slice(gift.start, gift.start < start ? Math.min(gift.end, start) : gift.end)
  return {
    start,
    end: Math.max(...stringsOf(judged).map((other) => (overlaps(other, string) ? other.end : 0))),
    message: `This gift has a string: ${nameOf(judged, string)}.`,
    related: [{ start: gift.start, end: gift.start + gives.trimEnd().length, message: 'the gift' }],
    fixes: [...takeOff(judged, string, gift), ...splitFix(judged, distance === 0 ? [] : [at])],
  }
}

/** What stands beside a gift is a string where the gift hangs on it: by a word that says so, or by its kind. */
function isCondition(judged: Judged, string: Evidence, gift: Evidence, isSameSentence: boolean): boolean {
  if (isSameSentence && connector(judged, string) !== undefined) return true
  return string.facet === 'lead-capture' || (string.facet === 'reach' && handouts.has(gift.rule))
}

/** Where several rules see the same string, the most exact names it. */
function nameOf(judged: Judged, string: Evidence): string {
  const exact = judged.verdict.evidence.find(
    (other) => overlaps(other, string) && exactStrings[other.rule] !== undefined,
  )
  return exactStrings[exact?.rule ?? string.rule] ?? strings[string.facet] ?? 'a condition'
}

function takeOff(judged: Judged, string: Evidence, gift: Evidence): Fix[] {
  const title = 'Take the string off'
  const at = sentenceAt(judged, string)
  if (sentenceAt(judged, gift) !== at) return cutFix(title, judged, [at])
  const edit = cutClause(judged, string, gift)
  return edit ? [{ title, edits: [edit] }] : []
}

const connectors = new Set('when if once after by for with just simply in provided'.split(' '))
const connectorWithin = 5
/** Those that part a gift from its string where both are one piece of evidence: "yours when you sign up". */
const hinges = new Set('when if once after provided'.split(' '))
/** What follows a hinge: "when you", "after signing up"; not "once a day". */
const asksReader = /^(?:you|your|\w+ing)$/

/** The word that makes a string of what follows it: "when you book", "for your e-mail". */
function connector(judged: Judged, string: Evidence): number | undefined {
  const tokens = judged.sentences[sentenceAt(judged, string)]?.tokens ?? []
  const hinge = tokens.find(
    ({ norm, start, end }, index) =>
      index > 0 &&
      start >= string.start &&
      end <= string.end &&
      hinges.has(norm) &&
      asksReader.test(tokens[index + 1]?.norm ?? ''),
  )
  if (hinge) return hinge.start
  const first = tokens.findIndex((token) => token.start >= string.start)
  for (let index = first; index >= Math.max(1, first - connectorWithin); index--) {
    const token = tokens[index]
    if (token?.kind === 'word' && connectors.has(token.norm)) return token.start
  }
  return undefined
}

/** From the connecting word to the end of the clause; the sentence keeps its stop. */
function cutClause(judged: Judged, string: Evidence, gift: Evidence): Edit | undefined {
  const start = connector(judged, string)
  const sentence = judged.sentences[sentenceAt(judged, string)]
  if (start === undefined || start <= gift.start || !sentence) return undefined
  const stop = sentence.tokens.find(
    (token) => token.start >= string.end && token.kind === 'punct' && /[.,;!?…]/.test(token.norm),
  )
  const before = judged.draft.text.slice(sentence.start, start).trimEnd()
  return { start: sentence.start + before.length, end: stop?.start ?? sentence.end, text: '' }
}
