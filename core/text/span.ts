/** A half-open range of UTF-16 offsets into the draft as it was given. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that covers all of `spans`; they must not be none. */
export function cover(first: Span, ...rest: readonly Span[]): Span {
  return {
    start: Math.min(first.start, ...rest.map((span) => span.start)),
    end: Math.max(first.end, ...rest.map((span) => span.end)),
  }
}
