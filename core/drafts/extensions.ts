/** The endings of files that hold drafts. */
export const draftExtensions = ['md', 'mdx', 'txt', 'csv', 'jsonl'] as const

export type DraftExtension = (typeof draftExtensions)[number]

export function isDraftExtension(extension: string): extension is DraftExtension {
  return draftExtensions.some((known) => known === extension)
}
