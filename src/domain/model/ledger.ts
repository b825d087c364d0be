/**
 * The books of one scenario, written again in place by each run: every amount is a whole number of centimes in a
 * float64, month by month (index 0 the first month after opening) or year by year. Reused, so that ten thousand
 * scenarios allocate nothing.
 */
import type { LoanSeries } from '../finance/loan.ts'
import type { EconomicModel } from './model.ts'

export const LONGEST_YEARS = 7

/** `produced` and `sold` are volumes; the rest centimes. `loan`, `stock`, … are what stands at the month's end. */
const MONTHLY = [
  'produced',
  'sold',
  'sales',
  'purchases',
  'costOfMaterials',
  'stock',
  'labour',
  'staff',
  'fixed',
  'depreciation',
  'equipment',
  'equipmentBought',
  'interest',
  'principal',
  'loan',
  'receipts',
  'receivables',
  'suppliers',
  'payables',
  'result',
  'taxPaid',
  'taxDue',
  'paidToMembers',
  'dueToMembers',
  'reserves',
  'surplus',
  'cash',
] as const
export type MonthlySeries = (typeof MONTHLY)[number]

const YEARLY = [
  'soldVolume',
  'sales',
  'costOfMaterials',
  'labour',
  'staff',
  'fixed',
  'depreciation',
  'interest',
  'result',
  'tax',
  'net',
  'lossRecovered',
  'legalReserve',
  'shareInterest',
  'refunds',
  'otherReserve',
  'lossToReserves',
  'lossCarried',
  'toMembers',
  'localSpend',
] as const
export type YearlySeries = (typeof YEARLY)[number]

/** Year by year, one series a line of the model, in the model's order. `purchases` of the variable materials. */
export type LineSeries = {
  readonly products: readonly Float64Array[]
  readonly variable: readonly Float64Array[]
  readonly fixed: readonly Float64Array[]
  readonly staff: readonly Float64Array[]
  readonly equipment: Float64Array
}

/** Series that several lines add to: a run starts them at zero. The others are written over. */
const ADDED_UP = [
  'sales',
  'purchases',
  'labour',
  'staff',
  'fixed',
  'depreciation',
  'equipment',
  'equipmentBought',
  'taxPaid',
  'taxDue',
  'paidToMembers',
  'dueToMembers',
] as const satisfies readonly MonthlySeries[]

export type Ledger = {
  years: number
  months: number
  /** on opening day */
  investment: number
  preOpening: number
  shares: number
  grant: number
  otherContribution: number
  borrowed: number
  openingCash: number
  readonly month: Readonly<Record<MonthlySeries, Float64Array>>
  readonly year: Readonly<Record<YearlySeries, Float64Array>>
  readonly lines: LineSeries
  /** the project's own flows before financing, opening day first */
  readonly flows: Float64Array
  /** what a run sets to zero first */
  readonly cleared: readonly Float64Array[]
  /** the three series of the loan */
  readonly schedule: LoanSeries
}

/** Series cut one after the other from one block, so that one fill clears them all. */
function cut<Name extends string>(names: readonly Name[], length: number) {
  const block = new Float64Array(names.length * length)
  const series = names.map((name, i) => [name, block.subarray(i * length, (i + 1) * length)])
  return { block, series: Object.fromEntries(series) as Record<Name, Float64Array> }
}

export function blankLedger(model: EconomicModel): Ledger {
  const years = () => new Float64Array(LONGEST_YEARS)
  const added = cut(ADDED_UP, LONGEST_YEARS * 12)
  const written = cut(MONTHLY, LONGEST_YEARS * 12)
  const yearly = cut(YEARLY, LONGEST_YEARS)
  const month = { ...written.series, ...added.series }
  return {
    years: 0,
    months: 0,
    investment: 0,
    preOpening: 0,
    shares: 0,
    grant: 0,
    otherContribution: 0,
    borrowed: 0,
    openingCash: 0,
    month,
    year: yearly.series,
    lines: {
      products: model.products.map(years),
      variable: model.variable.map(years),
      fixed: model.fixed.map(years),
      staff: model.staff.map(years),
      equipment: new Float64Array(model.equipment.length),
    },
    flows: new Float64Array(LONGEST_YEARS * 12 + 1),
    cleared: [added.block, yearly.block],
    schedule: { interest: month.interest, principal: month.principal, owed: month.loan },
  }
}

/** The amount at `i`; zero before the first month. */
export function at(series: Float64Array, i: number): number {
  return i < 0 ? 0 : (series[i] ?? 0)
}

export function add(series: Float64Array, i: number, amount: number): void {
  series[i] = (series[i] ?? 0) + amount
}
