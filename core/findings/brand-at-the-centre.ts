import { findNames } from '../text/names.ts'
import { SenderReader } from '../text/sender.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { cutSentence } from './edits.ts'
import { actsOf, sentenceAt, type FindingRule, type Fix, type Judged } from './finding.ts'

const memberWords = new Set(
  'you your yours they their she he members member volunteers volunteer everyone anyone people newcomers neighbours neighbors students readers'.split(
    ' ',
  ),
)
/** A subject stands among the first words of a sentence. */
const subjectWithin = 4
/** Fewer sentences than this show no pattern. */
const fewest = 3
const mostlySender = 0.6

/** A community post in which the sender is the subject and the members are not. */
export const brandAtTheCentre: FindingRule = {
  id: 'community/brand-at-the-centre',
  find(judged) {
    // who tells how they do a thing says “we” all along, and gives it away
    if (judged.verdict.intent !== 'community' || actsOf(judged, ['gifting']).length > 0) return []
    const sender = new SenderReader(judged.preset.brand)
    const sentences = judged.sentences.filter(({ kind }) => kind === 'text' || kind === 'item')
    const subjects = sentences.map((sentence) => subjectOf(sentence, sender))
    const ofSender = sentences.filter((_, index) => subjects[index] === 'sender')
    const [first] = ofSender
    if (!first || ofSender.length < fewest || ofSender.length / sentences.length < mostlySender) return []
    return [
      {
        start: first.start,
        end: first.end,
        message: `The sender is the subject of ${String(ofSender.length)} of ${String(sentences.length)} sentences. Let members be.`,
        related: [],
        fixes: nameFirst(judged),
      },
    ]
  },
}

function subjectOf({ tokens: written }: Sentence, sender: SenderReader): 'sender' | 'member' | undefined {
  const tokens = sender.read(written)
  const names = findNames(tokens)
  const words = tokens.flatMap((token, index) =>
    isSubjectLike(token) ? [{ token, isName: names[index] === true }] : [],
  )
  for (const { token, isName } of words.slice(0, subjectWithin)) {
    if (token.norm === 'we') return 'sender'
    if (memberWords.has(token.norm) || token.kind === 'mention' || isName) return 'member'
  }
  return undefined
}

function isSubjectLike({ kind }: Token): boolean {
  return kind === 'word' || kind === 'mention' || kind === 'sender'
}

/** Moves the sentence that credits somebody to the front. */
function nameFirst(judged: Judged): Fix[] {
  const [credit] = actsOf(judged, ['spotlight'])
  const at = credit ? sentenceAt(judged, credit) : 0
  const [first] = judged.sentences
  const sentence = judged.sentences[at]
  if (at <= 0 || !first || !sentence) return []
  const text = judged.draft.text.slice(sentence.start, sentence.end)
  return [
    {
      title: 'Put the member first',
      edits: [
        { start: first.start, end: first.start, text: `${text} ` },
        cutSentence(judged.draft.text, sentence),
      ],
    },
  ]
}
