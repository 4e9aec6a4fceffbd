import { readCsvFile } from './csv-file.ts'
import type { FileContents } from './draft.ts'
import { readJsonLinesFile } from './json-lines-file.ts'
import { readTextFile } from './text-file.ts'

const readers: Readonly<Record<string, (source: string) => FileContents>> = {
  md: readTextFile,
  mdx: readTextFile,
  txt: readTextFile,
  csv: readCsvFile,
  jsonl: readJsonLinesFile,
}

/** The endings of files that hold drafts. */
export const draftExtensions: readonly string[] = Object.keys(readers)

/** Reads the drafts of a file by its ending; a file of another kind is read as text. */
export function readDrafts(source: string, extension: string): FileContents {
  return (readers[extension.toLowerCase()] ?? readTextFile)(source)
}
