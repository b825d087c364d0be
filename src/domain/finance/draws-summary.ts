/** What many draws of one outcome say, each figure with its error from the finite number of draws. */
export type Quantile = {
  readonly share: number
  readonly value: number
  /** One standard error: half the width between the order statistics one binomial deviation on either side. */
  readonly error: number
}
export type DrawsSummary = {
  readonly draws: number
  readonly mean: number
  readonly meanError: number
  readonly standardDeviation: number
  readonly quantiles: readonly Quantile[]
  readonly belowZero: { readonly share: number; readonly error: number }
}

/** `draws` has at least one value; `shares` lie in (0, 1). */
export function summarise(draws: ArrayLike<number>, shares: readonly number[]): DrawsSummary {
  const sorted = Float64Array.from(draws).sort()
  const count = sorted.length
  const mean = sorted.reduce((sum, value) => sum + value / count, 0)
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const standardDeviation = count > 1 ? Math.sqrt(squares / (count - 1)) : 0
  const below = sorted.findIndex((value) => value >= 0)
  return {
    draws: count,
    mean,
    meanError: standardDeviation / Math.sqrt(count),
    standardDeviation,
    quantiles: shares.map((share) => quantileWithError(sorted, share)),
    belowZero: proportion(below < 0 ? count : below, count),
  }
}

/** How often something happened, with the standard error of a proportion. */
export function proportion(times: number, count: number): { share: number; error: number } {
  const share = times / count
  return { share, error: Math.sqrt((share * (1 - share)) / count) }
}

function quantileWithError(sorted: Float64Array, share: number): Quantile {
  const deviation = Math.sqrt((share * (1 - share)) / sorted.length)
  const error = (valueAt(sorted, share + deviation) - valueAt(sorted, share - deviation)) / 2
  return { share, value: valueAt(sorted, share), error }
}

/** Linear between order statistics (Hyndman & Fan 1996, type 7, as a spreadsheet's PERCENTILE). */
function valueAt(sorted: Float64Array, share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
