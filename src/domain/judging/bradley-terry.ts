/**
 * Bradley & Terry 1952: what pairs say of the strength of each item. The chance that the first of two is the better is
 * 1 / (1 + exp(-(a_first - a_second + order))). Maximum likelihood by Newton's method. Reproduces Agresti 2002
 * (Categorical Data Analysis, baseball of the American League 1987). A tie counts as half a win for each.
 */
import {
  type Curvature,
  informationMatrix,
  logLikelihood,
  newtonStep,
  type PairModel,
  type Parameters,
  slopes,
} from './pair-likelihood.ts'
import { choleskyFactor, diagonalOfInverse } from './positive-inverse.ts'
import { type Pairs, winGroups } from './win-graph.ts'

/**
 * `orderEffect`: standing first (playing at home) is worth something, which is then estimated too. `prior`: as if each
 * item had met one of ability 0 so many times and won half. With a prior there is always one answer, and an item that
 * has only won is far up with a wide error, not infinitely far; 0 gives the plain estimate.
 */
export type BradleyTerryWish = PairModel & {
  /** this item is 0 and the others are measured against it; null: 0 is the mean of all, or where the prior has it */
  readonly reference: number | null
}

export type BradleyTerry = {
  /** logits: 1 more is winning 73 of 100 */
  readonly abilities: Float64Array
  /** standard errors of those differences from the reference, or from the mean of all */
  readonly errors: Float64Array
  readonly order: { readonly value: number; readonly error: number } | null
  readonly logLikelihood: number
}

/** `groups`: the items by number, those that can be compared among themselves together; there is no finite answer. */
export type Uncomparable = { readonly groups: readonly (readonly number[])[] }

const MOST_STEPS = 100
const ENOUGH = 1e-9

/** Counts of `pairs` are >= 0 (halves allowed) and no item meets itself; the caller has seen to it. */
export function bradleyTerry(pairs: Pairs, wish: BradleyTerryWish): BradleyTerry | Uncomparable {
  if (wish.prior === 0) {
    const groups = winGroups(wish.items, pairs)
    if (groups.some((group) => group !== 0)) return { groups: gathered(groups) }
  }
  let x: Parameters = new Float64Array(wish.items + 1)
  let reached = logLikelihood(pairs, wish, x)
  for (let turn = 0; turn < MOST_STEPS; turn++) {
    const step = newtonStep(pairs, wish, slopes(pairs, wish, x))
    const next = climbed(pairs, wish, { x, step, reached })
    x = next.x
    reached = next.reached
    if (step.every((part) => Math.abs(part) < ENOUGH)) break
  }
  return { ...measured(pairs, wish, x), logLikelihood: reached }
}

/** The likelihood has one top: a step that overshoots it is halved. */
function climbed(
  pairs: Pairs,
  wish: BradleyTerryWish,
  { x, step, reached }: { x: Parameters; step: Float64Array; reached: number },
) {
  for (let size = 1; size > 1e-9; size /= 2) {
    const next = x.map((value, i) => value + size * (step[i] ?? 0))
    const value = logLikelihood(pairs, wish, next)
    if (value >= reached - 1e-10 * Math.abs(reached)) return { x: next, reached: value }
  }
  return { x, reached }
}

function gathered(groups: Int32Array): number[][] {
  const lists: number[][] = []
  groups.forEach((group, item) => {
    const list = lists[group] ?? []
    list.push(item)
    lists[group] = list
  })
  return lists
}

/** Shifted to the reference, with the standard errors of the differences from it. */
function measured(pairs: Pairs, wish: BradleyTerryWish, x: Parameters) {
  const { items, reference } = wish
  const { curvature } = slopes(pairs, wish, x)
  const abilities = x.slice(0, items)
  const middle = wish.prior === 0 ? mean(abilities) : 0 // a prior has set its 0 already
  const zero = reference === null ? middle : (abilities[reference] ?? 0)
  const variance = variances(informationMatrix(pairs, wish, curvature), wish)
  return {
    abilities: abilities.map((ability) => ability - zero),
    errors: Float64Array.from({ length: items }, (_, i) =>
      i === reference ? 0 : Math.sqrt(Math.max(0, variance[i] ?? 0)),
    ),
    order: wish.orderEffect ? { value: x[items] ?? 0, error: Math.sqrt(variance[items] ?? 0) } : null,
  }
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The information matrix says nothing of a shift of all abilities. A reference is taken out of it; else 1/n everywhere
 * stands for the shift, and what that adds to each variance, 1/n, is taken off again. A prior knows the shift itself.
 */
function variances(
  matrix: Curvature,
  { items, reference, orderEffect, prior }: BradleyTerryWish,
): Float64Array {
  const n = items + 1
  if (!orderEffect) matrix[n * n - 1] = 1
  let shift = 0
  if (reference !== null) {
    for (let i = 0; i < n; i++) {
      matrix[reference * n + i] = i === reference ? 1 : 0
      matrix[i * n + reference] = i === reference ? 1 : 0
    }
  } else if (prior === 0) {
    shift = 1 / items
    for (let i = 0; i < items; i++)
      for (let j = 0; j < items; j++) matrix[i * n + j] = (matrix[i * n + j] ?? 0) + 1 / items
  }
  const factor = choleskyFactor(matrix, n)
  if (factor === null) return new Float64Array(n).fill(Number.NaN)
  return diagonalOfInverse(factor, n).map((entry, i) => entry - (i < items ? shift : 0))
}
