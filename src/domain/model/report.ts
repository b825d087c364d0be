/** From the ledger of one scenario to the statements that are shown, downloaded and sent. */
import type { Centimes } from '../basics/money.ts'
import type { Law } from '../law/parameters.ts'
import { impactOf, indicatorsOf, obligationsOf, perMemberOf, yearsOf } from './indicators.ts'
import { at, type Ledger } from './ledger.ts'
import type { Plan } from './plan.ts'
import type {
  BalanceSheet,
  CashPlan,
  Financing,
  IncomeStatement,
  MonthlyActivity,
  NamedSeries,
  Simulation,
  SurplusSplit,
} from './statements.ts'
import { regimeOf } from './year-end.ts'

export function simulationOf(plan: Plan, values: Float64Array, law: Law): Simulation {
  const { ledger, model } = plan
  return {
    financing: financingOf(plan),
    monthly: monthlyOf(ledger),
    income: incomeOf(plan),
    cash: cashOf(ledger),
    balance: balanceOf(ledger),
    surplus: yearsOf(ledger, (y) => splitOf(ledger, y)),
    perMember: perMemberOf(plan, values),
    indicators: indicatorsOf(plan, values),
    impact: impactOf(plan, values),
    obligations: obligationsOf(plan, values, law),
    tax: yearsOf(ledger, (y) => regimeOf(plan, y, law)),
    projectFlows: Array.from(ledger.flows.subarray(0, ledger.months + 1)) as Centimes[],
    inputs: Object.fromEntries(model.inputs.map((input, i) => [input.id, at(values, i)])),
  }
}

function months(ledger: Ledger, series: Float64Array): Centimes[] {
  return Array.from(series.subarray(0, ledger.months)) as Centimes[]
}

function years(ledger: Ledger, series: Float64Array): Centimes[] {
  return Array.from(series.subarray(0, ledger.years)) as Centimes[]
}

type Labelled = { readonly id: string; readonly label: NamedSeries['label'] }

function named(ledger: Ledger, lines: readonly Labelled[], series: readonly Float64Array[]): NamedSeries[] {
  return lines.map(({ id, label }, i) => ({
    id,
    label,
    amounts: years(ledger, series[i] ?? new Float64Array()),
  }))
}

function financingOf({ ledger, model }: Plan): Financing {
  const { shares, grant, otherContribution, borrowed, investment, preOpening } = ledger
  return {
    investment: model.equipment.map(({ id, label }, i) => ({
      id,
      label,
      amount: at(ledger.lines.equipment, i) as Centimes,
    })),
    preOpening: preOpening as Centimes,
    totalNeed: (investment + preOpening) as Centimes,
    shares: shares as Centimes,
    grant: grant as Centimes,
    otherContribution: otherContribution as Centimes,
    loan: borrowed as Centimes,
    totalSources: (shares + grant + otherContribution + borrowed) as Centimes,
    openingCash: ledger.openingCash as Centimes,
  }
}

function monthlyOf(ledger: Ledger): MonthlyActivity {
  const { month } = ledger
  return {
    produced: months(ledger, month.produced),
    sold: months(ledger, month.sold),
    sales: months(ledger, month.sales),
    materialsBought: months(ledger, month.purchases),
    costOfMaterials: months(ledger, month.costOfMaterials),
    labourAndServices: months(ledger, month.labour),
    staff: months(ledger, month.staff),
    fixed: months(ledger, month.fixed),
    depreciation: months(ledger, month.depreciation),
    interest: months(ledger, month.interest),
    result: months(ledger, month.result),
  }
}

function incomeOf({ ledger, model }: Plan): IncomeStatement {
  const { year, lines } = ledger
  const variable = named(ledger, model.variable, lines.variable)
  const ofKind = (stocked: boolean) =>
    variable.filter((_, i) => (model.variable[i]?.kind === 'material') === stocked)
  return {
    sales: named(ledger, model.products, lines.products),
    totalSales: years(ledger, year.sales),
    costOfMaterials: years(ledger, year.costOfMaterials),
    labourAndServices: years(ledger, year.labour),
    staff: years(ledger, year.staff),
    fixed: years(ledger, year.fixed),
    preOpening: yearsOf(ledger, (y) => (y === 0 ? ledger.preOpening : 0) as Centimes),
    depreciation: years(ledger, year.depreciation),
    interest: years(ledger, year.interest),
    resultBeforeTax: years(ledger, year.result),
    tax: years(ledger, year.tax),
    netSurplus: years(ledger, year.net),
    detail: {
      materialsBought: ofKind(true),
      labourAndServices: ofKind(false),
      staff: named(ledger, model.staff, lines.staff),
      fixed: named(ledger, model.fixed, lines.fixed),
    },
  }
}

function cashOf(ledger: Ledger): CashPlan {
  const { month, openingCash } = ledger
  const closing = months(ledger, month.cash)
  return {
    opening: [openingCash as Centimes, ...closing.slice(0, -1)],
    receipts: months(ledger, month.receipts),
    suppliers: months(ledger, month.suppliers),
    labourAndServices: months(ledger, month.labour),
    staff: months(ledger, month.staff),
    fixed: months(ledger, month.fixed),
    equipment: months(ledger, month.equipmentBought),
    interest: months(ledger, month.interest),
    principal: months(ledger, month.principal),
    tax: months(ledger, month.taxPaid),
    paidToMembers: months(ledger, month.paidToMembers),
    closing,
  }
}

function balanceOf(ledger: Ledger): BalanceSheet {
  const { month } = ledger
  const constant = (amount: number) => Array.from({ length: ledger.months }, () => amount as Centimes)
  const assets = {
    equipment: months(ledger, month.equipment),
    stock: months(ledger, month.stock),
    receivables: months(ledger, month.receivables),
    cash: months(ledger, month.cash),
  }
  const liabilities = {
    payables: months(ledger, month.payables),
    loan: months(ledger, month.loan),
    taxDue: months(ledger, month.taxDue),
    dueToMembers: months(ledger, month.dueToMembers),
    shares: constant(ledger.shares),
    grants: constant(ledger.grant + ledger.otherContribution),
    reserves: months(ledger, month.reserves),
    surplus: months(ledger, month.surplus),
  }
  return { ...assets, totalAssets: sums(assets), ...liabilities, totalLiabilities: sums(liabilities) }
}

function sums(parts: Readonly<Record<string, readonly Centimes[]>>): Centimes[] {
  const [first = [], ...others] = Object.values(parts)
  return first.map(
    (amount, t) => others.reduce((sum, part) => sum + (part[t] ?? 0), amount as number) as Centimes,
  )
}

function splitOf({ year }: Ledger, y: number): SurplusSplit {
  const of = (series: Float64Array) => at(series, y) as Centimes
  return {
    netSurplus: of(year.net),
    lossRecovered: of(year.lossRecovered),
    legalReserve: of(year.legalReserve),
    shareInterest: of(year.shareInterest),
    refunds: of(year.refunds),
    otherReserve: of(year.otherReserve),
    lossToReserves: of(year.lossToReserves),
    lossCarried: of(year.lossCarried),
  }
}
