/** The single figures by which scenarios are compared; centimes. */
import { at, type Ledger } from './ledger.ts'
import type { Plan } from './plan.ts'
import { lowestCash, projectNpv } from './project-value.ts'

export const SCENARIO_OUTCOMES = ['npv', 'lowestCash', 'totalSurplus', 'memberIncome', 'finalCash'] as const
/**
 * `npv` of the project; `lowestCash` over opening day and all months; `totalSurplus` net, over all years;
 * `memberIncome` a month in the last year, from dealings and surplus; `finalCash` at the end of the horizon.
 */
export type ScenarioOutcome = (typeof SCENARIO_OUTCOMES)[number]

/** Of the scenario the plan has just run. */
export function outcomeOf(plan: Plan, values: Float64Array, outcome: ScenarioOutcome): number {
  const { ledger, common } = plan
  switch (outcome) {
    case 'npv':
      return projectNpv(ledger, at(values, common.discountRate))
    case 'lowestCash':
      return lowestCash(ledger).amount
    case 'totalSurplus':
      return totalSurplus(ledger)
    case 'memberIncome':
      return memberIncome(ledger, at(values, common.members))
    case 'finalCash':
      return at(ledger.month.cash, ledger.months - 1)
  }
}

function totalSurplus({ year, years }: Ledger): number {
  let sum = 0
  for (let y = 0; y < years; y += 1) sum += at(year.net, y)
  return sum
}

function memberIncome({ year, years }: Ledger, members: number): number {
  const last = years - 1
  const monthly = (amount: number) => Math.round(amount / 12 / members)
  return monthly(at(year.toMembers, last)) + monthly(at(year.refunds, last) + at(year.shareInterest, last))
}
