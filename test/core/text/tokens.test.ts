import { deepEqual, equal } from 'node:assert/strict'
import { tokenize } from '../../../core/text/tokens.ts'

/** `kind:norm` of each token. */
function read(text: string): string {
  return tokenize(text)
    .map(({ kind, norm }) => (kind === 'word' ? norm : `${kind}:${norm}`))
    .join(' ')
}

describe('tokenize', () => {
  const table: readonly (readonly [name: string, text: string, tokens: string])[] = [
    ['splits clitics off', "We're glad Sam's here, don’t go", "we are glad sam 's here punct:, do not go"],
    ['reads contractions without their mark', 'dont worry youre early', 'do not worry you are early'],
    [
      'reads chat spellings and stretched words',
      'pls tell ur ppl its soooo freeee',
      'please tell your people its so free',
    ],
    ['drops the hyphen inside words', 'sign-up for our e-mail how-to', 'sign up for our email how to'],
    [
      'reads money before and after',
      '$5, £3bn, Rs. 499/-, 20€ or 5 dollars',
      'money:$5 punct:, money:£3bn punct:, money:rs. 499/- punct:, money:20€ or money:5 dollars',
    ],
    ['reads $49.99/mo as money and a unit', '$49.99/mo', 'money:$49.99 punct:/ mo'],
    [
      'reads percent, times, dates, numbers',
      '20% at 5pm on 12/25, 3x and 1,000',
      'percent:20% at time:5pm on date:12/25 punct:, number:3x and number:1,000',
    ],
    [
      'keeps the stop after an address out of it',
      'See https://a.example/b(c). Or acme.co!',
      'see url:https://a.example/b(c) punct:. or url:acme.co punct:!',
    ],
    [
      'does not read a missing space as an address',
      'All done.Next week more',
      'all done punct:. next week more',
    ],
    [
      'tells mail from mentions',
      'bob@mail.example or @bob or @bob@social.example',
      'email:bob@mail.example or mention:@bob or mention:@bob@social.example',
    ],
    ['reads hashtags whole', '#ShopSmall and #1', 'hashtag:#shopsmall and punct:# number:1'],
    [
      'reads emoji by grapheme, glued or not, of whatever skin',
      'work👩🏻‍💻day 1️⃣ 🇮🇪',
      'work emoji:👩‍💻 day emoji:1️⃣ emoji:🇮🇪',
    ],
    ['reads emoticons', 'thanks :) <3', 'thanks emoji::) emoji:<3'],
    ['folds styled letters', '𝗯𝗼𝗹𝗱 𝒮𝒸𝓇𝒾𝓅𝓉 ｗｉｄｅ', 'bold script wide'],
    ['folds accents', 'Café naïve', 'cafe naive'],
    ['sees through invisible characters', 'fr\u200bee gi\u00adft', 'free gift'],
    ['reads & and &amp; as and', 'R&D Q&amp;A', 'r and d q and a'],
    ['keeps line breaks', 'a\r\nb\nc', 'a newline:\n b newline:\n c'],
    ['reads no-break spaces as spaces', 'now\u00a0open', 'now open'],
  ]
  for (const [name, text, tokens] of table) it(name, () => equal(read(text), tokens))

  it('gives UTF-16 offsets into the text as given', () => {
    const text = '🎉 𝗙𝗿𝗲𝗲 “book”, don’t wait'
    deepEqual(
      tokenize(text).map(({ start, end }) => text.slice(start, end)),
      ['🎉', '𝗙𝗿𝗲𝗲', '“', 'book', '”', ',', 'do', 'n’t', 'wait'],
    )
  })

  it('tells how a word is written', () => {
    deepEqual(
      tokenize('FREE Coffee now iPhone').map(({ casing }) => casing),
      ['upper', 'title', 'lower', 'lower'],
    )
  })
})
