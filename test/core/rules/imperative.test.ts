import { equal } from 'node:assert/strict'
import { isImperative } from '../../../core/rules/imperative.ts'
import { tokenize } from '../../../core/text/tokens.ts'

/** Whether `word`, where it first stands in the sentence, is a verb told to the reader. */
function read(sentence: string, word: string): boolean {
  const tokens = tokenize(sentence)
  const index = tokens.findIndex(({ norm }) => norm === word)
  equal(index >= 0, true, `“${word}” is not in “${sentence}”`)
  return isImperative(tokens, index)
}

type Row = readonly [sentence: string, word: string, expected: boolean]

const tables: Readonly<Record<string, readonly Row[]>> = {
  'what comes before': [
    ['Please book early', 'book', true],
    ['Just order online', 'order', true],
    ['Then book the hall', 'book', true],
    ['Kindly share', 'share', true],
    ["Don't order it there", 'order', true],
    ['Why not book a seat', 'book', true],
    ['You can get yours at the desk', 'get', true],
    ['You must book by noon', 'book', true],
    ['To book a seat, ring Ana', 'book', true],
    ['We book bands', 'book', false],
    ['They order bread', 'order', false],
    ['I follow the news', 'follow', false],
    ['Members join for free', 'join', false],
    ['Our book is out', 'book', false],
    ['The order arrived', 'order', false],
  ],
  'where a clause opens': [
    ['🎉 Book the hall', 'book', true],
    ['Hi all, share this', 'share', true],
    ['“Book a room”, said the card', 'book', true],
    ['We sell tickets: order two', 'order', true],
  ],
  'what comes after': [
    ['Book a room', 'book', true],
    ['Order your forms here', 'order', true],
    ['Share your story', 'share', true],
    ['Store them in the dark', 'store', true],
    ['Sign up today', 'sign', true],
    ['Vote for Ana', 'vote', true],
    ['Order £5 worth of seed', 'order', true],
    ['Book!', 'book', true],
    ['Book', 'book', true],
  ],
  'where grammar decides': [
    ['Post photos below', 'post', true],
    ['Support local makers', 'support', true],
    ['Follow Sam and Ana', 'follow', true],
    ['Call Sam', 'call', true],
    ['Donate blood', 'donate', true],
    ['Order forms here', 'order', true],
    ['Order forms are at the desk', 'order', false],
    ['Book club is on Monday', 'book', false],
    ['Share prices fell today', 'share', false],
    ['Store hours have changed', 'store', false],
    ['Post office closed early', 'post', false],
    ['Comment sections are grim', 'comment', false],
    ['Email addresses were lost', 'email', false],
    ['Review copies went out', 'review', false],
    ['Call volumes are high', 'call', false],
    ['Help desk closes early today', 'help', false],
    ['Help wanted', 'help', false],
    ['Gift wrapping is free', 'gift', false],
  ],
  'verbs that are no nouns': [
    ['Join us', 'join', true],
    ['Join hands that are warm', 'join', true],
    ['Bring chairs that are dry', 'bring', true],
  ],
}

describe('isImperative', () => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      for (const [sentence, word, expected] of table)
        it(`${expected ? 'tells the reader to' : 'does not tell the reader to'} ${word}: ${sentence}`, () =>
          equal(read(sentence, word), expected))
    })
  }
})
