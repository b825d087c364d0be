/**
 * What a project makes, sells, buys and pays for its work, month by month. Month t belongs to year y = floor(t / 12)
 * and to a calendar month counted from `startMonth`.
 *
 * - production = volume x pace of the year (rampYear1, rampYear2, then 1) x part of the calendar month;
 * - sold = mean of the productions of the last `sellingMonths` months (what is made in March with 3 selling months is
 *   sold by thirds in March, April and May);
 * - an amount = ROUND(quantity x perUnit x price x (1 + growth)^y, 2): prices and costs step up once a year;
 * - materials are bought when produced; labour and services are spent when produced;
 * - staff and fixed costs do not follow the volume; employer's charges are ROUND(pay x rate, 2) of each charged line.
 */
import { nearestCentime } from '../finance/rounding.ts'
import { add, at, type Ledger } from './ledger.ts'
import type { Plan } from './plan.ts'

export function writeVolumes(plan: Plan, values: Float64Array): void {
  const { common, ledger, season } = plan
  const { produced, sold } = ledger.month
  const volume = at(values, common.volume)
  const start = Math.round(at(values, common.startMonth)) - 1
  const spread = Math.max(1, Math.round(at(values, common.sellingMonths)))
  for (let t = 0; t < ledger.months; t += 1) {
    const pace = t < 12 ? at(values, common.rampYear1) : t < 24 ? at(values, common.rampYear2) : 1
    produced[t] = volume * pace * at(season, (start + t) % 12)
    let sum = 0
    for (let k = 0; k < spread; k += 1) sum += at(produced, t - k)
    sold[t] = sum / spread
    add(ledger.year.soldVolume, (t / 12) | 0, at(sold, t))
  }
}

export function writeSales(plan: Plan, values: Float64Array): void {
  const { ledger } = plan
  const growth = 1 + at(values, plan.common.priceGrowth)
  plan.products.forEach((line, i) => {
    const yearly = ledger.lines.products[i]
    if (yearly === undefined) return
    const first = at(values, line.perUnit) * at(values, line.price) * 100
    writeLine(ledger, ledger.month.sold, first, growth, ledger.month.sales, yearly)
  })
}

/** Adds a line's amounts, each rounded, to a monthly series and to the line's own years. */
function writeLine(
  ledger: Ledger,
  quantities: Float64Array,
  firstYear: number,
  growth: number,
  into: Float64Array,
  yearly: Float64Array,
): void {
  let each = firstYear
  for (let year = 0; year < ledger.years; year += 1) {
    let sum = 0
    for (let t = year * 12; t < year * 12 + 12; t += 1) {
      const amount = nearestCentime(at(quantities, t) * each)
      sum += amount
      add(into, t, amount)
    }
    yearly[year] = sum
    each *= growth
  }
}

export function writeVariableCosts(plan: Plan, values: Float64Array): void {
  const { ledger } = plan
  const growth = 1 + at(values, plan.common.costGrowth)
  plan.variable.forEach((line, i) => {
    const yearly = ledger.lines.variable[i]
    if (yearly === undefined) return
    const first = at(values, line.perUnit) * at(values, line.price) * 100
    const into = line.stocked ? ledger.month.purchases : ledger.month.labour
    writeLine(ledger, ledger.month.produced, first, growth, into, yearly)
    if (line.toMembers) addYears(ledger, ledger.year.toMembers, yearly)
  })
}

function addYears(ledger: Ledger, into: Float64Array, yearly: Float64Array): void {
  for (let year = 0; year < ledger.years; year += 1) add(into, year, at(yearly, year))
}

export function writeFixedAndStaff(plan: Plan, values: Float64Array): void {
  const { ledger, common } = plan
  const growth = 1 + at(values, common.costGrowth)
  const charges = at(values, common.employerCharges)
  plan.fixed.forEach((monthly, i) => {
    let each = at(values, monthly) * 100
    for (let year = 0; year < ledger.years; year += 1) {
      writeSameEachMonth(ledger.month.fixed, ledger.lines.fixed[i], year, nearestCentime(each))
      each *= growth
    }
  })
  plan.staff.forEach((line, i) => {
    let each = at(values, line.headcount) * at(values, line.monthlyPay) * 100
    for (let year = 0; year < ledger.years; year += 1) {
      const pay = nearestCentime(each)
      const cost = pay + (line.charged ? nearestCentime(pay * charges) : 0)
      writeSameEachMonth(ledger.month.staff, ledger.lines.staff[i], year, cost)
      if (line.toMembers) add(ledger.year.toMembers, year, 12 * pay)
      each *= growth
    }
  })
}

function writeSameEachMonth(
  into: Float64Array,
  yearly: Float64Array | undefined,
  year: number,
  amount: number,
): void {
  for (let t = year * 12; t < year * 12 + 12; t += 1) add(into, t, amount)
  if (yearly !== undefined) yearly[year] = 12 * amount
}
