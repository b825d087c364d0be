/**
 * How an indicator is read from the census columns: `(sum of columns - less) x times / over`.
 * A plain column is `{ sum: [column] }`; jobs per 1,000 people is `{ sum: [jobs], over: [population], times: 1000 }`.
 */
import type { CensusRecord } from './census-columns.ts'

export type Formula = {
  readonly sum: readonly string[]
  readonly less?: readonly string[]
  readonly over?: readonly string[]
  readonly times?: number
}

export function columnsOf(formula: Formula): readonly string[] {
  return [...formula.sum, ...(formula.less ?? []), ...(formula.over ?? [])]
}

/** Null when a column is not published, or the divisor is zero: nothing is then said, never zero. */
export function evaluate(
  formula: Formula,
  record: CensusRecord,
): { readonly value: number; readonly computed: boolean } | null {
  const above = total(formula.sum, record)
  const less = formula.less === undefined ? 0 : total(formula.less, record)
  const over = formula.over === undefined ? 1 : total(formula.over, record)
  if (above === null || less === null || over === null || over === 0) return null
  const value = ((above - less) * (formula.times ?? 1)) / over
  const computed = columnsOf(formula).some((column) => record.computed.has(column))
  return { value: Math.round(value * 1e6) / 1e6, computed }
}

function total(columns: readonly string[], record: CensusRecord): number | null {
  let sum = 0
  for (const column of columns) {
    const value = record.figures.get(column)
    if (value === undefined) return null
    sum += value
  }
  return sum
}
