import type { Token } from '../text/tokens.ts'

/** Whether the verb at `index` is told to the reader. */
export function isImperative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (!before || before.kind === 'punct' || before.kind === 'emoji') return true
  return /^(?:please|and|then|to|or|now|just|so|kindly|can|could|you|must|should|also|simply|go|do)$/.test(
    before.norm,
  )
}
