/**
 * Sum of `flows` discounted at `rate` per period (above -1). `first` is the time of the first flow:
 * 1 as a spreadsheet's NPV does (the first flow is one period away), 0 when the first flow is today.
 */
export function netPresentValue(rate: number, flows: readonly number[], first: 0 | 1): number {
  let sum = 0
  for (let i = flows.length - 1; i >= 0; i -= 1) sum = (flows[i] ?? 0) + sum / (1 + rate)
  return first === 1 ? sum / (1 + rate) : sum
}
