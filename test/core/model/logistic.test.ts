import { deepEqual, equal, ok } from 'node:assert/strict'
import {
  fitLogistic,
  fitLogistics,
  type Fit,
  type Problem,
  type Row,
} from '../../../core/model/training/logistic.ts'

type Point = readonly [values: readonly number[], label: 0 | 1, importance?: number]

function rowOf(values: readonly number[]): Row {
  const columns = [...values.keys()].filter((column) => values[column] !== 0)
  return {
    columns: Int32Array.from(columns),
    values: Float64Array.from(columns, (column) => values[column] ?? 0),
  }
}

function problemOf(points: readonly Point[], ridge: readonly number[]): Problem {
  return {
    rows: points.map(([values]) => rowOf(values)),
    labels: Float64Array.from(points, ([, label]) => label),
    importance: Float64Array.from(points, ([, , importance = 1]) => importance),
    ridge: Float64Array.from(ridge),
  }
}

function chance(values: readonly number[], { weights, bias }: Fit): number {
  const logit = values.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), bias)
  return 1 / (1 + Math.exp(-logit))
}

/** The penalised loss as textbooks write it. */
function lossOf(points: readonly Point[], ridge: readonly number[], fit: Fit): number {
  const data = points.map(([values, label, importance = 1]) => {
    const sure = chance(values, fit)
    return -importance * Math.log(label === 1 ? sure : 1 - sure)
  })
  const penalties = ridge.map((penalty, column) => 0.5 * penalty * (fit.weights[column] ?? 0) ** 2)
  return [...data, ...penalties].reduce((sum, part) => sum + part, 0)
}

/** Posts with words for columns: `sale` sells, `thanks` does not, `we` says nothing. */
const separable: readonly Point[] = [
  [[1, 0, 1], 1],
  [[2, 0, 0], 1],
  [[1, 0, 0], 1],
  [[0, 1, 1], 0],
  [[0, 2, 0], 0],
  [[0, 1, 0], 0],
]
/** The same word with either label, so that no weights are right everywhere. */
const noisy: readonly Point[] = [
  ...separable,
  [[1, 0, 1], 0, 0.5],
  [[0, 1, 1], 1],
  [[1, 1, 0], 1, 2],
  [[0, 0, 0], 0],
]
const even = [0.1, 0.1, 0.1]

describe('fitLogistic', () => {
  it('learns what can be told apart', () => {
    const fit = fitLogistic(problemOf(separable, even))
    for (const [values, label] of separable) equal(chance(values, fit) > 0.5, label === 1, values.join())
    const [sale = 0, thanks = 0, we = 0] = fit.weights
    equal(sale > 1 && thanks < -1, true)
    equal(Math.abs(we) < 0.1, true)
  })

  it('finds the minimum: a step to any side makes the loss larger', () => {
    const ridge = [0.5, 1, 0.2]
    const fit = fitLogistic(problemOf(noisy, ridge))
    const least = lossOf(noisy, ridge, fit)
    for (const step of [-0.02, 0.02]) {
      equal(lossOf(noisy, ridge, { ...fit, bias: fit.bias + step }) > least, true, 'bias')
      for (const column of ridge.keys()) {
        const weights = fit.weights.map((weight, index) => (index === column ? weight + step : weight))
        equal(lossOf(noisy, ridge, { ...fit, weights }) > least, true, `column ${column}`)
      }
    }
  })

  it('has weights the smaller, the larger their penalty is', () => {
    const sizes = [0.01, 0.1, 1, 10, 1_000].map((penalty) =>
      Math.hypot(...fitLogistic(problemOf(noisy, [penalty, penalty, penalty])).weights),
    )
    deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    )
    equal((sizes.at(-1) ?? 1) < 0.01, true)
  })

  it('penalises each column by its own measure', () => {
    const { weights } = fitLogistic(problemOf(separable, [1_000, 0.1, 0.1]))
    const [sale = 1, thanks = 0] = weights
    equal(Math.abs(sale) < 0.01, true)
    equal(thanks < -1, true)
  })

  it('does not penalise the bias: where nothing is known it is the odds of the label', () => {
    const { weights, bias } = fitLogistic(
      problemOf(
        [
          [[0], 1, 3],
          [[0], 0],
        ],
        [1_000],
      ),
    )
    deepEqual([...weights], [0])
    equal(Math.abs(bias - Math.log(3)) < 0.01, true)
  })

  it('counts a post of importance two as two posts', () => {
    const twice: readonly Point[] = noisy.flatMap(([values, label, importance = 1]) =>
      [0, 1].map(() => [values, label, importance / 2] as const),
    )
    const [one, two] = [noisy, twice].map((points) => fitLogistic(problemOf(points, even)))
    for (const [column, weight] of (one?.weights ?? []).entries())
      equal(Math.abs(weight - (two?.weights[column] ?? 0)) < 0.01, true, `column ${column}`)
  })

  it('stays finite where a column is never there and where logits grow large', () => {
    const { weights, bias } = fitLogistic(
      problemOf(
        [
          [[1_000, 0], 1],
          [[-1_000, 0], 0],
        ],
        [1e-6, 1],
      ),
    )
    equal([...weights, bias].every(Number.isFinite), true)
    equal(weights[1], 0)
    equal((weights[0] ?? 0) > 0, true)
  })

  it('gives the same bytes every time', () => {
    deepEqual(fitLogistic(problemOf(noisy, even)), fitLogistic(problemOf(noisy, even)))
  })
})

describe('fitLogistics', () => {
  const problem = problemOf(noisy, even)
  const other = Float64Array.from(problem.labels, (label, index) => (index < 4 ? 1 - label : label))

  it('answers several questions as it answers each alone', () => {
    deepEqual(
      fitLogistics({ ...problem, labels: [problem.labels, other] }),
      [problem.labels, other].map((labels) => fitLogistic({ ...problem, labels })),
    )
  })

  it('comes to the same place from wherever it begins', () => {
    const far: Fit = { weights: Float64Array.of(3, -2, 1), bias: -1 }
    const [fit] = fitLogistics({ ...problem, labels: [problem.labels], starts: [far] })
    const known = fitLogistic(problem)
    for (const [column, weight] of known.weights.entries())
      ok(Math.abs(weight - (fit?.weights[column] ?? 0)) < 0.05)
    ok(Math.abs(known.bias - (fit?.bias ?? 0)) < 0.05)
  })

  it('stays where nothing is to be gained', () => {
    const fit = fitLogistic(problem)
    const [again] = fitLogistics({ ...problem, labels: [problem.labels], starts: [fit] })
    ok(lossOf(noisy, even, again ?? fit) <= lossOf(noisy, even, fit))
  })
})
