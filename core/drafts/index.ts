import { readCsvFile } from './csv-file.ts'
import type { FileContents } from './draft.ts'
import { readJsonLinesFile } from './json-lines-file.ts'
import { readTextFile } from './text-file.ts'

const readers: ReadonlyMap<string, (source: string) => FileContents> = new Map([
  ['md', readTextFile],
  ['mdx', readTextFile],
  ['txt', readTextFile],
  ['csv', readCsvFile],
  ['jsonl', readJsonLinesFile],
])

/** The endings of files that hold drafts. */
export const draftExtensions: readonly string[] = [...readers.keys()]

/** Reads the drafts of a file by its ending; a file of another kind is read as text. */
export function readDrafts(source: string, extension: string): FileContents {
  const read = readers.get(extension.toLowerCase()) ?? readTextFile
  return source.startsWith(byteOrderMark) ? moved(read(source.slice(1)), 1) : read(source)
}

const byteOrderMark = '\ufeff'

/** The same contents, `by` characters further on in the file. */
function moved({ drafts, problems }: FileContents, by: number): FileContents {
  return {
    drafts: drafts.map(({ range, toFile, declare, ...draft }) => ({
      ...draft,
      range: { start: range.start + by, end: range.end + by },
      toFile: (offset) => toFile(offset) + by,
      declare: (goal) => {
        const edit = declare(goal)
        return edit && { start: edit.start + by, end: edit.end + by, text: edit.text }
      },
    })),
    problems: problems.map(({ message, at }) => ({ message, at: at + by })),
  }
}
