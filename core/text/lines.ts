/** A place in a file as people name it; both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Answers for many offsets of one text. */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map((found) => found.index + found[0].length)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
