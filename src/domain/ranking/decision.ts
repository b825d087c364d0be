/**
 * A decision problem: alternatives (territories, activities) judged on criteria. Every ranking method starts
 * from it, so that bad input is refused in one place.
 */
import { type CalculationReason, readMatrix, readNumbers } from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'

/** `1` more is better (benefit), `-1` less is better (cost). */
export type CriterionType = 1 | -1

export type Decision = {
  /** How many alternatives, >= 1. */
  readonly alternatives: number
  /** `columns[j][i]`: criterion j of alternative i, as it was given. */
  readonly columns: readonly Float64Array[]
  /** One per criterion, each >= 0, sum 1. */
  readonly weights: readonly number[]
  readonly types: readonly CriterionType[]
}

/** Beyond it differences and squares no longer fit a double. */
const LARGEST = 1e150

/**
 * Checks and builds a decision. `matrix`: rows of alternatives, numbers within -1e150 and 1e150. `weights`: >= 0, not all zero;
 * **they need not sum to one: they are divided by their sum**; undefined: equal weights. `types`: 1 or -1 each;
 * undefined: all 1. Refuses what is not a matrix, a ragged row, a cell or weight that is not a number, a
 * negative weight, weights all zero, a type that is not 1 or -1, a wrong number of weights or types.
 */
export function decide(
  matrix: unknown,
  weights: unknown,
  types: unknown,
): Outcome<Decision, CalculationReason> {
  const rows = readMatrix(matrix, 'matrix')
  if (!rows.ok) return rows
  const over = tooLarge(rows.value)
  if (over !== null) return refused(over)
  const criteria = rows.value[0]?.length ?? 0
  const shares = readWeights(weights, criteria)
  const directions = readTypes(types, criteria)
  if (!shares.ok || !directions.ok) {
    return refused(...(shares.ok ? [] : shares.reasons), ...(directions.ok ? [] : directions.reasons))
  }
  return accepted({
    alternatives: rows.value.length,
    columns: columnsOf(rows.value),
    weights: shares.value,
    types: directions.value,
  })
}

function tooLarge(rows: readonly (readonly number[])[]): CalculationReason | null {
  for (const [i, row] of rows.entries()) {
    const j = row.findIndex((cell) => Math.abs(cell) > LARGEST)
    if (j >= 0) return { kind: 'out-of-range', at: `matrix[${i}][${j}]`, least: -LARGEST, most: LARGEST }
  }
  return null
}

/** The columns of a rectangular list of rows. */
export function columnsOf(rows: readonly (readonly number[])[]): Float64Array[] {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, j) => Float64Array.from(rows, (row) => row[j] ?? Number.NaN))
}

/** Weights as shares of one: >= 0, not all zero. Weights that sum to 1 stay as they are. */
export function readWeights(json: unknown, criteria: number): Outcome<readonly number[], CalculationReason> {
  if (json === undefined) return accepted(new Array<number>(criteria).fill(1 / criteria))
  const weights = readNumbers(json, 'weights', criteria)
  if (!weights.ok) return weights
  const below = weights.value.findIndex((weight) => weight < 0)
  if (below >= 0) return refused({ kind: 'negative', at: `weights[${below}]` })
  const largest = weights.value.reduce((a, b) => Math.max(a, b), 0)
  if (largest === 0) return refused({ kind: 'all-zero', at: 'weights' })
  // only weights at the edge of what a double can hold are first brought back from it
  const scale = largest > 1e300 || largest < 1e-290 ? largest : 1
  const scaled = weights.value.map((weight) => weight / scale)
  const sum = scaled.reduce((a, b) => a + b, 0)
  return accepted(scaled.map((weight) => weight / sum))
}

function readTypes(json: unknown, criteria: number): Outcome<readonly CriterionType[], CalculationReason> {
  if (json === undefined) return accepted(new Array<CriterionType>(criteria).fill(1))
  const types = readNumbers(json, 'types', criteria)
  if (!types.ok) return types
  const wrong = types.value.findIndex((type) => type !== 1 && type !== -1)
  if (wrong >= 0) return refused({ kind: 'not-one-of', at: `types[${wrong}]`, allowed: [1, -1] })
  return accepted(types.value.map((type) => (type === 1 ? 1 : -1)))
}
