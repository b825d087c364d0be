/**
 * Entropy weights (Shannon's entropy; Zeleny 1982): a criterion on which the alternatives hardly differ weighs
 * little. Reproduces Elsayed, Dawood & Karthikeyan 2017.
 */
import { type CalculationReason, negativeCell, readMatrix } from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { columnsOf } from './decision.ts'

/**
 * One weight per column, sum 1: (1 - E_j) / sum(1 - E), with E_j = -sum(p ln p) / ln n and p = x / column sum.
 * Where no criterion tells the alternatives apart (all columns constant, or one row) the weights are equal.
 * Cells are >= 0, each column with a sum above zero.
 */
export function entropyWeights(matrix: unknown): Outcome<readonly number[], CalculationReason> {
  const rows = readMatrix(matrix, 'matrix')
  if (!rows.ok) return rows
  const negative = negativeCell(rows.value, 'matrix')
  if (negative !== null) return refused(negative)
  const columns = columnsOf(rows.value)
  const empty = columns.findIndex((column) => column.every((x) => x === 0))
  if (empty >= 0) return refused({ kind: 'all-zero', at: `matrix[*][${empty}]` })
  const divergence = columns.map(divergenceOf)
  const sum = divergence.reduce((a, b) => a + b, 0)
  return accepted(divergence.map((d) => (sum > 0 ? d / sum : 1 / columns.length)))
}

/** 1 - entropy, exactly 0 for a constant column. */
function divergenceOf(column: Float64Array): number {
  const largest = column.reduce((a, b) => Math.max(a, b), 0)
  if (column.every((x) => x === largest)) return 0
  const sum = column.reduce((total, x) => total + x / largest, 0)
  const entropy = column.reduce((total, x) => {
    const share = x / largest / sum
    return share > 0 ? total - share * Math.log(share) : total
  }, 0)
  return Math.max(0, 1 - entropy / Math.log(column.length))
}
