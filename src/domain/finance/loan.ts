import type { Centimes } from '../basics/money.ts'
import { payment } from './annuity.ts'
import { nearestCentime } from './rounding.ts'

/** Month by month, index 0 the first month after the loan is paid out; `owed` is what remains at its end. */
export type LoanSchedule = {
  readonly interest: readonly Centimes[]
  readonly principal: readonly Centimes[]
  readonly owed: readonly Centimes[]
}

/**
 * A loan of `amount` repaid over `months`, the first `graceMonths` of which pay interest only, then by constant
 * instalments; each is rounded to the centime and the last one takes what remains, so the principal repaid is the
 * loan exactly. `yearlyRate` is nominal (a month costs a twelfth). Needs 0 <= graceMonths < months, integers.
 */
export function loanSchedule(
  amount: Centimes,
  yearlyRate: number,
  months: number,
  graceMonths: number,
): LoanSchedule {
  const instalment = nearestCentime(-payment(yearlyRate / 12, months - graceMonths, amount, 0, 0))
  const interest: Centimes[] = []
  const principal: Centimes[] = []
  const owed: Centimes[] = []
  let left: number = amount
  for (let month = 0; month < months; month += 1) {
    const charged = nearestCentime((left * yearlyRate) / 12)
    const repaid =
      month < graceMonths ? 0 : month === months - 1 ? left : Math.min(left, instalment - charged)
    left -= repaid
    interest.push(charged)
    principal.push(repaid as Centimes)
    owed.push(left as Centimes)
  }
  return { interest, principal, owed }
}
