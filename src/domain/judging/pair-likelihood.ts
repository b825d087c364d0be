/** The likelihood of the model of Bradley and Terry, its slopes, and its information matrix over the pairs that met. */
import type { Pairs } from './win-graph.ts'

export type PairModel = {
  readonly items: number
  readonly orderEffect: boolean
  readonly prior: number
}

/** Abilities, then what standing first is worth (0 throughout where that is not asked). */
export type Parameters = Float64Array

/** How much each pair tells, n p (1 - p), then how much the prior tells of each item. */
export type Curvature = Float64Array

const logistic = (x: number) => 1 / (1 + Math.exp(-x))
const at = (array: Float64Array | Int32Array, i: number) => array[i] as number

function add(array: Float64Array, i: number, amount: number): void {
  array[i] = at(array, i) + amount
}

export function logLikelihood(pairs: Pairs, { items, prior }: PairModel, x: Parameters): number {
  const { first, second, firstWins, secondWins } = pairs
  let sum = 0
  for (let k = 0; k < first.length; k++) {
    const ahead = at(x, at(first, k)) - at(x, at(second, k)) + at(x, items)
    const met = at(firstWins, k) + at(secondWins, k)
    sum += at(firstWins, k) * ahead - met * softplus(ahead)
  }
  if (prior > 0) for (let i = 0; i < items; i++) sum += prior * (at(x, i) / 2 - softplus(at(x, i)))
  return sum
}

/** log(1 + exp x), without overflow. */
const softplus = (x: number) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))

export function slopes(
  pairs: Pairs,
  { items, prior, orderEffect }: PairModel,
  x: Parameters,
): { readonly gradient: Float64Array; readonly curvature: Curvature } {
  const { first, second, firstWins, secondWins } = pairs
  const gradient = new Float64Array(items + 1)
  const curvature = new Float64Array(first.length + items)
  for (let k = 0; k < first.length; k++) {
    const i = at(first, k)
    const j = at(second, k)
    const p = logistic(at(x, i) - at(x, j) + at(x, items))
    const met = at(firstWins, k) + at(secondWins, k)
    const rest = at(firstWins, k) - met * p
    curvature[k] = met * p * (1 - p)
    add(gradient, i, rest)
    add(gradient, j, -rest)
    if (orderEffect) add(gradient, items, rest)
  }
  if (prior > 0)
    for (let i = 0; i < items; i++) {
      const p = logistic(at(x, i))
      add(gradient, i, prior * (0.5 - p))
      curvature[first.length + i] = prior * p * (1 - p)
    }
  return { gradient, curvature }
}

/** The information matrix times a vector. */
function informationTimes(
  pairs: Pairs,
  model: PairModel,
  curvature: Curvature,
  v: Float64Array,
): Float64Array {
  const { first, second } = pairs
  const { items, orderEffect } = model
  const y = new Float64Array(items + 1)
  for (let k = 0; k < first.length; k++) {
    const i = at(first, k)
    const j = at(second, k)
    const part = at(curvature, k) * (at(v, i) - at(v, j) + at(v, items))
    add(y, i, part)
    add(y, j, -part)
    if (orderEffect) add(y, items, part)
  }
  for (let i = 0; i < items; i++) add(y, i, at(curvature, first.length + i) * at(v, i))
  return y
}

function informationDiagonal(pairs: Pairs, { items, orderEffect }: PairModel, curvature: Curvature) {
  const y = new Float64Array(items + 1)
  for (let k = 0; k < pairs.first.length; k++) {
    add(y, at(pairs.first, k), at(curvature, k))
    add(y, at(pairs.second, k), at(curvature, k))
    if (orderEffect) add(y, items, at(curvature, k))
  }
  for (let i = 0; i < items; i++) add(y, i, at(curvature, pairs.first.length + i))
  return y
}

/** The whole information matrix, rows one after the other: (items + 1) squared. */
export function informationMatrix(
  pairs: Pairs,
  { items, orderEffect }: PairModel,
  curvature: Curvature,
): Float64Array {
  const n = items + 1
  const matrix = new Float64Array(n * n)
  for (let k = 0; k < pairs.first.length; k++) {
    const i = at(pairs.first, k)
    const j = at(pairs.second, k)
    const part = at(curvature, k)
    add(matrix, i * n + i, part)
    add(matrix, j * n + j, part)
    add(matrix, i * n + j, -part)
    add(matrix, j * n + i, -part)
    if (!orderEffect) continue
    add(matrix, i * n + items, part)
    add(matrix, items * n + i, part)
    add(matrix, j * n + items, -part)
    add(matrix, items * n + j, -part)
    add(matrix, items * n + items, part)
  }
  for (let i = 0; i < items; i++) add(matrix, i * n + i, at(curvature, pairs.first.length + i))
  return matrix
}

/**
 * Newton's step: the information matrix solved for the gradient by conjugate gradients (Hestenes & Stiefel 1952), which
 * asks for the pairs only. Where abilities are known up to a shift, the step has none.
 */
export function newtonStep(
  pairs: Pairs,
  model: PairModel,
  { gradient, curvature }: { readonly gradient: Float64Array; readonly curvature: Curvature },
): Float64Array {
  const n = model.items + 1
  const diagonal = informationDiagonal(pairs, model, curvature)
  const eased = (r: Float64Array) => r.map((x, i) => (at(diagonal, i) > 0 ? x / at(diagonal, i) : 0))
  const step = new Float64Array(n)
  const rest = gradient.slice()
  let towards = eased(rest)
  let size = dot(rest, towards)
  const enough = size * 1e-10 // Newton's next step makes up for it
  for (let turn = 0; turn < 4 * n && size > enough && size > 1e-28; turn++) {
    const bent = informationTimes(pairs, model, curvature, towards)
    const length = size / dot(towards, bent)
    for (let i = 0; i < n; i++) {
      add(step, i, length * at(towards, i))
      add(rest, i, -length * at(bent, i))
    }
    const next = eased(rest)
    const after = dot(rest, next)
    const share = after / size
    towards = next.map((x, i) => x + share * at(towards, i))
    size = after
  }
  return step
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i)
  return sum
}
