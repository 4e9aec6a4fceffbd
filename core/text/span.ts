/** A half-open range of UTF-16 offsets into the draft as it was given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A change of a text: what stands in the range gives way to `text`. */
export interface Edit extends Span {
  readonly text: string
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
