import { netPresentValue } from './present-value.ts'

/**
 * Modified internal rate of return per period: outlays are financed at `financeRate`, receipts reinvested at
 * `reinvestRate` until the end. Null when there is no outlay, no receipt or fewer than two flows.
 */
export function modifiedRateOfReturn(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | null {
  const outlay = netPresentValue(
    financeRate,
    flows.map((flow) => Math.min(flow, 0)),
    0,
  )
  const today = netPresentValue(
    reinvestRate,
    flows.map((flow) => Math.max(flow, 0)),
    0,
  )
  if (flows.length < 2 || outlay === 0 || today === 0) return null
  return (-today / outlay) ** (1 / (flows.length - 1)) * (1 + reinvestRate) - 1
}
