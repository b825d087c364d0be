/**
 * How an uncertain figure is spread when one knows only a low, a most likely and a high value.
 * `pert` is the smooth beta law of the PERT method (Malcolm et al. 1959; weight 4 on the mode): it trusts the mode
 * more than the straight-sided triangle does.
 */
export const SPREADS = ['triangular', 'pert'] as const
export type Spread = (typeof SPREADS)[number]

/** Needs low <= mode <= high. */
export type Estimate = { readonly low: number; readonly mode: number; readonly high: number }

/** The quantile function: from a share u of (0, 1) to the value below which that share of cases lies. */
export function quantileOf(estimate: Estimate, spread: Spread): (share: number) => number {
  if (estimate.low === estimate.high) return () => estimate.mode
  return spread === 'triangular' ? triangularQuantile(estimate) : pertQuantile(estimate)
}

function triangularQuantile({ low, mode, high }: Estimate): (share: number) => number {
  const width = high - low
  const turn = (mode - low) / width
  return (share) =>
    share < turn ? low + width * Math.sqrt(share * turn) : high - width * Math.sqrt((1 - share) * (1 - turn))
}

const CELLS = 512

/** Tabulated: the beta law's own quantile has no closed form. Within 1e-5 of the range, exact at both ends. */
function pertQuantile({ low, mode, high }: Estimate): (share: number) => number {
  const width = high - low
  const cumulative = betaCumulative((4 * (mode - low)) / width, (4 * (high - mode)) / width)
  return (share) => {
    let [from, to] = [0, CELLS]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((cumulative[middle] ?? 1) <= share) from = middle
      else to = middle
    }
    const below = cumulative[from] ?? 0
    const above = cumulative[to] ?? 1
    const inside = above > below ? (share - below) / (above - below) : 0
    return low + (width * (from + inside)) / CELLS
  }
}

/** Share of the law x^a (1-x)^b lying below each of the CELLS + 1 grid points, by Simpson's rule in each cell. */
function betaCumulative(a: number, b: number): Float64Array {
  const density = (x: number) => x ** a * (1 - x) ** b
  const cumulative = new Float64Array(CELLS + 1)
  for (let i = 0; i < CELLS; i += 1) {
    const [left, middle, right] = [i / CELLS, (i + 0.5) / CELLS, (i + 1) / CELLS]
    cumulative[i + 1] = (cumulative[i] ?? 0) + density(left) + 4 * density(middle) + density(right)
  }
  const whole = cumulative[CELLS] ?? 1
  return cumulative.map((part) => part / whole)
}
