import type { Facet } from '../facets.ts'
import type { Evidence } from '../rules/evidence.ts'
import { cutFix, splitFix } from './edits.ts'
import {
  actsOf,
  evidenceFor,
  sentenceAt,
  type Edit,
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

/** So far, in sentences, a string can stand from its gift. */
const nearby = 3

/** A gift that costs contact data, a follow, a purchase. */
export const stringsAttachedGift: FindingRule = {
  id: 'mixed/strings-attached-gift',
  find(judged) {
    if (judged.verdict.intent !== 'mixed') return []
    const gifts = evidenceFor(judged, ['gifting'])
    return actsOf(judged, ['lead-capture', 'reach', 'call-to-action', 'offer', 'urgency'])
      .flatMap((string) => tie(judged, string, gifts))
      .slice(0, 1)
  },
}

function tie(judged: Judged, string: Evidence, gifts: readonly Evidence[]): Found[] {
  const at = sentenceAt(judged, string)
  const distance = (gift: Evidence): number => Math.abs(sentenceAt(judged, gift) - at)
  const [gift] = gifts
    .filter((candidate) => distance(candidate) <= nearby)
    .toSorted((a, b) => distance(a) - distance(b))
  if (!gift) return []
  // a purchase, a price or a deadline beside a gift is a string only where it is the condition
  const isCondition =
    string.facet === 'lead-capture' ||
    string.facet === 'reach' ||
    (distance(gift) === 0 && connector(judged, string) !== undefined)
  if (!isCondition) return []
  const name = exactStrings[string.rule] ?? strings[string.facet] ?? 'a condition'
  const message = `This gift has a string: ${name}.`
  return [
    {
      start: string.start,
      end: string.end,
      message,
      related: [{ start: gift.start, end: gift.end, message: 'the gift' }],
      fixes: [...takeOff(judged, string, gift), ...splitFix(judged, distance(gift) === 0 ? [] : [at])],
    },
  ]
}

function takeOff(judged: Judged, string: Evidence, gift: Evidence): Fix[] {
  const title = 'Take the string off'
  const at = sentenceAt(judged, string)
  if (sentenceAt(judged, gift) !== at) return cutFix(title, judged, [at])
  const edit = gift.start < string.start ? cutClause(judged, string) : undefined
  return edit ? [{ title, edits: [edit] }] : []
}

const connectors = new Set('when if once after by for with just simply in provided'.split(' '))
const connectorWithin = 5

/** The word that makes a string of what follows it: "when you book", "for your e-mail". */
function connector(judged: Judged, string: Evidence): number | undefined {
  const tokens = judged.sentences[sentenceAt(judged, string)]?.tokens ?? []
  const first = tokens.findIndex((token) => token.start >= string.start)
  for (let index = first; index >= Math.max(1, first - connectorWithin); index--) {
    const token = tokens[index]
    if (token?.kind === 'word' && connectors.has(token.norm)) return token.start
  }
  return undefined
}

/** From the connecting word to the end of the clause; the sentence keeps its stop. */
function cutClause(judged: Judged, string: Evidence): Edit | undefined {
  const start = connector(judged, string)
  const sentence = judged.sentences[sentenceAt(judged, string)]
  if (start === undefined || !sentence) return undefined
  const stop = sentence.tokens.find(
    (token) => token.start >= string.end && token.kind === 'punct' && /[.,;!?…]/.test(token.norm),
  )
  const before = judged.draft.text.slice(sentence.start, start).trimEnd()
  return { start: sentence.start + before.length, end: stop?.start ?? sentence.end, text: '' }
}
