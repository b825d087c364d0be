/**
 * What `simulate(model, changes)` returns. Arrays of months have `horizonYears * 12` entries, index 0 the first
 * month after opening; arrays of years have `horizonYears`. All money is integer centimes, exact: each monthly
 * line is rounded once, totals are sums of rounded lines, so the page, the spreadsheet and the API agree.
 */
import type { Centimes } from '../basics/money.ts'
import type { Text } from '../basics/language.ts'

export type NamedSeries = { readonly id: string; readonly label: Text; readonly amounts: readonly Centimes[] }
export type NamedAmount = { readonly id: string; readonly label: Text; readonly amount: Centimes }

export type Financing = {
  readonly investment: readonly NamedAmount[]
  readonly preOpening: Centimes
  readonly totalNeed: Centimes
  readonly shares: Centimes
  readonly grant: Centimes
  readonly otherContribution: Centimes
  readonly loan: Centimes
  readonly totalSources: Centimes
  /** sources - need: the cash in hand on opening day (may be negative: not financed). */
  readonly openingCash: Centimes
}

/** Year by year. */
export type IncomeStatement = {
  readonly sales: readonly NamedSeries[]
  readonly totalSales: readonly Centimes[]
  readonly costOfMaterials: readonly Centimes[]
  readonly labourAndServices: readonly Centimes[]
  readonly staff: readonly Centimes[]
  readonly fixed: readonly Centimes[]
  readonly preOpening: readonly Centimes[]
  readonly depreciation: readonly Centimes[]
  readonly interest: readonly Centimes[]
  readonly resultBeforeTax: readonly Centimes[]
  readonly tax: readonly Centimes[]
  readonly netSurplus: readonly Centimes[]
}

/** Month by month; closing = opening + receipts - payments. */
export type CashPlan = {
  readonly opening: readonly Centimes[]
  readonly receipts: readonly Centimes[]
  readonly suppliers: readonly Centimes[]
  readonly labourAndServices: readonly Centimes[]
  readonly staff: readonly Centimes[]
  readonly fixed: readonly Centimes[]
  readonly interest: readonly Centimes[]
  readonly principal: readonly Centimes[]
  readonly tax: readonly Centimes[]
  readonly paidToMembers: readonly Centimes[]
  readonly closing: readonly Centimes[]
}

/** Month by month; assets = liabilities + equity in every month. */
export type BalanceSheet = {
  readonly equipment: readonly Centimes[]
  readonly stock: readonly Centimes[]
  readonly receivables: readonly Centimes[]
  readonly cash: readonly Centimes[]
  readonly totalAssets: readonly Centimes[]
  readonly payables: readonly Centimes[]
  readonly loan: readonly Centimes[]
  readonly taxDue: readonly Centimes[]
  readonly dueToMembers: readonly Centimes[]
  readonly shares: readonly Centimes[]
  readonly grants: readonly Centimes[]
  readonly reserves: readonly Centimes[]
  readonly surplus: readonly Centimes[]
  readonly totalLiabilities: readonly Centimes[]
}

/** How the surplus of each year may be shared: art. 69 order. Sum of parts = net surplus when positive. */
export type SurplusSplit = {
  readonly netSurplus: Centimes
  readonly legalReserve: Centimes
  readonly shareInterest: Centimes
  readonly refunds: Centimes
  readonly otherReserve: Centimes
  /** loss absorbed by reserves, then carried (art. 70) */
  readonly lossToReserves: Centimes
  readonly lossCarried: Centimes
}

export type IncomePerMember = {
  /** per member per month, year by year: deliveries and work paid, refunds and interest on shares */
  readonly fromDealings: readonly Centimes[]
  readonly fromSurplus: readonly Centimes[]
  readonly total: readonly Centimes[]
}

export type RateOfReturn =
  | { readonly kind: 'one'; readonly rate: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly rates: readonly number[] }

export type Indicators = {
  /** sales at which the result before tax is zero, year by year; null when no volume reaches it */
  readonly breakEvenSales: readonly (Centimes | null)[]
  readonly breakEvenVolume: readonly (number | null)[]
  /** months from opening until the project's own flows have repaid need; null: not within the horizon */
  readonly paybackMonths: number | null
  readonly npv: Centimes
  readonly irr: RateOfReturn
  /** cash from operations after tax over loan service, year by year; null where there is no service */
  readonly debtServiceCover: readonly (number | null)[]
  readonly lowestCash: { readonly month: number; readonly amount: Centimes }
  readonly jobs: { readonly members: number; readonly employees: number; readonly dayWorkYears: number }
}

export type Simulation = {
  readonly financing: Financing
  readonly income: IncomeStatement
  readonly cash: CashPlan
  readonly balance: BalanceSheet
  readonly surplus: readonly SurplusSplit[]
  readonly perMember: IncomePerMember
  readonly indicators: Indicators
  readonly tax: readonly import('../law/tax.ts').TaxRegime[]
}
