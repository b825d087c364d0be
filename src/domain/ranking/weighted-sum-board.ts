/**
 * The engine behind the weight sliders: a weighted sum kept up to date. Moving one slider touches one column
 * (s += change x column), not all; the sum is recomputed when the slider is let go, and by the board itself
 * before accumulated rounding could reach 1e-12 of the scale of the scores.
 */
import type { CalculationReason } from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { readWeights } from './decision.ts'
import { rankSorter } from './ranks.ts'

export type WeightedSumBoard = {
  /** Scores under the weights divided by their sum; all 0 when every weight is 0. Changed in place by `move`. */
  readonly scores: ArrayLike<number>
  /** The weights as set, each >= 0, on any scale. */
  readonly weights: ArrayLike<number>
  /** Sets the weight of criterion `j`; refuses what is not a number >= 0, or not a criterion. */
  readonly move: (j: number, weight: number) => Outcome<null, CalculationReason>
  /** Scores from scratch; agrees with the moves to 1e-12 of the largest value. */
  readonly recompute: () => void
  /** Competition ranks (1 = best) and the alternatives from best to worst. The same arrays every time. */
  readonly rank: () => { readonly ranks: ArrayLike<number>; readonly order: ArrayLike<number> }
}

/**
 * `columns`: normalised criteria, more is better (`normalise`, or PROMETHEE's `netFlowColumns`), all of one
 * length. `weights`: one each, finite and >= 0, not all zero at the start.
 */
export function weightedSumBoard(
  columns: readonly Float64Array[],
  weights: readonly number[],
): Outcome<WeightedSumBoard, CalculationReason> {
  const checked = readWeights(weights, columns.length)
  if (!checked.ok) return checked
  const size = columns[0]?.length ?? 0
  const current = Float64Array.from(weights)
  const sums = new Float64Array(size)
  const scores = new Float64Array(size)
  const sorter = rankSorter(size)
  const drift = driftWatch(columns, current)
  const recompute = () => {
    sums.fill(0)
    for (const [j, column] of columns.entries()) addScaledInto(sums, sums, column, current[j] as number, 1)
    scale(scores, sums, inverse(total(current)))
    drift.reset()
  }
  const move = (j: number, weight: number): Outcome<null, CalculationReason> => {
    const column = columns[j]
    if (column === undefined) return refused({ kind: 'missing', at: `weights[${j}]` })
    if (!Number.isFinite(weight)) return refused({ kind: 'not-a-number', at: `weights[${j}]` })
    if (weight < 0) return refused({ kind: 'negative', at: `weights[${j}]` })
    const change = weight - (current[j] as number)
    current[j] = weight
    if (drift.mustRecompute(change, j)) recompute()
    else addScaledInto(sums, scores, column, change, inverse(total(current)))
    return accepted(null)
  }
  recompute()
  const rank = () => {
    sorter.sort(scores)
    return sorter
  }
  return accepted({ scores, weights: current, move, recompute, rank })
}

/** sums += change x column, and out = sums x factor, in one pass. */
function addScaledInto(
  sums: Float64Array,
  out: Float64Array,
  column: Float64Array,
  change: number,
  factor: number,
): void {
  for (let i = 0; i < sums.length; i++) {
    const sum = (sums[i] as number) + change * (column[i] as number)
    sums[i] = sum
    out[i] = sum * factor
  }
}

function scale(out: Float64Array, sums: Float64Array, factor: number): void {
  for (let i = 0; i < out.length; i++) out[i] = (sums[i] as number) * factor
}

function total(weights: Float64Array): number {
  return weights.reduce((a, b) => a + b, 0)
}

function inverse(sum: number): number {
  return sum > 0 ? 1 / sum : 0
}

/** A bound on what rounding has done to the sums since they were last computed from scratch. */
function driftWatch(columns: readonly Float64Array[], weights: Float64Array) {
  const largest = columns.map((column) => column.reduce((most, x) => Math.max(most, Math.abs(x)), 0))
  const most = largest.reduce((a, b) => Math.max(a, b), 0)
  let bound = 0
  const reset = () => {
    bound = 0
  }
  const mustRecompute = (change: number, j: number): boolean => {
    const reach = weights.reduce((sum, weight, k) => sum + weight * (largest[k] as number), 0)
    bound += Number.EPSILON * (reach + 2 * Math.abs(change) * (largest[j] as number))
    return bound > 3e-13 * most * total(weights)
  }
  return { reset, mustRecompute }
}
