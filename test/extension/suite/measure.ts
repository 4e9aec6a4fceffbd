import { measured } from '../hosts/result.ts'

export interface Turns {
  /** The longest time that the loop did not turn, in ms. */
  readonly longest: number
  readonly count: number
  readonly whole: number
}

/** Watches the extension host’s loop while something runs. */
export async function watchLoop(run: () => Promise<unknown>): Promise<Turns> {
  const from = performance.now()
  let [longest, count, last, isDone] = [0, 0, from, false]
  const turn = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    count++
    last = now
    if (!isDone) setTimeout(turn, 0)
  }
  setTimeout(turn, 0)
  await run()
  isDone = true
  return { longest, count, whole: performance.now() - from }
}

/** Tells a figure to whoever reads the run; tests time nothing. */
export function report(what: string, ...figures: readonly string[]): void {
  console.log(`${measured}${what}: ${figures.join(', ')}`)
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`
}
