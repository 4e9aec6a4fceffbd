/** Nearest rank: a time that was really measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Milliseconds that `work` takes. */
export async function time(work: () => unknown): Promise<number> {
  const from = performance.now()
  const done = work()
  if (done instanceof Promise) await done
  return performance.now() - from
}

/** `values`, beginning at another one each time, so that none always follows the same neighbour. */
export function rotate<T>(values: readonly T[], by: number): T[] {
  const from = by % values.length
  return [...values.slice(from), ...values.slice(0, from)]
}
