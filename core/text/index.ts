import { readMarkdown } from './markdown.ts'
import { splitSentences, type Sentence } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** The sentences of a draft; offsets are those of `text`. */
export function readSentences(text: string): Sentence[] {
  const { prose, lines } = readMarkdown(text)
  return splitSentences(tokenize(prose), lines)
}
