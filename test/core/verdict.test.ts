import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import type { Draft } from '../../core/drafts/draft.ts'
import { facets, intents, type Intent } from '../../core/facets.ts'
import { applyEdits } from '../../core/findings/edits.ts'
import { classify, lint, longestDraft, type ReadingCache } from '../../core/index.ts'
import { balanced } from '../../core/presets/load.ts'
import { clearPosts, mixedPosts } from './posts.ts'

const allPosts = [...clearPosts.selling, ...clearPosts.community, ...clearPosts.neutral, ...mixedPosts]

describe('intent', () => {
  const byIntent: readonly (readonly [Intent, readonly string[]])[] = [
    ...Object.entries(clearPosts).map(([intent, posts]) => [intent as Intent, posts] as const),
    ['mixed', mixedPosts.slice(0, 10)],
  ]
  for (const [intent, posts] of byIntent) {
    for (const text of posts) it(`${intent}: ${text}`, () => equal(classify({ text }).intent, intent))
  }

  const surePosts: readonly string[] = [
    ...clearPosts.selling.slice(0, 7),
    ...clearPosts.community.slice(0, 4),
    ...clearPosts.neutral.slice(0, 3),
    mixedPosts[5],
    mixedPosts[7],
  ]
  for (const text of surePosts) {
    it(`is sure: ${text}`, () => {
      const { isSure, or } = classify({ text })
      deepEqual({ isSure, or }, { isSure: true, or: undefined })
    })
  }

  const unsurePosts: readonly string[] = [
    mixedPosts[21],
    'Rye needs less water than you think.',
    'Our new guide to mending a zip is out, and it has drawings.',
  ]
  for (const text of unsurePosts) it(`is unsure: ${text}`, () => equal(classify({ text }).isSure, false))

  /** Sets what decides so that one of its answers is as likely as not. */
  const between: readonly (readonly [Intent, Intent, 'selling' | 'community', string])[] = [
    ['selling', 'neutral', 'selling', clearPosts.selling[8]],
    ['selling', 'mixed', 'community', clearPosts.selling[8]],
    ['community', 'mixed', 'selling', clearPosts.community[9]],
    ['community', 'neutral', 'community', clearPosts.community[9]],
    ['mixed', 'community', 'selling', mixedPosts[1]],
    ['mixed', 'selling', 'community', mixedPosts[1]],
    ['neutral', 'selling', 'selling', clearPosts.neutral[1]],
    ['neutral', 'community', 'community', clearPosts.neutral[1]],
  ]
  for (const [intent, or, question, text] of between) {
    it(`says that it is ${intent} or else ${or}`, () => {
      const at = classify({ text })[question]
      const answer = intent === 'mixed' || intent === question ? at - 0.001 : at + 0.001
      const verdict = classify({ text }, { ...balanced, thresholds: { [question]: answer } })
      deepEqual([verdict.intent, verdict.isSure, verdict.or], [intent, false, or])
    })
  }

  it('is sure where both answers are far from what decides', () => {
    const far = { ...balanced, thresholds: { selling: 0.999, community: 0.001 } }
    const { intent, isSure } = classify({ text: clearPosts.community[0] }, far)
    deepEqual([intent, isSure], ['community', true])
  })

  it('is one of the four, with another one exactly where it is not sure', () => {
    for (const text of allPosts) {
      const { intent, isSure, or } = classify({ text })
      ok(intents.includes(intent))
      equal(or === undefined, isSure)
      notEqual(or, intent)
    }
  })
})

describe('a draft that cannot be judged', () => {
  const table: readonly (readonly [name: string, text: string, code: string | undefined])[] = [
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['emoji alone', '🎉🎉 🎉', 'empty'],
    ['a link alone', 'https://tidewater.example/sale', 'empty'],
    ['code alone', '```\nbuy now\n```', 'empty'],
    ['a comment alone', '<!-- shop now -->', 'empty'],
    ['one word', 'Hi', undefined],
    ['a hashtag', '#ShopLocal', undefined],
    ['Spanish', 'Hola a todos, gracias por estar con nosotros y bienvenidos al huerto.', 'not-english'],
    ['German', 'Wir sind heute für euch da und freuen uns auf den Abend mit allen.', 'not-english'],
    ['French', 'Bienvenue à toutes et à tous, nous sommes heureux de vous voir ce soir.', 'not-english'],
    ['Cyrillic', 'Добро пожаловать всем новым соседям', 'not-english'],
    [
      'English with a name in another script',
      'Welcome to our new neighbour Юлия, who baked this.',
      undefined,
    ],
    [
      'English with foreign words',
      'The pain au chocolat and the café con leche are on the table.',
      undefined,
    ],
    ['as long as can be', 'a '.repeat(longestDraft / 2), undefined],
    ['a character longer', `${'a '.repeat(longestDraft / 2)}a`, 'too-long'],
  ]
  for (const [name, text, code] of table) {
    it(`${name}: ${code ?? 'is judged'}`, () => equal(lint({ text }).unjudged?.code, code))
  }

  it('has a word why, no findings and an empty verdict', () => {
    for (const text of [
      '',
      'Hola a todos, gracias por estar con nosotros. ¡Compra ya!',
      'a'.repeat(100_001),
    ]) {
      const { verdict, findings, unjudged } = lint({ text, goal: 'community', measures: ['reach'] })
      ok(unjudged?.message)
      deepEqual(findings, [])
      equal(verdict.intent, 'neutral')
      equal(verdict.isSure, false)
      deepEqual(verdict.evidence, [])
      deepEqual([verdict.selling, verdict.community, verdict.without], [0, 0, undefined])
    }
  })
})

describe('without', () => {
  const answered = mixedPosts.flatMap((text) => {
    const { without } = classify({ text })
    return without ? [{ text, without }] : []
  })

  it('is told of most mixed posts', () => ok(answered.length >= 20, String(answered.length)))

  for (const { text, without } of answered) {
    it(`holds: ${text}`, () => {
      const rest = applyEdits(
        text,
        without.sentences.map((sentence) => ({ ...sentence, text: '' })),
      )
      equal(classify({ text: rest }).intent, without.intent)
    })
  }

  it('is not told of posts that are not mixed', () => {
    for (const text of [...clearPosts.selling, ...clearPosts.community, ...clearPosts.neutral])
      equal(classify({ text }).without, undefined)
  })

  it('is not told where one sentence does both', () => {
    const text = 'Our free guide to mending a zip is yours once you follow us.'
    const { intent, without } = classify({ text })
    deepEqual({ intent, without }, { intent: 'mixed', without: undefined })
  })
})

describe('kind of place', () => {
  it('is a prior: an ad sells more and serves less than the same words among members', () => {
    for (const text of allPosts) {
      const among = classify({ text, kind: 'members' })
      const anywhere = classify({ text })
      const ad = classify({ text, kind: 'ad' })
      ok(among.selling <= anywhere.selling && anywhere.selling <= ad.selling, text)
      ok(among.community >= anywhere.community && anywhere.community >= ad.community, text)
    }
  })

  it('decides where the words leave it open', () => {
    const text = 'The company appointed Erik Lund as chief financial officer on Tuesday.'
    const undecided = { ...balanced, thresholds: { selling: classify({ text }).selling, community: 1 } }
    equal(classify({ text, kind: 'members' }, undecided).intent, 'neutral')
    equal(classify({ text, kind: 'ad' }, undecided).intent, 'selling')
  })

  it('does not outweigh what is clear', () => {
    for (const kind of ['members', 'brand', 'ad', 'support', 'personal'] as const) {
      equal(classify({ text: clearPosts.selling[0], kind }).intent, 'selling')
      equal(classify({ text: clearPosts.community[0], kind }).intent, 'community')
    }
  })
})

describe('evidence', () => {
  it('lies in the draft, in order, with a facet and a reason', () => {
    for (const text of allPosts) {
      const { evidence } = classify({ text })
      for (const { start, end, rule, facet, reason } of evidence) {
        ok(start < end && text.slice(start, end).trim() === text.slice(start, end), text)
        ok(rule.startsWith(`${facet}/`))
        notEqual(reason, '')
      }
      deepEqual(
        evidence,
        evidence.toSorted((a, b) => a.start - b.start || a.end - b.end),
      )
    }
  })

  it('is there for every draft that sells or serves', () => {
    for (const text of [...clearPosts.selling, ...clearPosts.community, ...mixedPosts])
      ok(classify({ text }).evidence.length > 0, text)
  })

  it('falls back on the wording where no rule names it', () => {
    const serves = { ...balanced, thresholds: { selling: 1, community: 0.001 } }
    const text =
      'You bring the wool, they bring the needles, and somebody always knows the stitch you forgot.'
    const [piece, ...more] = classify({ text }, serves).evidence
    deepEqual(more, [])
    equal(text.slice(piece?.start, piece?.end), text)
    match(piece?.rule ?? '', /^(?:hospitality|gifting|spotlight)\/wording$/)
  })

  it('gives each facet a probability', () => {
    for (const text of allPosts) {
      const verdict = classify({ text })
      deepEqual(Object.keys(verdict.facets), [...facets])
      for (const chance of [...Object.values(verdict.facets), verdict.selling, verdict.community])
        ok(chance >= 0 && chance <= 1)
    }
  })
})

describe('classify', () => {
  it('answers the same each time', () => {
    for (const text of allPosts) deepEqual(lint({ text }), lint({ text }))
  })

  it('answers the same with a cache that many drafts share', () => {
    const cache: ReadingCache = new Map()
    for (const text of [...allPosts, ...allPosts.toReversed()])
      deepEqual(lint({ text }, balanced, cache), lint({ text }))
  })

  it('answers the same at every key with the cache of the keys before', () => {
    const cache: ReadingCache = new Map()
    const text = mixedPosts[9]
    for (let end = 0; end <= text.length; end++) {
      const draft = { text: text.slice(0, end) }
      deepEqual(lint(draft, balanced, cache), lint(draft))
    }
  })

  it('answers the same after an edit in the middle, reading one sentence anew', () => {
    const cache: ReadingCache = new Map()
    const [text] = mixedPosts
    lint({ text }, balanced, cache)
    const before = cache.size
    const edited = { text: text.replace('every month', 'every Monday') }
    deepEqual(lint(edited, balanced, cache), lint(edited))
    equal(cache.size, before + 1)
  })

  it('does not change what it is given', () => {
    const draft: Draft = { text: mixedPosts[0], goal: 'community', kind: 'members', measures: ['reach'] }
    const copy = structuredClone(draft)
    const preset = structuredClone(balanced)
    lint(Object.freeze(draft), Object.freeze(balanced))
    deepEqual(draft, copy)
    deepEqual(balanced, preset)
  })
})
