/** The figures a holder and a bank look at first, read from the ledger of one scenario. */
import type { Centimes } from '../basics/money.ts'
import { nearestCentime } from '../finance/rounding.ts'
import type { Law } from '../law/parameters.ts'
import { boardRequired, yearOfLargeTurnover } from '../law/organs.ts'
import { at, type Ledger } from './ledger.ts'
import type { Plan } from './plan.ts'
import { lowestCash, projectIrr, projectNpv, projectPayback, residualOf } from './project-value.ts'
import type { IncomePerMember, Indicators, Obligations, TerritoryImpact } from './statements.ts'

/** 26 days a month, the count used for monthly pay of day workers, and the 8-hour day. */
const WORK_DAYS_A_YEAR = 312
const HOURS_A_DAY = 8

export function yearsOf<Value>(ledger: Ledger, of: (year: number) => Value): Value[] {
  return Array.from({ length: ledger.years }, (_, year) => of(year))
}

export function indicatorsOf(plan: Plan, values: Float64Array): Indicators {
  const { ledger, common } = plan
  const residual = residualOf(ledger)
  return {
    breakEvenSales: yearsOf(ledger, (y) => breakEvenSales(ledger, y)),
    breakEvenVolume: yearsOf(ledger, (y) => breakEvenVolume(ledger, y)),
    paybackMonths: projectPayback(ledger),
    npv: projectNpv(ledger, at(values, common.discountRate)),
    irr: projectIrr(ledger),
    residualEquipment: residual.equipment,
    residualWorkingCapital: residual.workingCapital,
    debtServiceCover: yearsOf(ledger, (y) => debtServiceCover(ledger, y)),
    lowestCash: lowestCash(ledger),
    jobs: jobsOf(plan, values),
  }
}

/** Sales - materials used - labour and services: what each dirham sold leaves to pay the costs that do not move. */
export function contribution({ year }: Ledger, y: number): number {
  return at(year.sales, y) - at(year.costOfMaterials, y) - at(year.labour, y)
}

/** Costs of the year that do not follow the volume. */
export function fixedCharges({ year, preOpening }: Ledger, y: number): number {
  const opening = y === 0 ? preOpening : 0
  return at(year.staff, y) + at(year.fixed, y) + at(year.depreciation, y) + at(year.interest, y) + opening
}

function breakEvenShare(ledger: Ledger, y: number): number | null {
  const margin = contribution(ledger, y)
  return margin > 0 ? fixedCharges(ledger, y) / margin : null
}

function breakEvenSales(ledger: Ledger, y: number): Centimes | null {
  const share = breakEvenShare(ledger, y)
  return share === null ? null : nearestCentime(share * at(ledger.year.sales, y))
}

function breakEvenVolume(ledger: Ledger, y: number): number | null {
  const share = breakEvenShare(ledger, y)
  return share === null ? null : share * at(ledger.year.soldVolume, y)
}

export function sumOfYear(series: Float64Array, y: number): number {
  let sum = 0
  for (let t = y * 12; t < y * 12 + 12; t += 1) sum += at(series, t)
  return sum
}

/** Cash of the activity after tax and before replacing equipment. */
export function operatingCash({ month, flows }: Ledger, y: number): number {
  let sum = sumOfYear(month.equipmentBought, y)
  for (let t = y * 12; t < y * 12 + 12; t += 1) sum += at(flows, t + 1)
  return sum
}

function debtServiceCover(ledger: Ledger, y: number): number | null {
  const service = sumOfYear(ledger.month.interest, y) + sumOfYear(ledger.month.principal, y)
  return service > 0 ? operatingCash(ledger, y) / service : null
}

function jobsOf(plan: Plan, values: Float64Array): Indicators['jobs'] {
  const count = (toMembers: boolean) =>
    plan.staff.reduce((sum, line) => sum + (line.toMembers === toMembers ? at(values, line.headcount) : 0), 0)
  const days = plan.variable.reduce((sum, line, i) => {
    const { kind, unit } = plan.model.variable[i] ?? { kind: '', unit: '' }
    const perDay = kind !== 'labour' ? 0 : /hour/i.test(unit) ? 1 / HOURS_A_DAY : /day/i.test(unit) ? 1 : 0
    return sum + at(values, plan.common.volume) * at(values, line.perUnit) * perDay
  }, 0)
  return {
    members: at(values, plan.common.members),
    employees: count(false),
    paidMembers: count(true),
    dayWorkYears: days / WORK_DAYS_A_YEAR,
  }
}

/** What a member earns a month on average, from dealings and from the year's surplus (paid the next year). */
export function perMemberOf(plan: Plan, values: Float64Array): IncomePerMember {
  const { ledger, common } = plan
  const monthly = (amount: number) => nearestCentime(amount / 12 / at(values, common.members))
  const fromDealings = yearsOf(ledger, (y) => monthly(at(ledger.year.toMembers, y)))
  const fromSurplus = yearsOf(ledger, (y) =>
    monthly(at(ledger.year.refunds, y) + at(ledger.year.shareInterest, y)),
  )
  const total = fromDealings.map((dealings, y) => (dealings + (fromSurplus[y] ?? 0)) as Centimes)
  return { fromDealings, fromSurplus, total }
}

export function impactOf(plan: Plan, values: Float64Array): TerritoryImpact {
  const { ledger, optional } = plan
  const { members, employees } = jobsOf(plan, values)
  const people = members + employees
  const part = (place: number | null) => (place === null ? null : people * at(values, place))
  const toEmployees = (y: number) =>
    plan.staff.reduce((sum, line, i) => {
      const cost = ledger.lines.staff[i]
      return sum + (line.toMembers || cost === undefined ? 0 : at(cost, y))
    }, 0)
  return {
    people,
    women: part(optional.womenShare),
    youth: part(optional.youthShare),
    toMembers: yearsOf(ledger, (y) => {
      const { toMembers, refunds, shareInterest } = ledger.year
      return (at(toMembers, y) + at(refunds, y) + at(shareInterest, y)) as Centimes
    }),
    toEmployees: yearsOf(ledger, (y) => toEmployees(y) as Centimes),
    localSpend:
      optional.localSpendShare === null
        ? null
        : yearsOf(ledger, (y) => at(ledger.year.localSpend, y) as Centimes),
  }
}

export function obligationsOf(plan: Plan, values: Float64Array, law: Law): Obligations {
  const turnovers = yearsOf(plan.ledger, (y) => at(plan.ledger.year.sales, y) / 100)
  const board = boardRequired({ members: at(values, plan.common.members), turnovers }, law)
  return {
    boardBecause: board?.because ?? null,
    boardFromYear: board === null ? null : (board.year ?? 0),
    auditorFromYear: yearOfLargeTurnover(turnovers, law.numbers.auditorIfTurnoverOver.value, law),
  }
}
