import { readCsvFile } from './csv-file.ts'
import type { FileContents } from './draft.ts'
import { isDraftExtension, type DraftExtension } from './extensions.ts'
import { readJsonLinesFile } from './json-lines-file.ts'
import { readTextFile } from './text-file.ts'

const readers: Readonly<Record<DraftExtension, (source: string) => FileContents>> = {
  md: readTextFile,
  mdx: readTextFile,
  txt: readTextFile,
  csv: readCsvFile,
  jsonl: readJsonLinesFile,
}

/** Reads the drafts of a file by its ending; a file of another kind is read as text. */
export function readDrafts(source: string, extension: string): FileContents {
  const ending = extension.toLowerCase()
  const read = isDraftExtension(ending) ? readers[ending] : readTextFile
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
