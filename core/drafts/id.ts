import type { DraftInFile } from './draft.ts'

/** What a draft is called in reports: its own id, or its file, with its line where that holds several. */
export function idOf(
  draft: DraftInFile,
  { file, line, count }: { readonly file: string; readonly line: number; readonly count: number },
): string {
  return draft.id ?? (count > 1 ? `${file}:${String(line)}` : file)
}
