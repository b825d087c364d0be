/**
 * What `simulate(model, changes)` returns. Arrays of months have `horizonYears * 12` entries, index 0 the first
 * month after opening; arrays of years have `horizonYears`. All money is integer centimes, exact: each monthly
 * line is rounded once, totals are sums of rounded lines, so the page, the spreadsheet and the API agree.
 */
import type { Text } from '../basics/language.ts'
import type { Centimes } from '../basics/money.ts'
import type { TaxRegime } from '../law/tax.ts'

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
  /** the cost totals line by line: purchases of materials (before stock), labour and services, staff with charges, fixed */
  readonly detail: {
    readonly materialsBought: readonly NamedSeries[]
    readonly labourAndServices: readonly NamedSeries[]
    readonly staff: readonly NamedSeries[]
    readonly fixed: readonly NamedSeries[]
  }
}

/** Month by month: the volumes, and what each month earns and costs. */
export type MonthlyActivity = {
  /** units of volume, not rounded */
  readonly produced: readonly number[]
  readonly sold: readonly number[]
  readonly sales: readonly Centimes[]
  readonly materialsBought: readonly Centimes[]
  readonly costOfMaterials: readonly Centimes[]
  readonly labourAndServices: readonly Centimes[]
  readonly staff: readonly Centimes[]
  readonly fixed: readonly Centimes[]
  readonly depreciation: readonly Centimes[]
  readonly interest: readonly Centimes[]
  /** before tax; the first month carries the pre-opening costs */
  readonly result: readonly Centimes[]
}

/** Month by month; closing = opening + receipts - payments. */
export type CashPlan = {
  readonly opening: readonly Centimes[]
  readonly receipts: readonly Centimes[]
  readonly suppliers: readonly Centimes[]
  readonly labourAndServices: readonly Centimes[]
  readonly staff: readonly Centimes[]
  readonly fixed: readonly Centimes[]
  /** equipment bought again at the end of its life */
  readonly equipment: readonly Centimes[]
  readonly interest: readonly Centimes[]
  readonly principal: readonly Centimes[]
  readonly tax: readonly Centimes[]
  /** refunds and interest on shares; members' deliveries and work are in suppliers, labour and staff */
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
  /** part that first covers losses carried from earlier years */
  readonly lossRecovered: Centimes
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

export type RateOfReturn = import('../finance/rate-of-return.ts').RateOfReturn

export type Indicators = {
  /** sales at which the result before tax is zero, year by year; null when no volume reaches it */
  readonly breakEvenSales: readonly (Centimes | null)[]
  readonly breakEvenVolume: readonly (number | null)[]
  /** months from opening until the project's own flows have repaid need; null: not within the horizon */
  readonly paybackMonths: number | null
  readonly npv: Centimes
  /** a year; from the monthly flows, (1 + monthly rate)^12 - 1 */
  readonly irr: RateOfReturn
  /** added to the last month's flow: book value of equipment, and working capital recovered less tax due */
  readonly residualEquipment: Centimes
  readonly residualWorkingCapital: Centimes
  /** cash from operations after tax over loan service, year by year; null where there is no service */
  readonly debtServiceCover: readonly (number | null)[]
  /** month 0 is opening day, 1 the end of the first month */
  readonly lowestCash: { readonly month: number; readonly amount: Centimes }
  /**
   * `employees`: people paid by the month who are not members; `paidMembers`: members paid by the month;
   * `dayWorkYears`: work paid by the day or the hour at full pace, in years of 312 days (26 a month) of 8 hours
   */
  readonly jobs: {
    readonly members: number
    readonly employees: number
    readonly paidMembers: number
    readonly dayWorkYears: number
  }
}

/** What the territory gains; a part the model has no figure for is null. Money year by year. */
export type TerritoryImpact = {
  /** members and employees */
  readonly people: number
  readonly women: number | null
  readonly youth: number | null
  /** deliveries, work, refunds and interest on shares */
  readonly toMembers: readonly Centimes[]
  readonly toEmployees: readonly Centimes[]
  readonly localSpend: readonly Centimes[] | null
}

/** What the law will ask of a cooperative of this size: years counted from 0, null when never within the horizon. */
export type Obligations = {
  readonly boardBecause: 'members' | 'turnover' | null
  readonly boardFromYear: number | null
  readonly auditorFromYear: number | null
}

export type Simulation = {
  readonly financing: Financing
  readonly monthly: MonthlyActivity
  readonly income: IncomeStatement
  readonly cash: CashPlan
  readonly balance: BalanceSheet
  readonly surplus: readonly SurplusSplit[]
  readonly perMember: IncomePerMember
  readonly indicators: Indicators
  readonly impact: TerritoryImpact
  readonly obligations: Obligations
  readonly tax: readonly TaxRegime[]
  /** the project's own flows before financing, opening day first, without the residual value */
  readonly projectFlows: readonly Centimes[]
  /** the value used for every input, changed or central */
  readonly inputs: Readonly<Record<string, number>>
}
