/**
 * What each year of twelve months from opening earns, owes in tax, and does with its surplus.
 *
 * - result before tax of a month = sales - materials used - labour and services - staff - fixed costs - depreciation
 *   - interest, and the pre-opening costs in the first month;
 * - tax of the year by the regime of the year (src/domain/law/tax.ts), paid in month `taxPaymentMonth` of the next year;
 * - the surplus after tax is shared at the year's end in the order of article 69, and what goes to members is paid in
 *   month `surplusPaymentMonth` of the next year.
 */
import type { Centimes } from '../basics/money.ts'
import { nearestCentime } from '../finance/rounding.ts'
import type { Law } from '../law/parameters.ts'
import { allocateSurplus, type Reserves } from '../law/surplus.ts'
import { corporateTax, type TaxFacts, type TaxRegime, taxRegime } from '../law/tax.ts'
import { add, at } from './ledger.ts'
import type { Plan } from './plan.ts'

/** Results month by month and year by year. */
export function writeResults(plan: Plan): void {
  const { month, year, months, preOpening } = plan.ledger
  for (let t = 0; t < months; t += 1) {
    const y = (t / 12) | 0
    const costs =
      at(month.costOfMaterials, t) +
      at(month.labour, t) +
      at(month.staff, t) +
      at(month.fixed, t) +
      at(month.depreciation, t) +
      at(month.interest, t)
    const result = at(month.sales, t) - costs - (t === 0 ? preOpening : 0)
    month.result[t] = result
    add(year.sales, y, at(month.sales, t))
    add(year.costOfMaterials, y, at(month.costOfMaterials, t))
    add(year.labour, y, at(month.labour, t))
    add(year.staff, y, at(month.staff, t))
    add(year.fixed, y, at(month.fixed, t))
    add(year.depreciation, y, at(month.depreciation, t))
    add(year.interest, y, at(month.interest, t))
    add(year.result, y, result)
  }
}

/** What the tax code looks at in year `y`, whose sales are known. */
function factsOf(plan: Plan, y: number): TaxFacts {
  const turnover = at(plan.ledger.year.sales, y) as Centimes
  return { activity: plan.model.taxActivity, membersDeliver: plan.membersDeliver, turnover }
}

export function regimeOf(plan: Plan, y: number, law: Law): TaxRegime {
  return taxRegime(factsOf(plan, y), law)
}

/** Tax, surplus, and the months in which both are owed and paid. */
export function writeYearEnds(plan: Plan, values: Float64Array, law: Law): void {
  const { ledger, common } = plan
  const { year } = ledger
  const policy = {
    refundShare: at(values, common.refundShare),
    shareInterest: at(values, common.shareInterest),
  }
  let reserves: Reserves = { legal: 0 as Centimes, other: 0 as Centimes, lossCarried: 0 as Centimes }
  for (let y = 0; y < ledger.years; y += 1) {
    const result = at(year.result, y) as Centimes
    const tax = corporateTax(factsOf(plan, y), result, law)
    year.tax[y] = tax
    year.net[y] = result - tax
    const before = reserves
    const shared = allocateSurplus((result - tax) as Centimes, ledger.shares as Centimes, before, policy, law)
    reserves = shared.after
    year.lossRecovered[y] = shared.lossRecovered
    year.legalReserve[y] = shared.legalReserve
    year.shareInterest[y] = shared.shareInterest
    year.refunds[y] = shared.refunds
    year.otherReserve[y] = shared.otherReserve
    year.lossToReserves[y] = shared.lossToReserves
    year.lossCarried[y] = shared.lossCarried
    writeEquity(plan, y, before, reserves)
    const toMembers = shared.shareInterest + shared.refunds
    owe(plan, y, tax, law.numbers.taxPaymentMonth.value, 'taxDue', 'taxPaid')
    owe(plan, y, toMembers, law.numbers.surplusPaymentMonth.value, 'dueToMembers', 'paidToMembers')
  }
}

/** Reserves stand still within a year; the surplus account runs with the result until it is shared. */
function writeEquity(plan: Plan, y: number, before: Reserves, after: Reserves): void {
  const { month } = plan.ledger
  let running = -before.lossCarried
  for (let t = y * 12; t < y * 12 + 11; t += 1) {
    running += at(month.result, t)
    month.surplus[t] = running
    month.reserves[t] = before.legal + before.other
  }
  month.surplus[y * 12 + 11] = 0 - after.lossCarried
  month.reserves[y * 12 + 11] = after.legal + after.other
}

function owe(
  plan: Plan,
  y: number,
  amount: number,
  payMonth: number,
  due: 'taxDue' | 'dueToMembers',
  paid: 'taxPaid' | 'paidToMembers',
): void {
  const { month, months } = plan.ledger
  const pay = (y + 1) * 12 + payMonth - 1
  for (let t = y * 12 + 11; t < Math.min(pay, months); t += 1) add(month[due], t, amount)
  if (pay < months) month[paid][pay] = amount
}

/** What the year spends in the territory, when the model says which part: materials, labour, services, fixed costs. */
export function writeLocalSpend(plan: Plan, values: Float64Array): void {
  const { ledger, optional } = plan
  const share = optional.localSpendShare === null ? 0 : at(values, optional.localSpendShare)
  for (let y = 0; y < ledger.years; y += 1) {
    let spent = at(ledger.year.fixed, y)
    plan.variable.forEach((line, i) => {
      const bought = ledger.lines.variable[i]
      if (bought !== undefined && !line.toMembers) spent += at(bought, y)
    })
    ledger.year.localSpend[y] = nearestCentime(spent * share)
  }
}
