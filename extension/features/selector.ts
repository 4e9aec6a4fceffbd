import type { DocumentSelector } from 'vscode'
import { draftExtensions } from '../../core/drafts/extensions.ts'

/** Documents that may be drafts; whether one is, the checker says. */
export const draftSelector: DocumentSelector = [
  ...['markdown', 'mdx', 'plaintext', 'csv', 'jsonl'].map((language) => ({ language })),
  ...draftExtensions.map((extension) => ({ pattern: `**/*.${extension}` })),
]
