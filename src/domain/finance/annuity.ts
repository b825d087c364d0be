/**
 * Constant payments on a loan or a saving, with the signs of a spreadsheet: what one receives is positive, what one
 * pays is negative. `rate` is per period (a year's 10 % paid monthly is 0.1/12, above -1), `periods` how many, and
 * `due` says whether a payment falls at the end (0) or at the start (1) of its period.
 */
export type Due = 0 | 1

/** The payment of every period that takes `present` to `future` (usually 0) over `periods`. */
export function payment(rate: number, periods: number, present: number, future: number, due: Due): number {
  if (rate === 0) return -(present + future) / periods
  const grown = Math.expm1(periods * Math.log1p(rate))
  return -(present * rate + (present + future) * (rate / grown)) / (1 + rate * due)
}

/** Part of the principal repaid by the first `after` payments: they grow by `rate` each. */
function repaidShare(rate: number, after: number, periods: number): number {
  const growth = Math.log1p(rate)
  if (growth === 0) return after / periods
  if (growth < 0) return Math.expm1(after * growth) / Math.expm1(periods * growth)
  return (Math.exp((after - periods) * growth) * Math.expm1(-after * growth)) / Math.expm1(-periods * growth)
}

/**
 * What is still owed just after payment number `after` (0: nothing paid yet), with the sign of `present`.
 * With `due` 1 the first payment falls at once, before any interest.
 */
function owed(
  rate: number,
  after: number,
  periods: number,
  present: number,
  future: number,
  due: Due,
): number {
  const left = present - (present + future) * repaidShare(rate, after, periods)
  return due === 1 && after > 0 ? left / (1 + rate) : left
}

/** Interest contained in payment `period` (1 is the first). */
export function interestPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: Due,
): number {
  if (due === 1 && period === 1) return 0
  return -rate * owed(rate, period - 1, periods, present, future, due)
}

/** Principal contained in payment `period`: the payment less its interest. */
export function principalPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  due: Due,
): number {
  return (
    payment(rate, periods, present, future, due) - interestPart(rate, period, periods, present, future, due)
  )
}

/** Principal repaid by payments `start` to `end`, both included (CUMPRINC). */
export function principalBetween(
  rate: number,
  periods: number,
  present: number,
  start: number,
  end: number,
  due: Due,
): number {
  return owed(rate, end, periods, present, 0, due) - owed(rate, start - 1, periods, present, 0, due)
}

/** Interest paid by payments `start` to `end`, both included (CUMIPMT). */
export function interestBetween(
  rate: number,
  periods: number,
  present: number,
  start: number,
  end: number,
  due: Due,
): number {
  const paid = payment(rate, periods, present, 0, due)
  return paid * (end - start + 1) - principalBetween(rate, periods, present, start, end, due)
}
