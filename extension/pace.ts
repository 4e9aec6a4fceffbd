/** A slice of work after which others get their turn, in ms. */
const slice = 8

/** For long work in steps: to be awaited between two of them, it lets others run when the slice is used up. */
export function createPace(now: () => number = () => performance.now()): () => Promise<void> {
  let from = now()
  return async () => {
    if (now() - from < slice) return
    await pause()
    from = now()
  }
}

/** Lets others have their turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
