/** A row of a sparse matrix: column indices and their values. */
export interface Row {
  readonly columns: Int32Array
  readonly values: Float64Array
}

export interface Fit {
  readonly weights: Float64Array
  readonly bias: number
}

export interface Problem {
  readonly rows: readonly Row[]
  /** 0 or 1 for each row. */
  readonly labels: Float64Array
  /** How much each row counts. */
  readonly importance: Float64Array
  /** Penalty on the square of each column's weight. */
  readonly ridge: Float64Array
}

const memory = 8
const mostSteps = 120
const precision = 1e-5

/** Ridge-penalised logistic regression by L-BFGS (Liu and Nocedal 1989). The bias is not penalised. Deterministic. */
export function fitLogistic(problem: Problem): Fit {
  const table = tableOf(problem)
  const size = problem.ridge.length + 1
  let at = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = evaluate(table, at, gradient)
  const history: Correction[] = []
  for (let step = 0; step < mostSteps; step++) {
    const direction = descend(gradient, history)
    const found = searchLine(table, at, direction, loss, dot(gradient, direction))
    if (!found) break
    history.push(correct(found.at, at, found.gradient, gradient))
    if (history.length > memory) history.shift()
    const gain = loss - found.loss
    ;({ at, gradient, loss } = found)
    if (gain < precision * Math.abs(loss)) break
  }
  return { weights: at.subarray(0, size - 1), bias: at[size - 1] ?? 0 }
}

/** The rows of a problem end to end, which is faster to walk than row by row. */
interface Table extends Omit<Problem, 'rows'> {
  /** Where each row begins, and the end of the last. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

function tableOf({ rows, ...rest }: Problem): Table {
  const starts = new Int32Array(rows.length + 1)
  for (const [index, { columns }] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + columns.length
  const columns = new Int32Array(starts.at(-1) ?? 0)
  const values = new Float64Array(starts.at(-1) ?? 0)
  for (const [index, row] of rows.entries()) {
    columns.set(row.columns, starts[index])
    values.set(row.values, starts[index])
  }
  return { ...rest, starts, columns, values }
}

/** Loss at `at`; its gradient is written into `gradient`. */
function evaluate(
  { starts, columns, values, labels, importance, ridge }: Table,
  at: Float64Array,
  gradient: Float64Array,
): number {
  const biasAt = ridge.length
  const bias = at[biasAt] ?? 0
  gradient.fill(0)
  let loss = 0
  for (let row = 0; row < labels.length; row++) {
    const start = starts[row] ?? 0
    const end = starts[row + 1] ?? 0
    const label = labels[row] ?? 0
    const weight = importance[row] ?? 0
    let logit = bias
    for (let entry = start; entry < end; entry++)
      logit += (at[columns[entry] ?? 0] ?? 0) * (values[entry] ?? 0)
    const margin = label > 0.5 ? logit : -logit
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
    const slope = weight * (1 / (1 + Math.exp(-logit)) - label)
    for (let entry = start; entry < end; entry++) {
      const column = columns[entry] ?? 0
      gradient[column] = (gradient[column] ?? 0) + slope * (values[entry] ?? 0)
    }
    gradient[biasAt] = (gradient[biasAt] ?? 0) + slope
  }
  for (let column = 0; column < ridge.length; column++) {
    const penalty = (ridge[column] ?? 0) * (at[column] ?? 0)
    loss += 0.5 * penalty * (at[column] ?? 0)
    gradient[column] = (gradient[column] ?? 0) + penalty
  }
  return loss
}

/** Change of place and of gradient in one step. */
interface Correction {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly scale: number
}

function correct(
  at: Float64Array,
  before: Float64Array,
  gradient: Float64Array,
  was: Float64Array,
): Correction {
  const moved = at.map((value, index) => value - (before[index] ?? 0))
  const turned = gradient.map((value, index) => value - (was[index] ?? 0))
  return { moved, turned, scale: 1 / Math.max(1e-12, dot(moved, turned)) }
}

/** The quasi-Newton direction, by the two-loop recursion. */
function descend(gradient: Float64Array, history: readonly Correction[]): Float64Array {
  const direction = gradient.slice()
  const shares: number[] = []
  for (const { moved, turned, scale } of history.toReversed()) {
    const share = scale * dot(moved, direction)
    shares.push(share)
    add(direction, turned, -share)
  }
  const last = history.at(-1)
  const factor = last
    ? 1 / (last.scale * dot(last.turned, last.turned))
    : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
  for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] ?? 0) * factor
  for (const { moved, turned, scale } of history)
    add(direction, moved, (shares.pop() ?? 0) - scale * dot(turned, direction))
  for (let index = 0; index < direction.length; index++) direction[index] = -(direction[index] ?? 0)
  return direction
}

interface Place {
  readonly at: Float64Array<ArrayBuffer>
  readonly gradient: Float64Array<ArrayBuffer>
  readonly loss: number
}

/** Halves the step until the loss falls enough (Armijo); nothing where it does not. */
function searchLine(
  table: Table,
  from: Float64Array,
  direction: Float64Array,
  loss: number,
  slope: number,
): Place | undefined {
  for (let step = 1; step > 1e-6; step /= 2) {
    const at = new Float64Array(from)
    add(at, direction, step)
    const gradient = new Float64Array(from.length)
    const reached = evaluate(table, at, gradient)
    if (reached <= loss + 1e-4 * step * slope) return { at, gradient, loss: reached }
  }
  return undefined
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (what[index] ?? 0)
}
