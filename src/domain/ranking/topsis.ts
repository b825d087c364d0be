/**
 * TOPSIS (Hwang & Yoon 1981): closeness to the ideal alternative, which has the best value of every criterion,
 * against the anti-ideal. Reproduces Opricovic & Tzeng 2004 (minmax) and Tzeng & Huang 2011 (vector).
 */
import type { CalculationReason } from '../basics/calculation.ts'
import { accepted, type Outcome } from '../basics/outcome.ts'
import type { Decision } from './decision.ts'
import { type Normalisation, normalise } from './normalisation.ts'

/**
 * Closeness in [0, 1] for each alternative, 1 = the ideal itself. Where all alternatives are equal (or there
 * is one), ideal and anti-ideal are the same point and each gets 0.5. Refuses where `normalise` does.
 */
export function topsis(
  decision: Decision,
  normalisation: Normalisation,
): Outcome<Float64Array, CalculationReason> {
  const columns = normalise(decision, normalisation)
  if (!columns.ok) return columns
  const toBest = new Float64Array(decision.alternatives)
  const toWorst = new Float64Array(decision.alternatives)
  for (const [j, column] of columns.value.entries()) {
    addSquares(column, decision.weights[j] ?? 0, toBest, toWorst)
  }
  return accepted(toBest.map((best, i) => closeness(Math.sqrt(best), Math.sqrt(toWorst[i] ?? 0))))
}

/** Adds this criterion's squared weighted distances; normalised columns are all "more is better". */
function addSquares(column: Float64Array, weight: number, toBest: Float64Array, toWorst: Float64Array): void {
  const best = column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const worst = column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  for (let i = 0; i < column.length; i++) {
    const x = column[i] ?? 0
    toBest[i] = (toBest[i] ?? 0) + (weight * (best - x)) ** 2
    toWorst[i] = (toWorst[i] ?? 0) + (weight * (x - worst)) ** 2
  }
}

function closeness(toBest: number, toWorst: number): number {
  const both = toBest + toWorst
  return both === 0 ? 0.5 : toWorst / both
}
