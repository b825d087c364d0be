/**
 * What the project is worth by itself, before any financing: its flows are, on opening day, minus equipment and
 * pre-opening costs; each month, cash in less cash out of the activity, tax and equipment replaced; at the end of the
 * last month also the book value of the equipment and the working capital recovered (stock and customers' debts less
 * suppliers and tax due). Yearly rates apply by months: a flow of month m is divided by (1 + rate)^(m / 12).
 */
import type { Centimes } from '../basics/money.ts'
import { paybackPeriods } from '../finance/payback.ts'
import { internalRateOfReturn, type RateOfReturn } from '../finance/rate-of-return.ts'
import { nearestCentime } from '../finance/rounding.ts'
import { at, type Ledger } from './ledger.ts'

export type Residual = { readonly equipment: Centimes; readonly workingCapital: Centimes }

export function residualOf({ month, months }: Ledger): Residual {
  const last = months - 1
  const working =
    at(month.stock, last) + at(month.receivables, last) - at(month.payables, last) - at(month.taxDue, last)
  return { equipment: at(month.equipment, last) as Centimes, workingCapital: working as Centimes }
}

export function projectNpv(ledger: Ledger, yearlyRate: number): Centimes {
  const { months, flows } = ledger
  const residual = residualOf(ledger)
  const factor = (1 + yearlyRate) ** (-1 / 12)
  let sum = residual.equipment + residual.workingCapital
  for (let m = months; m > 0; m -= 1) sum = (sum + at(flows, m)) * factor
  return nearestCentime(sum + at(flows, 0))
}

export function projectIrr(ledger: Ledger): RateOfReturn {
  const flows = Array.from(ledger.flows.subarray(0, ledger.months + 1))
  const residual = residualOf(ledger)
  flows[ledger.months] = (flows[ledger.months] ?? 0) + residual.equipment + residual.workingCapital
  const monthly = internalRateOfReturn(flows)
  const yearly = (rate: number) => (1 + rate) ** 12 - 1
  if (monthly.kind === 'none') return monthly
  if (monthly.kind === 'one') return { kind: 'one', rate: yearly(monthly.rate) }
  return { kind: 'several', rates: monthly.rates.map(yearly) }
}

/** Months, without counting any residual value. */
export function projectPayback(ledger: Ledger): number | null {
  return paybackPeriods(Array.from(ledger.flows.subarray(0, ledger.months + 1)))
}

/** The lowest cash in hand, opening day (month 0) included; the first such month. */
export function lowestCash({ month, months, openingCash }: Ledger): { month: number; amount: Centimes } {
  let lowest = { month: 0, amount: openingCash as Centimes }
  for (let t = 0; t < months; t += 1) {
    const amount = at(month.cash, t) as Centimes
    if (amount < lowest.amount) lowest = { month: t + 1, amount }
  }
  return lowest
}
