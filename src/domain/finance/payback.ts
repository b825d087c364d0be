/**
 * Periods until the flows have repaid what was laid out at the start, for good: the first period after which the
 * running total never falls below zero again (a good harvest followed by a bad season does not count).
 * `flows[0]` is the outlay at time 0. Null: not within the series.
 */
export function paybackPeriods(flows: readonly number[]): number | null {
  let total = 0
  let since: number | null = null
  flows.forEach((flow, period) => {
    total += flow
    if (total < 0) since = null
    else since ??= period
  })
  return since
}
