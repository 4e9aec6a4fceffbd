/** A row of a sparse matrix: column indices and their values. */
export interface Row {
  readonly columns: Int32Array
  readonly values: Float64Array
}

export interface Fit {
  readonly weights: Float64Array
  readonly bias: number
}

interface Evidence {
  readonly rows: readonly Row[]
  /** How much each row counts. */
  readonly importance: Float64Array
  /** Penalty on the square of each column's weight. */
  readonly ridge: Float64Array
}

/** One question about each row. */
export interface Problem extends Evidence {
  /** 0 or 1 for each row. */
  readonly labels: Float64Array
}

/** Several questions about the same rows. */
export interface Problems extends Evidence {
  /** For each question, 0 or 1 for each row. */
  readonly labels: readonly Float64Array[]
  /** Where the search for each begins; at zero where nothing is said. The nearer, the sooner it ends. */
  readonly starts?: readonly Fit[]
}

const memory = 8
const mostSteps = 120
const precision = 1e-4

/** Ridge-penalised logistic regression by L-BFGS (Liu and Nocedal 1989). The bias is not penalised. Deterministic. */
export function fitLogistic({ labels, ...evidence }: Problem): Fit {
  const [fit] = fitLogistics({ ...evidence, labels: [labels] })
  return fit ?? { weights: new Float64Array(evidence.ridge.length), bias: 0 }
}

/**
 * A regression for each question. They have nothing to do with each other, but they walk the same rows: all that
 * are still searching are evaluated in one walk, which takes a third of the time of a walk for each.
 */
export function fitLogistics({ labels, starts = [], ...evidence }: Problems): Fit[] {
  const table = tableOf(evidence)
  const size = evidence.ridge.length + 1
  const searches = labels.map((answers, index) => {
    const start = new Float64Array(size)
    start.set(starts[index]?.weights ?? [])
    start[size - 1] = starts[index]?.bias ?? 0
    const steps = minimise(start)
    const first = steps.next()
    return { answers, steps, at: first.value, found: undefined as Float64Array | undefined }
  })
  for (;;) {
    const searching = searches.filter(({ found }) => !found)
    if (searching.length === 0) break
    for (const [index, value] of evaluate(table, searching).entries()) {
      const search = searching[index]
      if (!search) continue
      const next = search.steps.next(value)
      if (next.done) search.found = next.value
      else search.at = next.value
    }
  }
  return searches.map(({ at, found = at }) => ({
    weights: found.subarray(0, size - 1),
    bias: found[size - 1] ?? 0,
  }))
}

/** The rows of a problem end to end, which is faster to walk than row by row. */
interface Table extends Omit<Evidence, 'rows'> {
  /** Where each row begins, and the end of the last. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

function tableOf({ rows, ...rest }: Evidence): Table {
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

interface Question {
  /** 0 or 1 for each row. */
  readonly answers: Float64Array
  /** A weight for each column, then the bias. */
  readonly at: Float64Array
}

interface Value {
  readonly loss: number
  readonly gradient: Float64Array
}

/** Loss and gradient of each question where it stands. The weights of a column lie side by side meanwhile. */
function evaluate(table: Table, questions: readonly Question[]): Value[] {
  const { starts, columns, values, importance, ridge } = table
  const many = questions.length
  const biasAt = ridge.length * many
  const weights = new Float64Array(biasAt + many)
  for (const [question, { at }] of questions.entries())
    for (let column = 0; column < at.length; column++) weights[column * many + question] = at[column] ?? 0
  const gradient = new Float64Array(weights.length)
  const losses = new Float64Array(many)
  const logits = new Float64Array(many)
  const slopes = new Float64Array(many)
  for (let row = 0; row < importance.length; row++) {
    const start = starts[row] ?? 0
    const end = starts[row + 1] ?? 0
    const weight = importance[row] ?? 0
    for (let question = 0; question < many; question++) logits[question] = weights[biasAt + question] ?? 0
    for (let entry = start; entry < end; entry++) {
      const from = (columns[entry] ?? 0) * many
      const value = values[entry] ?? 0
      for (let question = 0; question < many; question++)
        logits[question] = (logits[question] ?? 0) + (weights[from + question] ?? 0) * value
    }
    for (let question = 0; question < many; question++) {
      const logit = logits[question] ?? 0
      const answer = questions[question]?.answers[row] ?? 0
      const margin = answer > 0.5 ? logit : -logit
      losses[question] =
        (losses[question] ?? 0) +
        weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
      slopes[question] = weight * (1 / (1 + Math.exp(-logit)) - answer)
    }
    for (let entry = start; entry < end; entry++) {
      const from = (columns[entry] ?? 0) * many
      const value = values[entry] ?? 0
      for (let question = 0; question < many; question++)
        gradient[from + question] = (gradient[from + question] ?? 0) + (slopes[question] ?? 0) * value
    }
    for (let question = 0; question < many; question++)
      gradient[biasAt + question] = (gradient[biasAt + question] ?? 0) + (slopes[question] ?? 0)
  }
  return questions.map(({ at }, question) => {
    const own = new Float64Array(at.length)
    for (let column = 0; column < at.length; column++) own[column] = gradient[column * many + question] ?? 0
    return { loss: (losses[question] ?? 0) + penalise(ridge, at, own), gradient: own }
  })
}

/** What the weights cost; adds to `gradient` what that adds. */
function penalise(ridge: Float64Array, at: Float64Array, gradient: Float64Array): number {
  let cost = 0
  for (let column = 0; column < ridge.length; column++) {
    const penalty = (ridge[column] ?? 0) * (at[column] ?? 0)
    cost += 0.5 * penalty * (at[column] ?? 0)
    gradient[column] = (gradient[column] ?? 0) + penalty
  }
  return cost
}

/** A search for the lowest place of a function: yields where it wants to know value and gradient. */
type Search = Generator<Float64Array, Float64Array, Value>

interface Place extends Value {
  readonly at: Float64Array
}

function* minimise(start: Float64Array): Search {
  let place: Place = { at: start, ...(yield start) }
  const history: Correction[] = []
  for (let step = 0; step < mostSteps; step++) {
    const found: Place | undefined = yield* searchLine(place, descend(place.gradient, history))
    if (!found) break
    history.push(correct(found, place))
    if (history.length > memory) history.shift()
    const gain = place.loss - found.loss
    place = found
    if (gain < precision * Math.abs(place.loss)) break
  }
  return place.at
}

/** Halves the step until the loss falls enough (Armijo); nothing where it does not. */
function* searchLine(
  from: Place,
  direction: Float64Array,
): Generator<Float64Array, Place | undefined, Value> {
  const slope = dot(from.gradient, direction)
  for (let step = 1; step > 1e-6; step /= 2) {
    const at = new Float64Array(from.at)
    add(at, direction, step)
    const value = yield at
    if (value.loss <= from.loss + 1e-4 * step * slope) return { at, ...value }
  }
  return undefined
}

/** Change of place and of gradient in one step. */
interface Correction {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly scale: number
}

function correct(now: Place, before: Place): Correction {
  const moved = now.at.map((value, index) => value - (before.at[index] ?? 0))
  const turned = now.gradient.map((value, index) => value - (before.gradient[index] ?? 0))
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

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (what[index] ?? 0)
}
