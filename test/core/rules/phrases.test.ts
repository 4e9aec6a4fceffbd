import { deepEqual, equal, throws } from 'node:assert/strict'
import { evidenceIn, type RulePhrase } from '../../../core/rules/evidence.ts'
import { GraphBuilder } from '../../../core/rules/graph-builder.ts'
import { readGraph, writeGraph, type PhraseGraph } from '../../../core/rules/phrase-graph.ts'
import { PhraseMatcher } from '../../../core/rules/phrase-matcher.ts'
import { parsePhrase, PhraseError, tokenKinds } from '../../../core/rules/phrase-syntax.ts'
import { defineRule } from '../../../core/rules/rule.ts'
import { addRules, rulePhrasesOf } from '../../../core/rules/rule-phrases.ts'
import { wordClasses } from '../../../core/rules/word-classes.ts'
import phrases from '../../../core/model/phrases.json'
import { tokenize } from '../../../core/text/tokens.ts'

function graphOf(written: readonly string[]): PhraseGraph {
  const builder = new GraphBuilder(wordClasses.has)
  for (const [payload, phrase] of written.entries()) builder.add(phrase, payload)
  return builder.build()
}

/** What each match covers, the longest first, with the phrase that matched. */
function find(
  graph: PhraseGraph,
  written: readonly string[],
  text: string,
): { phrase: string; text: string }[] {
  const tokens = tokenize(text)
  return new PhraseMatcher(graph, written, wordClasses.of)
    .match(tokens)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ payload, from, to }) => ({
      phrase: payload,
      text: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    }))
}

function longest(phrase: string, text: string): string | undefined {
  return find(graphOf([phrase]), [phrase], text)[0]?.text
}

type Row = readonly [phrase: string, text: string, matched: string | undefined]

const tables: Readonly<Record<string, readonly Row[]>> = {
  words: [
    ['sign up', 'Do sign up here', 'sign up'],
    ['sign up', 'SIGN UP', 'SIGN UP'],
    ['Sign Up', 'sign up', 'sign up'],
    ['sign up', '𝗦𝗶𝗴𝗻 𝘂𝗽 here', '𝗦𝗶𝗴𝗻 𝘂𝗽'],
    ['sign up', 'Sign-up is open', 'Sign-up'],
    ['sign-up', 'sign up', 'sign up'],
    ['sign up', 'signup', undefined],
    ['sign up', 'sign it up', undefined],
    ["don't miss", 'Do not miss it', 'Do not miss'],
    ['do not miss', 'Don’t miss it', 'Don’t miss'],
    ['don’t miss', 'dont miss it', 'dont miss'],
    ['q&a', 'Our Q&A is on', 'Q&A'],
    ['50% off', 'Take 50% off', '50% off'],
    ['@acme', 'Ask @Acme', '@Acme'],
    ['#acme', 'We love #Acme', '#Acme'],
    ['acme', 'We love #Acme', '#Acme'],
    ['acme.example', 'See acme.example.', 'acme.example'],
    ['🎁 for you', 'A 🎁 for you', '🎁 for you'],
    ['$5 off', 'Take $5 off today', '$5 off'],
    ['5 dollars off', 'Take 5 dollars off', '5 dollars off'],
    ['5 pm sharp', 'At 5 pm sharp', '5 pm sharp'],
    ['hello, world', 'Hello, world', 'Hello, world'],
    ['buy!', 'Buy! Now', 'Buy!'],
    ['c++ course', 'A C++ course', 'C++ course'],
    ['season pass $', 'Get the season pass 🎉🎉', 'season pass'],
    ['you are welcome $', '“You are welcome”', 'You are welcome'],
  ],
  'marks between words': [
    ['free gift', 'a free 🎁 gift', 'free 🎁 gift'],
    ['free gift', 'a free, “gift” card', 'free, “gift'],
    ['free gift', 'It is free. Gift it', undefined],
    ['free gift', 'Free! Gift it', undefined],
    ['free gift', 'Free? Gift it', undefined],
    ['free gift', 'It is free; gift it', undefined],
    ['free gift', 'It is free … gift it', undefined],
  ],
  'choice of words': [
    ['get|grab|claim yours', 'Grab yours', 'Grab yours'],
    ['get|grab|claim yours', 'Claim yours', 'Claim yours'],
    ['get|grab|claim yours', 'Keep yours', undefined],
    ['get|<day> yours', 'Friday yours', 'Friday yours'],
  ],
  'choice of phrases': [
    ['(link in bio | bio link)', 'It is the bio link', 'bio link'],
    ['(link in bio | bio link)', 'See link in bio', 'link in bio'],
    ['(link in bio | bio link)', 'Link to the bio', undefined],
    ['(get|grab (one | two of these)) now', 'Grab two of these now', 'Grab two of these now'],
    ['(get|grab (one | two of these)) now', 'Grab three now', undefined],
  ],
  options: [
    ['buy (the | all of our)? bread', 'Buy bread', 'Buy bread'],
    ['buy (the | all of our)? bread', 'Buy all of our bread', 'Buy all of our bread'],
    ['buy (the | all of our)? bread', 'Buy our bread', undefined],
    ['buy the|our? bread', 'Buy our bread', 'Buy our bread'],
    ['buy the|our? bread', 'Buy bread', 'Buy bread'],
    ['buy bread?', 'Buy bread', 'Buy bread'],
    ['buy bread?', 'Buy', 'Buy'],
    ['please? buy', 'Please buy', 'Please buy'],
    ['please? buy', 'We buy', 'buy'],
  ],
  'one word': [
    ['buy * now', 'Buy bread now', 'Buy bread now'],
    ['buy * now', 'Buy £5 now', 'Buy £5 now'],
    ['buy * now', 'Buy now', undefined],
    ['buy * now', 'Buy good bread now', undefined],
    ['buy * now', 'Buy 🍞 now', undefined],
    ['buy *? now', 'Buy now', 'Buy now'],
    ['buy *', 'Buy. Bread', undefined],
  ],
  'a gap': [
    ['buy ... now', 'Buy now', 'Buy now'],
    ['buy ... now', 'Buy our good bread now', 'Buy our good bread now'],
    ['buy ... now', 'Buy all our good bread now', undefined],
    ['buy … now', 'Buy bread now', 'Buy bread now'],
    ['buy ... now', 'Buy bread. Now', undefined],
    ['buy ... ... now', 'Buy a b c d e f now', 'Buy a b c d e f now'],
    ['buy ... ... now', 'Buy a b c d e f g now', undefined],
  ],
  'kinds of tokens': [
    ['for {money}', 'For £5', 'For £5'],
    ['for {money}', 'For five', undefined],
    ['{percent} off', '20% off', '20% off'],
    ['{number} seats', '12 seats', '12 seats'],
    ['on {date}', 'On 12/25', 'On 12/25'],
    ['at {time}', 'At 5pm', 'At 5pm'],
    ['see {url}', 'See https://a.example', 'See https://a.example'],
    ['mail {email}', 'Mail bob@a.example', 'Mail bob@a.example'],
    ['thanks {mention}', 'Thanks @sam', 'Thanks @sam'],
    ['{hashtag} now', '#bread now', '#bread now'],
    ['wow {emoji}', 'Wow 🎉', 'Wow 🎉'],
    ['really {question}', 'Really?', 'Really?'],
    ['really {question}', 'Really!', undefined],
    ['really {exclamation}', 'Really!', 'Really!'],
    ['really {exclamation}', 'Really?', undefined],
    ['by {name}', 'Made by Sam', 'by Sam'],
    ['by {name}', 'Made by hand', undefined],
    ['by {name}', 'MADE HERE BY SAM', undefined],
  ],
  'classes of words': [
    ['on <day>', 'On Friday', 'On Friday'],
    ['on <day>', 'On paper', undefined],
    ['<month> <day>', 'One May Sunday', 'May Sunday'],
  ],
  'start of the sentence': [
    ['^ welcome', 'Welcome in', 'Welcome'],
    ['^ welcome', 'You are welcome', undefined],
    ['^ welcome', '“Welcome” is the word', 'Welcome'],
    ['^ welcome', '🎉 Welcome', 'Welcome'],
    ['^ welcome', 'Hi all, welcome in', 'welcome'],
    ['^ * meets', 'Choir meets at six', 'Choir meets'],
    ['^ * meets', 'The choir meets at six', undefined],
    ['^ ... meets', 'Our own choir meets', 'Our own choir meets'],
    ['(^ welcome | come in)', 'You are welcome', undefined],
    ['(^ welcome | come in)', 'Do come in', 'come in'],
  ],
  'end of the sentence': [
    ['you are welcome $', 'You are welcome', 'You are welcome'],
    ['you are welcome $', 'You are welcome!', 'You are welcome'],
    ['you are welcome $', 'You are welcome here', undefined],
    ['^ no $', 'No.', 'No'],
    ['^ no $', 'No way', undefined],
  ],
}

describe('a phrase', () => {
  for (const [name, table] of Object.entries(tables)) {
    describe(`with ${name}`, () => {
      for (const [phrase, text, matched] of table)
        it(`${phrase} ${matched === undefined ? 'is not in' : 'is in'} ${text}`, () =>
          equal(longest(phrase, text), matched))
    })
  }

  it('is tried here with each kind of token', () => {
    const tried = (tables['kinds of tokens'] ?? []).map(([phrase]) => phrase).join(' ')
    deepEqual(
      tokenKinds.filter((kind) => !tried.includes(`{${kind}}`)),
      [],
    )
  })
})

describe('a phrase that is not well formed', () => {
  const table: readonly (readonly [phrase: string, message: string, at: number])[] = [
    ['sale ^', 'has a “^” that is not at its start', 5],
    ['$ sale', 'has a “$” that is not at its end', 0],
    ['', 'is empty', 0],
    ['   ', 'is empty', 0],
    ['buy (the bread', 'has a “(” that nothing closes', 4],
    ['buy the) bread', 'has a “)” too many', 7],
    ['buy | bread', 'has a “|” too many', 4],
    ['|bread', 'has a “|” too many', 0],
    ['buy||get', 'has a “|” where a word should be', 4],
    ['? bread', 'has a “?” where a word should be', 0],
    ['buy??', 'has a “?” where a word should be', 4],
    ['buy <goats>', 'knows no class <goats>', 4],
    [
      'buy {price}',
      'knows no {price}; there are {money} {percent} {number} {date} {time} {url} {email} {mention} {hashtag} {emoji} {name} {question} {exclamation}',
      4,
    ],
    ['buy {Money}', 'has a character that phrases do not know', 4],
    ['buy <day', 'has a character that phrases do not know', 4],
    ['*', 'matches every text', 0],
    ['... *', 'matches every text', 0],
    ['^ $', 'matches every text', 0],
    ['buy?', 'matches every text', 0],
    ['(buy | )', 'matches every text', 0],
    ['* sale', 'begins with a wildcard; begin with a word or with ^', 0],
    ['... sale', 'begins with a wildcard; begin with a word or with ^', 0],
    ['big? * sale', 'begins with a wildcard; begin with a word or with ^', 0],
    ['(@|with) us', 'has the option “@”, which is no word', 1],
    ['pay (at the | / ) door', 'has the option “/”, which is no word', 14],
    ['buy '.repeat(1_001), 'is too long', 0],
  ]
  for (const [phrase, message, at] of table) {
    it(`${phrase.slice(0, 20)}: ${message.slice(0, 60)}`, () =>
      throws(() => graphOf([phrase]), new PhraseError(message, phrase, at)))
  }

  it('knows every class where none are named', () => {
    deepEqual(parsePhrase('buy <goats>'), [
      { type: 'symbol', symbol: 'buy' },
      { type: 'symbol', symbol: '<goats>' },
    ])
  })
})

describe('many phrases', () => {
  const written = ['free bread', 'free bread today', 'bread', '^ free', 'free|warm bread', 'cake']

  it('are found in one search, each by itself', () => {
    deepEqual(find(graphOf(written), written, 'Free bread, today'), [
      { phrase: 'free bread today', text: 'Free bread, today' },
      { phrase: 'free bread', text: 'Free bread' },
      { phrase: 'free|warm bread', text: 'Free bread' },
      { phrase: '^ free', text: 'Free' },
      { phrase: 'bread', text: 'bread' },
    ])
  })

  it('share what leads alike', () => {
    const nodesOf = (...alike: readonly string[]): number => {
      const builder = new GraphBuilder(wordClasses.has)
      for (const phrase of alike) builder.add(phrase, 0)
      return builder.build().nodes.length
    }
    const one = nodesOf('buy all the bread')
    equal(nodesOf('buy all the bread', 'get all the bread'), one)
    equal(nodesOf('(buy | get) all the bread'), one)
  })
})

describe('a phrase of many optional parts', () => {
  const text = `Here is a ${'b '.repeat(60)}`
  for (const written of [
    `a ${'b? '.repeat(60)}z`,
    `a ${'(b|*) '.repeat(60)}z`,
    `a ${'... b? '.repeat(12)}z`,
    `a ${'(b | b b)? '.repeat(40)}z`,
  ]) {
    // followed path by path, each of these would take longer than anybody waits
    it(`${written.slice(0, 24)}… ends`, () => equal(longest(written, text), undefined))
  }
})

describe('a compiled graph', () => {
  const lists: readonly (readonly string[])[] = [
    ['bread'],
    ['free bread', '^ * meets', 'buy ... now', 'on <day> $'],
    ['(link in bio | bio link)', 'buy (the|our)? bread', 'for {money}'],
    ['free bread', 'free cake', 'warm bread', 'warm cake', 'bread', 'cake $'],
    // more than 127 symbols and nodes, so that numbers take two bytes
    Array.from({ length: 300 }, (_, number) => `bread${String(number)} of the house${String(number % 7)}`),
  ]
  for (const list of lists) {
    it(`comes back from its text: ${list.slice(0, 3).join(', ')}`, () => {
      const graph = graphOf(list)
      const text = writeGraph(graph)
      deepEqual(readGraph(text), graph)
      deepEqual(writeGraph(readGraph(text)), text)
    })
  }

  it('finds the same after it was written and read', () => {
    const [, list = []] = lists
    const graph = graphOf(list)
    const text = 'Choir meets on Friday'
    const found = find(graph, list, text)
    equal(found.length, 2)
    deepEqual(find(readGraph(writeGraph(graph)), list, text), found)
  })

  it('comes back from its text where it is the one that is shipped', () => {
    deepEqual(writeGraph(readGraph(phrases.graph)), phrases.graph)
  })
})

describe('evidence of a rule', () => {
  const definition = {
    facet: 'offer',
    name: 'bread',
    reason: 'offers bread',
    phrases: ['bread', 'free bread', 'order bread', 'share'],
    unless: ['bread winner', 'daily bread'],
    unlessInSentence: ['a recipe'],
    hits: ['Bread.'],
    misses: ['Cake.'],
  } as const
  const plain = defineRule(definition)
  const unnegatable = defineRule({ ...definition, isNegatable: false })
  const leading = defineRule({ ...definition, phrases: ['bread for the'] })
  const imperative = defineRule({
    ...definition,
    phrases: ['order * ... bread', 'share prices'],
    isImperative: true,
  })

  function evidence(rules: readonly (typeof plain)[], text: string): string[] {
    const builder = new GraphBuilder(wordClasses.has)
    addRules(builder, rules)
    const tokens = tokenize(text)
    const matches = new PhraseMatcher(builder.build(), rulePhrasesOf(rules), wordClasses.of).match(tokens)
    return evidenceIn(matches, tokens).map(({ start, end }) => text.slice(start, end))
  }

  const table: readonly (readonly [
    name: string,
    rule: typeof plain,
    text: string,
    found: readonly string[],
  ])[] = [
    ['is the longest of matches that overlap', plain, 'Order free bread', ['free bread']],
    [
      'comes in the order of the text',
      plain,
      'Bread, and share cake, and order bread',
      ['Bread', 'share', 'order bread'],
    ],
    ['is cleared by what overlaps it', plain, 'Our bread winner', []],
    ['is not cleared by what stands elsewhere', plain, 'Our bread winner has fresh bread', ['bread']],
    ['does not end in a word that only leads on', leading, 'Bread for the birds', ['Bread']],
    ['is cleared by what makes another act of its sentence', plain, 'A recipe for fresh white bread', []],
    ['is cleared by a negation before it', plain, 'We do not bake bread', []],
    ['is cleared by a negation two words off', plain, 'We do not bake any bread', []],
    [
      'is cleared by “no”, “without” and “instead of”',
      plain,
      'No bread, without bread, instead of bread',
      [],
    ],
    ['is not cleared by a negation further off', plain, 'It is not all that far to bread', ['bread']],
    ['is not cleared by a negation before a comma', plain, 'If not, bread', ['bread']],
    ['is not cleared by “why not”', plain, 'Why not bread', ['bread']],
    ['is not cleared by “not only”', plain, 'Not only bread', ['bread']],
    ['is not cleared where the rule stands by a negation', unnegatable, 'We do not bake bread', ['bread']],
    ['is what the reader is told to do', imperative, 'Order all of our bread', ['Order all of our bread']],
    ['is not what others do', imperative, 'We order all of our bread', []],
    ['is not a noun that looks like a verb', imperative, 'Share prices fell', []],
  ]
  for (const [name, rule, text, found] of table) it(name, () => deepEqual(evidence([rule], text), found))

  it('is cleared by phrases of its own rule only', () => {
    const other = defineRule({ ...definition, name: 'loaf', unless: [], unlessInSentence: [] })
    for (const text of ['Our daily bread', 'A recipe for bread'])
      deepEqual(evidence([plain, other], text), ['bread'])
  })

  it('says whose it is and why', () => {
    const tokens = tokenize('Get bread')
    const matcher = new PhraseMatcher<RulePhrase>(
      graphOf(['bread']),
      [{ rule: plain, role: 'phrases' }],
      wordClasses.of,
    )
    deepEqual(evidenceIn(matcher.match(tokens), tokens), [
      { rule: 'offer/bread', facet: 'offer', reason: 'offers bread', start: 4, end: 9 },
    ])
  })
})
