/** What a browser gives the scripts of an extension, Firefox under this name too. */
declare const chrome: { readonly runtime?: { readonly id?: string } } | undefined

/** An orphaned script keeps its `chrome`, which has no id any more. */
export function isGone(): boolean {
  try {
    return chrome?.runtime?.id === undefined
  } catch {
    return true
  }
}
