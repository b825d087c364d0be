/** Money is an integer number of centimes of the Moroccan dirham (MAD). */
export type Centimes = number & { readonly __unit: 'centimes' }

/** Half-centimes round away from zero, as a spreadsheet's ROUND does. */
export function roundToCentimes(dirhams: number): Centimes {
  const scaled = Math.abs(dirhams) * 100
  const nearest = Math.round(scaled)
  return (Math.sign(dirhams) * nearest + 0) as Centimes
}

export function dirhams(amount: Centimes): number {
  return amount / 100
}

/**
 * Splits `total` in proportion to `weights` without losing a centime: floors, then one centime more to the
 * largest remainders (ties to the earlier share). Weights are >= 0 with a positive sum; otherwise all zero.
 */
export function splitByLargestRemainder(total: Centimes, weights: readonly number[]): Centimes[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (!(sum > 0)) return weights.map(() => 0 as Centimes)
  const sign = total < 0 ? -1 : 1
  const exact = weights.map((w) => (Math.abs(total) * w) / sum)
  const shares = exact.map(Math.floor)
  let left = Math.abs(total) - shares.reduce((a, b) => a + b, 0)
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) }))
  order.sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of order) {
    if (left <= 0) break
    shares[i] = (shares[i] ?? 0) + 1
    left -= 1
  }
  return shares.map((share) => (sign * share + 0) as Centimes)
}
