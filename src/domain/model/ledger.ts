/**
 * The books of one scenario, written again in place by each run: every amount is a whole number of centimes in a
 * float64, month by month (index 0 the first month after opening) or year by year. Reused, so that ten thousand
 * scenarios allocate nothing.
 */
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
}

export function blankLedger(model: EconomicModel): Ledger {
  const years = () => new Float64Array(LONGEST_YEARS)
  const months = () => new Float64Array(LONGEST_YEARS * 12)
  const named = <Name extends string>(names: readonly Name[], blank: () => Float64Array) =>
    Object.fromEntries(names.map((name) => [name, blank()])) as Record<Name, Float64Array>
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
    month: named(MONTHLY, months),
    year: named(YEARLY, years),
    lines: {
      products: model.products.map(years),
      variable: model.variable.map(years),
      fixed: model.fixed.map(years),
      staff: model.staff.map(years),
      equipment: new Float64Array(model.equipment.length),
    },
    flows: new Float64Array(LONGEST_YEARS * 12 + 1),
  }
}

/** The amount at `i`; zero before the first month. */
export function at(series: Float64Array, i: number): number {
  return i < 0 ? 0 : (series[i] ?? 0)
}

export function add(series: Float64Array, i: number, amount: number): void {
  series[i] = (series[i] ?? 0) + amount
}
