const start = '#preset-text='

/** The preset that a link carries in its fragment; without text where it is damaged, nothing where it carries none. */
export function presetFromLink(hash: string): { readonly text: string | undefined } | undefined {
  if (!hash.startsWith(start)) return undefined
  try {
    return { text: decodeURIComponent(hash.slice(start.length)) }
  } catch {
    // cut off in the middle of a character, as chats do with long links
    return { text: undefined }
  }
}
