const longest = 60

/** A text in one line, of at most 60 characters. */
export function shorten(text: string): string {
  // what is cut off need not be read
  const line = text
    .slice(0, 10 * longest)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > longest || text.length > 10 * longest ? `${line.slice(0, longest - 1)}…` : line
}
