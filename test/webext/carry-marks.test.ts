import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { readSentences } from '../../core/text/index.ts'
import { carryMarks } from '../../webext/content/carry-marks.ts'
import type { MarkedSpan } from '../../webext/messages.ts'

const text = 'Welcome to everyone who joined! Season cards are 20% off. Tell us what you are growing.'

/** Each sentence with its second word marked. */
function marksOf(whole: string): MarkedSpan[] {
  return readSentences(whole).flatMap((sentence, index) => {
    const found = /(?<=\s)\S+/.exec(whole.slice(sentence.start, sentence.end))
    if (!found) return []
    const start = sentence.start + found.index
    return [{ start, end: start + found[0].length, sentence, side: 'mixed' as const, label: String(index) }]
  })
}

const wordsOf = (marks: readonly MarkedSpan[], whole: string): string[] =>
  marks.map(({ start, end }) => whole.slice(start, end))

describe('marks while somebody writes', () => {
  const cases: readonly [what: string, after: string, words: readonly string[]][] = [
    ['a word before all', `So: ${text}`, ['cards', 'us']],
    ['a letter in the middle', text.replace('20%', '20.5%'), ['to', 'us']],
    ['a sentence more', `${text} Bye.`, ['to', 'cards']],
    ['a sentence less', text.replace(' Season cards are 20% off.', ''), ['to']],
    ['a line more between two', text.replace('joined! ', 'joined! Good.\n'), ['to', 'us']],
    ['two sentences made one', text.replace('off. T', 'off t'), ['to']],
    ['other words altogether', 'Nothing is left of it', []],
    ['nothing at all', '', []],
  ]
  for (const [what, after, words] of cases)
    it(`${what}: ${words.length === 0 ? 'none is left' : `“${words.join('”, “')}” stay`}`, () =>
      deepEqual(wordsOf(carryMarks(marksOf(text), text, after), after), words))

  it('never lie on other words than they were made for, nor in a sentence that changed', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '. ', '\n', '🌱'), maxLength: 40 })
    fc.assert(
      fc.property(letters, fc.nat(40), fc.nat(10), letters, (before, from, length, put) => {
        const after = before.slice(0, from) + put + before.slice(from + length)
        const marks = marksOf(before)
        for (const { start, end, sentence, label } of carryMarks(marks, before, after)) {
          const made = marks.find((mark) => mark.label === label)
          ok(made)
          equal(after.slice(start, end), before.slice(made.start, made.end))
          equal(
            after.slice(sentence.start, sentence.end),
            before.slice(made.sentence.start, made.sentence.end),
          )
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
