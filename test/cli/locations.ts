import { gift } from './posts.ts'

const emoji = '🎉 👩🏻‍💻'
const bold = '𝗢𝘂𝗿 𝗵𝗮𝗹𝗹'

/** Files in which the string of the gift is easy to put into the wrong place. */
export const places: readonly (readonly [name: string, file: string, source: string])[] = [
  ['a plain file', 'a.md', gift],
  ['CRLF', 'a.md', `Hello there,\r\n\r\n${gift}\r\n`],
  ['carriage returns alone', 'a.txt', `Hello there,\r\r${gift}\r`],
  ['emoji and bold letters before it', 'a.txt', `${emoji} ${bold}.\n${emoji} ${gift}`],
  ['front matter', 'a.md', `---\ngoal: community\nplace: forum\n---\n${gift}\n`],
  ['front matter with CRLF', 'a.md', `---\r\ngoal: community\r\n---\r\n${emoji} ${gift}\r\n`],
  [
    'the last of several drafts',
    'a.md',
    `The hall is closed.\n---\ngoal: pr\n---\nOpen again.\n---\n${gift}`,
  ],
  [
    'several drafts with CRLF',
    'a.md',
    `The hall is closed.\r\n---\r\n${emoji}\r\n${gift}\r\n---\r\nOpen again.\r\n`,
  ],
  ['Markdown before it', 'a.md', `# The *bench*\n\n- [one](https://a.example)\n\n> ${gift}\n`],
  ['a calendar', 'a.csv', `date,text\n2025-03-03,The hall is closed.\n2025-03-04,${gift}\n`],
  [
    'a calendar with quotes, lines and CRLF',
    'a.csv',
    `text,date\r\n"He said ""${emoji}"",\r\n""so"". ${gift}",\r\n`,
  ],
  ['a calendar with a byte order mark', 'a.csv', `\ufefftext\r\n"${gift}"\r\n`],
  ['a line of JSON', 'a.jsonl', `{"text":"The hall is closed."}\n{"id":1,"text":"${gift}"}\n`],
  [
    'a line of JSON with escapes',
    'a.jsonl',
    `{"text":"A \\"sharp\\" \\ud83c\\udf89\\tedge.\\n${emoji} ${gift}"}\r\n`,
  ],
]

/** Line and column of a phrase in a file, counted anew: both from 1, columns in UTF-16 units. */
export function placeOf(source: string, phrase: string): { line: number; column: number; endColumn: number } {
  const lines = source.split(/\r\n|\n|\r/)
  const index = lines.findIndex((line) => line.includes(phrase))
  const column = (lines[index] ?? '').indexOf(phrase) + 1
  return { line: index + 1, column, endColumn: column + phrase.length }
}
