/**
 * Bringing criteria of different units to one scale on which more is better.
 *
 * | name   | benefit               | cost                      |
 * |--------|-----------------------|---------------------------|
 * | minmax | (x - min)/(max - min) | (max - x)/(max - min)     |
 * | max    | x / max               | 1 - x / max               |
 * | sum    | x / sum(x)            | (1/x) / sum(1/x)          |
 * | vector | x / sqrt(sum(x^2))    | 1 - x / sqrt(sum(x^2))    |
 *
 * The usual textbook forms (Hwang & Yoon 1981 and later). A criterion on which all alternatives are equal
 * decides nothing and never gives NaN: under minmax all get 1, under sum 1/n; a column of zeros under max and
 * vector gets 0 (cost: 1).
 */
import type { CalculationReason } from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { CriterionType, Decision } from './decision.ts'

export const NORMALISATIONS = ['minmax', 'vector', 'sum', 'max'] as const
export type Normalisation = (typeof NORMALISATIONS)[number]

/** Named in the refusal when a quotient of two values grows beyond what can be squared and summed. */
const MAGNITUDE = { least: -1e150, most: 1e150 }

/**
 * The columns of the decision, normalised, more is better. Refuses `sum` on a negative value, or a zero on a
 * cost criterion (1/x), and `max` on a column whose largest value is not above zero (it would turn the order).
 */
export function normalise(
  decision: Decision,
  method: Normalisation,
): Outcome<readonly Float64Array[], CalculationReason> {
  const columns: Float64Array[] = []
  for (const [j, column] of decision.columns.entries()) {
    const fault = unfit(column, decision.types[j] ?? 1, method, j)
    if (fault !== null) return refused(fault)
    const normalised = normaliseColumn(column, decision.types[j] ?? 1, method)
    const over = normalised.findIndex((x) => !(Math.abs(x) <= MAGNITUDE.most))
    if (over >= 0) return refused({ kind: 'out-of-range', at: `matrix[${over}][${j}]`, ...MAGNITUDE })
    columns.push(normalised)
  }
  return accepted(columns)
}

/** One criterion, see the table above; the column must have passed `normalise`'s checks. */
export function normaliseColumn(
  column: Float64Array,
  type: CriterionType,
  method: Normalisation,
): Float64Array {
  const { least, most } = range(column)
  const cost = type === -1
  if (least === most) {
    if (method === 'minmax') return column.map(() => 1)
    if (method === 'sum') return column.map(() => 1 / column.length)
    if (most === 0) return column.map(() => (cost ? 1 : 0))
  }
  switch (method) {
    case 'minmax':
      return minmax(column, least, most, cost)
    case 'max':
      return column.map((x) => (cost ? 1 - x / most : x / most))
    case 'sum':
      return shares(column, least, most, cost)
    case 'vector': {
      const norm = euclideanNorm(column)
      return column.map((x) => (cost ? 1 - x / norm : x / norm))
    }
  }
}

function minmax(column: Float64Array, least: number, most: number, cost: boolean): Float64Array {
  return column.map((x) => (cost ? most - x : x - least) / (most - least))
}

/** Each part is taken relative to the largest, so that sums neither overflow nor vanish. */
function shares(column: Float64Array, least: number, most: number, cost: boolean): Float64Array {
  const parts = column.map((x) => (cost ? least / x : x / most))
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / sum)
}

function unfit(
  column: Float64Array,
  type: CriterionType,
  method: Normalisation,
  j: number,
): CalculationReason | null {
  const { least, most } = range(column)
  if (method === 'sum' && least < 0) {
    return { kind: 'negative', at: `matrix[${column.indexOf(least)}][${j}]` }
  }
  if (method === 'sum' && type === -1 && least === 0 && most > 0) {
    return { kind: 'not-positive', at: `matrix[${column.indexOf(least)}][${j}]` }
  }
  if (method === 'max' && most <= 0 && least < 0) {
    return { kind: 'not-positive', at: `matrix[${column.indexOf(most)}][${j}]` }
  }
  return null
}

function range(column: Float64Array): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const x of column) {
    if (x < least) least = x
    if (x > most) most = x
  }
  return { least, most }
}

function euclideanNorm(column: Float64Array): number {
  const largest = column.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  const squares = column.reduce((sum, x) => sum + (x / largest) ** 2, 0)
  return largest * Math.sqrt(squares)
}
