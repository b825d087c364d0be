/**
 * From the parts of the promises to one order. Small enough to run in a page: its only input is the matrix of a
 * territory (46 activities x 8 parts, 368 numbers) and the weights.
 */
import type { CalculationReason } from '../basics/calculation.ts'
import { accepted, type Outcome } from '../basics/outcome.ts'
import { type Decision, readWeights } from '../ranking/decision.ts'
import { netFlowColumns } from '../ranking/promethee.ts'
import { ranksOf, roundedForRanks } from '../ranking/ranks.ts'
import { topsis } from '../ranking/topsis.ts'
import { sumColumns } from '../ranking/weighted-sum.ts'
import { PARTS } from './activity.ts'

export const METHODS = ['weighted-sum', 'topsis', 'promethee'] as const
export type Method = (typeof METHODS)[number]

/** `matrix[a * 8 + part]`, each 0 to 1, in the order of `PARTS`. */
export type PartMatrix = ArrayLike<number>

export type Ranking = {
  /** Weighted sum and TOPSIS: 0 to 1. PROMETHEE II: net flow, -1 to 1. */
  readonly scores: Float64Array
  /** 1 is the most promising; equal scores (to 12 decimals) share a rank. */
  readonly ranks: Uint32Array
  /** Weights as shares of one. */
  readonly weights: readonly number[]
}

export function partColumns(matrix: PartMatrix): readonly Float64Array[] {
  const rows = matrix.length / PARTS.length
  return PARTS.map((_, part) =>
    Float64Array.from({ length: rows }, (_unused, a) => matrix[a * PARTS.length + part] ?? 0),
  )
}

/**
 * Parts are already on one scale (0 to 1, more is better): the weighted sum takes them as they are, so that a score
 * means the same in every territory. TOPSIS spreads each part between its least and most here. PROMETHEE II counts
 * differences up to a quarter in proportion, larger ones in full. Refuses weights that are not numbers >= 0, or
 * all zero.
 */
export function rankParts(
  matrix: PartMatrix,
  weights: readonly number[],
  method: Method,
): Outcome<Ranking, CalculationReason> {
  const shares = readWeights(weights, PARTS.length)
  if (!shares.ok) return shares
  const columns = partColumns(matrix)
  if (method === 'topsis') {
    const close = topsis(decisionOf(columns, shares.value), 'minmax')
    return close.ok ? accepted(ranking(close.value, shares.value)) : close
  }
  return accepted(ranking(sumColumns(additiveColumns(columns, method), shares.value), shares.value))
}

/** The columns whose weighted sum is the score; TOPSIS has none, it is not linear in the weights. */
export function additiveColumns(
  columns: readonly Float64Array[],
  method: Exclude<Method, 'topsis'>,
): readonly Float64Array[] {
  if (method === 'weighted-sum') return columns
  const equal = columns.map(() => 1 / columns.length)
  return netFlowColumns(
    decisionOf(columns, equal),
    columns.map(() => ({ name: 'vshape', p: FULL_PREFERENCE, q: 0 })),
  )
}

const FULL_PREFERENCE = 0.25

function decisionOf(columns: readonly Float64Array[], weights: readonly number[]): Decision {
  return { alternatives: columns[0]?.length ?? 0, columns, weights, types: columns.map(() => 1) }
}

function ranking(scores: Float64Array, weights: readonly number[]): Ranking {
  return { scores, ranks: ranksOf(roundedForRanks(scores)), weights }
}
