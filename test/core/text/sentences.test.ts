import { deepEqual, equal } from 'node:assert/strict'
import { readSentences } from '../../../core/text/index.ts'

function read(text: string): string[] {
  return readSentences(text).map(({ start, end }) => text.slice(start, end))
}

describe('readSentences', () => {
  const table: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
    ['splits at stops', 'Come in. Sit down! Tea? Yes', ['Come in.', 'Sit down!', 'Tea?', 'Yes']],
    [
      'splits before a lower-case start too',
      'it rained. we danced anyway',
      ['it rained.', 'we danced anyway'],
    ],
    [
      'does not split abbreviations and initials',
      'Thanks to Dr. Rao and J. Smith vs. all',
      ['Thanks to Dr. Rao and J. Smith vs. all'],
    ],
    ['does not split numbers', 'It costs 3.50 today', ['It costs 3.50 today']],
    ['leaves closing quotes and emoji with the sentence', '“Stay.” 🎉 She did.', ['“Stay.” 🎉', 'She did.']],
    [
      'takes emoji for a stop where nobody wrote one',
      'New jars are in 🍯 Come and taste them',
      ['New jars are in 🍯', 'Come and taste them'],
    ],
    ['splits lines', 'One line\nAnother Line', ['One line', 'Another Line']],
    [
      'joins wrapped lines',
      'The path behind the mill is closed for the week\nbecause of the flood. Take care',
      ['The path behind the mill is closed for the week\nbecause of the flood.', 'Take care'],
    ],
    [
      'leaves a link with the sentence above it',
      'Slides from last night\nhttps://a.example/s',
      ['Slides from last night\nhttps://a.example/s'],
    ],
    ['reads list items', '- dig\n- plant\n1. water', ['dig', 'plant', 'water']],
    [
      'reads a run of hashtags by itself',
      'Bread at nine. #bread #leeds',
      ['Bread at nine.', '#bread #leeds'],
    ],
    ['keeps a single hashtag', 'Bread at nine #bread', ['Bread at nine #bread']],
    [
      'parts a line at bullets',
      'Soup of the day • Warm bread rolls',
      ['Soup of the day', '• Warm bread rolls'],
    ],
    ['reads nothing in an empty draft', ' \n\n', []],
  ]
  for (const [name, text, sentences] of table) it(name, () => deepEqual(read(text), sentences))

  it('tells headings, items, quotes and tag runs', () => {
    const text = '# Minutes\n\n> said before\n\n- an item\n\nPlain.\n#a #b'
    deepEqual(
      readSentences(text).map(({ kind }) => kind),
      ['heading', 'quote', 'item', 'text', 'tags'],
    )
  })

  it('blanks markup and keeps offsets', () => {
    const text = '**Grab** the [free _sheet_](https://a.example/s "t") <br> now ![x](y.png) `code`'
    const [sentence] = readSentences(text)
    deepEqual(
      sentence?.tokens.map(({ start, end }) => text.slice(start, end)),
      ['Grab', 'the', 'free', 'sheet', 'https://a.example/s', 'now'],
    )
  })

  it('does not read code and comments, but text behind an open fence', () => {
    deepEqual(read('Try\n```\nbuy()\n```\nthen <!-- buy --> rest'), ['Try', 'then <!-- buy --> rest'])
    deepEqual(read('Try\n```\nstill here'), ['Try\n```', 'still here'])
  })

  it('parts text without punctuation where a clause opens', () => {
    const text = Array.from({ length: 30 }, () => 'the kettle is on and there is cake').join(' ')
    const sentences = read(text)
    equal(sentences.join(' '), text)
    equal(sentences.length > 3, true)
  })
})
