import fc from 'fast-check'
import type { Draft } from '../../core/drafts/draft.ts'
import { goals, placeKinds } from '../../core/facets.ts'

/** Texts that nobody wrote, to find what nobody thought of. */

/** Half surrogates, controls, marks that combine or turn direction, letters that grow when folded, line breaks. */
const odd = [
  ...'\ud83c \udf89 \0 \u0007 \u001b \u007f \u00ad \u0301 \u200b \u200d \u202e \u2060 \ufe0f \ufeff \uffff'.split(
    ' ',
  ),
  ...'👩🏻‍💻 🇮🇪 1️⃣ 𝗯𝗼𝗹𝗱 ﬁ İ ǅ … “ ” ’ — •'.split(' '),
  ...['\r\n', '\n', '\r', '\u0085', '\u2028', '\t', ' ', '\u00a0'],
]

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ maxLength: 20 }),
      fc.constantFrom(...odd),
    ),
    { maxLength: 30, size: 'max' },
  )
  .map((pieces) => pieces.join(''))

const markup = [
  ...'# ## > - * + 1. 2) --- *** === ``` ~~~ ` `` ** * __ _ ~~ [ ] ( ) ]( ][ ![ \\ \\* &amp; | || {{ }} $ %'.split(
    ' ',
  ),
  ...'[a](https://a.example/b) ![a](b.png) [a][b] [a]: <https://a.example> <b> </b> <br/> <!-- -->'.split(
    ' ',
  ),
  ...[
    '<!-- porchlight-disable mixed/* -->',
    '<!-- porchlight-disable-next-line -->',
    '<!-- porchlight-enable -->',
  ],
  ...['\n', '\n\n', '\r\n', 'come', 'in', 'Buy', 'now.'],
]

/** What posts are made of: pieces that rules know, and words that they do not. */
const phrases = [
  'welcome to our new members|welcome, everyone|introduce yourself|no question is too small|tell us below',
  'tell us your story|what has worked for you|how do you|we would love to hear|happy Diwali to all of you',
  'thank you all|thank you @ana|thanks to Noor Aziz for|shout-out to Priya|congratulations to Sam Okafor',
  'meet Hana, who|member of the month|this idea came from Jo|here is how|how to|free guide|free template',
  'three things that helped|a tip|happy to help|ask me anything|come along|we need volunteers|you are not alone',
  'shop now|order yours|get yours|buy now|book a call|book a demo|link in bio|download our app|donate today',
  'start your free trial|visit our shop|20% off|from $9|for £14|now available|on sale now|tickets|introducing',
  "only 3 left|last chance|ends tonight|until Friday|hurry|don't miss out|while stocks last|join the waitlist",
  'sign up for our newsletter|when you sign up|drop your email|register to download|DM us|comment YES',
  'and our team will reach out|follow us|like and share|tag a friend|retweet|turn on notifications|agree?',
  'would you rather|award-winning|we are proud|the best in town|number one|we donated',
].flatMap((line) => line.split('|'))

const words = [
  'the a an and or but so if when to of in on at for with by from it is was are be not no we our us you your they',
  'I my he she this that there what who where how why all new old good small free more some any people members',
  'friends neighbours volunteers team garden bread bike guitar book books class course evening morning monday week',
  'hall shed door kettle tea soup cake rain river road train story question answer photo recipe list price money',
  'gift sale offer work help time home hand day café naïve Ana Bo Leeds Acme @sam #bread #shoplocal 🎉 👉 🔥 :) <3',
  'https://a.example/b acme.example bob@mail.example $5 20€ 5pm 12/25 1,000 3x',
].flatMap((line) => line.split(' '))

const stops = [
  ...'. . . ! ! ? ? … , , ; : – " “ ” ( ) ** _ & | •'.split(' '),
  ...['\n', '\n\n', '\r\n', '\n- ', '\n1. ', '\n> ', '\n# '],
]

function textFrom(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), { maxLength: 40, size: 'max' })
    .map((chosen) => chosen.join(' ').replace(/ (?=[.,!?…;:])/g, ''))
}

export const texts = {
  'any string': anyText,
  Markdown: textFrom(markup),
  posts: textFrom([...phrases, ...words, ...stops, ...stops]),
}

export function draftOf(text: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  return fc.record(
    {
      text,
      goal: fc.constantFrom(...goals),
      kind: fc.constantFrom(...placeKinds),
      measures: fc.array(fc.string()),
    },
    { requiredKeys: ['text'] },
  )
}

/** A file of the text as it is, or of texts in what its format puts around them. */
export function fileOf(text: fc.Arbitrary<string>, extension: string): fc.Arbitrary<string> {
  return fc.oneof(
    text,
    fc.tuple(text, text).map(([a, b]) => wrap(a, b, extension)),
  )
}

function wrap(a: string, b: string, extension: string): string {
  switch (extension) {
    case 'csv':
      return `id,text,goal\r\n1,"${a.replaceAll('"', '""')}",pr\r\n2,${b}`
    case 'jsonl':
      return `${JSON.stringify({ text: a, place: b })}\n${b}\n${JSON.stringify({ id: b, text: a })}`
    default:
      return `---\ngoal: ${a}\n---\n${b}\n---\nplace: ${JSON.stringify(b)}\n---\n${a}`
  }
}
