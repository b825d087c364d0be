import type { Centimes } from '../basics/money.ts'

/**
 * Nearest whole centime of an amount already in centimes; halves go away from zero. A half that binary numbers
 * cannot hold (1.005 dirham is 100.49999999999999 centimes) counts as a half, as in a spreadsheet's ROUND:
 * the amount is first nudged by a few units in its 16th digit.
 */
export function nearestCentime(centimes: number): Centimes {
  const size = Math.floor(Math.abs(centimes) * 1.000000000000001 + 0.5)
  return (centimes < 0 ? -size + 0 : size) as Centimes
}
