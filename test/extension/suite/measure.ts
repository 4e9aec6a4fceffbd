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
  let [longest, count, last] = [0, 0, from]
  const { nextTurn, stop } = createTurns()
  const turn = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    count++
    last = now
    nextTurn(turn)
  }
  nextTurn(turn)
  await run()
  stop()
  return { longest, count, whole: performance.now() - from }
}

/** Turns of the loop; not by timers, which come late in a browser, so that two tasks would look like one. */
function createTurns(): { nextTurn: (turn: () => void) => void; stop: () => void } {
  if (typeof setImmediate === 'function') {
    let last: NodeJS.Immediate | undefined
    return {
      nextTurn: (turn) => (last = setImmediate(turn)),
      stop: () => clearImmediate(last),
    }
  }
  const { port1, port2 } = new MessageChannel()
  port1.start()
  return {
    nextTurn(turn) {
      port1.addEventListener('message', turn, { once: true })
      port2.postMessage(undefined)
    },
    stop: () => port1.close(),
  }
}

/** Tells a figure to whoever reads the run; tests time nothing. */
export function report(what: string, ...figures: readonly string[]): void {
  console.log(`${measured}${what}: ${figures.join(', ')}`)
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`
}
