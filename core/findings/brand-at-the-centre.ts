import { findNames } from '../text/names.ts'
import type { Sentence } from '../text/sentences.ts'
import { tokenize, type Token } from '../text/tokens.ts'
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
    const { names, handles } = judged.preset.brand
    const sender = [['we'], ...[...names, ...handles].map((name) => tokenize(name).map(({ norm }) => norm))]
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

/** @param sender - each name of the sender as the words it is made of */
function subjectOf(
  { tokens }: Sentence,
  sender: readonly (readonly string[])[],
): 'sender' | 'member' | undefined {
  const names = findNames(tokens)
  const words = tokens.flatMap((token, index) =>
    isSubjectLike(token) ? [{ token, isName: names[index] === true }] : [],
  )
  for (const [at, { token, isName }] of words.slice(0, subjectWithin).entries()) {
    if (sender.some((name) => name.every((word, index) => words[at + index]?.token.norm === word)))
      return 'sender'
    if (memberWords.has(token.norm) || token.kind === 'mention' || isName) return 'member'
  }
  return undefined
}

function isSubjectLike({ kind }: Token): boolean {
  return kind === 'word' || kind === 'mention'
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
