/** Weighted sum model (Fishburn 1967): the score is the sum of weight x normalised value. Higher is better. */
import type { CalculationReason } from '../basics/calculation.ts'
import { accepted, type Outcome } from '../basics/outcome.ts'
import type { Decision } from './decision.ts'
import { type Normalisation, normalise } from './normalisation.ts'

/** One score per alternative; refuses where `normalise` does. */
export function weightedSum(
  decision: Decision,
  normalisation: Normalisation,
): Outcome<Float64Array, CalculationReason> {
  const columns = normalise(decision, normalisation)
  return columns.ok ? accepted(sumColumns(columns.value, decision.weights)) : columns
}

/** sum over j of weights[j] x columns[j]: one entry per alternative. */
export function sumColumns(columns: readonly Float64Array[], weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(columns[0]?.length ?? 0)
  for (const [j, column] of columns.entries()) addScaled(scores, column, weights[j] ?? 0)
  return scores
}

/** scores += factor x column. */
export function addScaled(scores: Float64Array, column: Float64Array, factor: number): void {
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + factor * (column[i] ?? 0)
}
