/**
 * Analytic hierarchy process (Saaty 1977): weights from pairwise judgements, and whether the judgements agree
 * with each other. Reproduces Saaty's school example as printed by Wang & Chin 2011.
 */
import { type CalculationReason, readMatrix } from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'

/** Mean consistency index of random judgements for 1 to 15 criteria (Saaty 1980; Golden & Wang 1989 list it). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]

/** a_ij x a_ji may miss 1 by this much, for people who write 0.33 or 0.14 for 1/3 or 1/7. */
const RECIPROCITY = 0.025

export type Priorities = {
  /** Sum 1, one per criterion. */
  readonly weights: readonly number[]
  readonly lambdaMax: number
  readonly consistencyIndex: number
  /** CI / random index; 0 for one or two criteria, null above 15. Judgements are usually redone above 0.10. */
  readonly consistencyRatio: number | null
}

/**
 * `judgements[i][j]`: how many times i matters more than j. Refuses what is not square, not positive, or not
 * reciprocal (a_ji = 1 / a_ij, a_ii = 1, both within 2.5 %).
 */
export function priorities(judgements: unknown): Outcome<Priorities, CalculationReason> {
  const rows = readMatrix(judgements, 'matrix')
  if (!rows.ok) return rows
  const fault = unfitJudgement(rows.value)
  if (fault !== null) return refused(fault)
  const { vector, value } = principalEigenvector(rows.value)
  const size = vector.length
  const index = size < 2 ? 0 : Math.max(0, (value - size) / (size - 1))
  const random = RANDOM_INDEX[size - 1]
  const ratio = size < 3 ? 0 : random === undefined ? null : index / random
  return accepted({ weights: vector, lambdaMax: value, consistencyIndex: index, consistencyRatio: ratio })
}

function unfitJudgement(rows: readonly (readonly number[])[]): CalculationReason | null {
  const columns = rows[0]?.length ?? 0
  if (columns !== rows.length) return { kind: 'not-square', at: 'matrix', rows: rows.length, columns }
  for (let i = 0; i < rows.length; i++) {
    const wrong = rows[i]?.findIndex((cell) => !(cell > 0)) ?? -1
    if (wrong >= 0) return { kind: 'not-positive', at: `matrix[${i}][${wrong}]` }
  }
  for (let i = 0; i < rows.length; i++) {
    for (let j = i; j < rows.length; j++) {
      const product = (rows[i]?.[j] ?? 0) * (rows[j]?.[i] ?? 0)
      if (Math.abs(product - 1) > RECIPROCITY) {
        return { kind: 'not-reciprocal', at: `matrix[${i}][${j}]`, other: `matrix[${j}][${i}]` }
      }
    }
  }
  return null
}

/** Power iteration; a positive matrix has one real largest eigenvalue, so it converges (Perron). */
function principalEigenvector(rows: readonly (readonly number[])[]): { vector: number[]; value: number } {
  let vector: number[] = rows.map(() => 1 / rows.length)
  let value = rows.length
  for (let step = 0; step < 10_000; step++) {
    const image = rows.map((row) => row.reduce((sum, cell, j) => sum + cell * (vector[j] ?? 0), 0))
    value = image.reduce((a, b) => a + b, 0)
    const next = image.map((x) => x / value)
    const change = next.reduce((sum, x, i) => sum + Math.abs(x - (vector[i] ?? 0)), 0)
    vector = next
    if (change < 1e-15) break
  }
  return { vector, value }
}
