import type { Centimes } from '../basics/money.ts'
import { payment } from './annuity.ts'
import { nearestCentime } from './rounding.ts'

/** Month by month, index 0 the first month after the loan is paid out; `owed` is what remains at its end. */
export type LoanSchedule = {
  readonly interest: readonly Centimes[]
  readonly principal: readonly Centimes[]
  readonly owed: readonly Centimes[]
}

/** Where a schedule is written, month by month. */
export type LoanSeries = { readonly interest: Series; readonly principal: Series; readonly owed: Series }
type Series = { [month: number]: number }

/**
 * A loan of `amount` centimes repaid over `months`, the first `graceMonths` of which pay interest only, then by
 * constant instalments; each is rounded to the centime and the last one takes what remains, so the principal repaid is
 * the loan exactly. `yearlyRate` is nominal (a month costs a twelfth). Needs 0 <= graceMonths < months, integers.
 * Writes the first `count` months into `into`, zero after the last instalment.
 */
export function writeLoan(
  amount: number,
  yearlyRate: number,
  months: number,
  graceMonths: number,
  into: LoanSeries,
  count: number,
): void {
  const instalment =
    amount === 0 ? 0 : nearestCentime(-payment(yearlyRate / 12, months - graceMonths, amount, 0, 0))
  let left = amount
  for (let month = 0; month < count; month += 1) {
    const charged = nearestCentime((left * yearlyRate) / 12)
    const repaid =
      month < graceMonths ? 0 : month >= months - 1 ? left : Math.min(left, Math.max(0, instalment - charged))
    left -= repaid
    into.interest[month] = charged
    into.principal[month] = repaid
    into.owed[month] = left
  }
}

/** The whole schedule, as `writeLoan` makes it. */
export function loanSchedule(
  amount: Centimes,
  yearlyRate: number,
  months: number,
  graceMonths: number,
): LoanSchedule {
  const blank = () => Array.from({ length: months }, () => 0 as Centimes)
  const schedule = { interest: blank(), principal: blank(), owed: blank() }
  writeLoan(amount, yearlyRate, months, graceMonths, schedule as LoanSeries, months)
  return schedule
}
