/**
 * One scenario: fills the plan's ledger from a vector of input values. The only place where a model is computed:
 * the page, the interface, the tornado and the ten thousand draws all come through here, with the same rounding.
 */
import { writeLoan } from '../finance/loan.ts'
import { nearestCentime } from '../finance/rounding.ts'
import type { Law } from '../law/parameters.ts'
import { writeFixedAndStaff, writeSales, writeVariableCosts, writeVolumes } from './activity-months.ts'
import { writeEquipment } from './equipment-months.ts'
import { at } from './ledger.ts'
import type { Plan } from './plan.ts'
import { writeDelays, writeStock } from './stock-and-delays.ts'
import { writeLocalSpend, writeResults, writeYearEnds } from './year-end.ts'

/** `values` in the order of the model's inputs, already judged by `readInputs`. */
export function runScenario(plan: Plan, values: Float64Array, law: Law): void {
  clear(plan, values)
  writeVolumes(plan, values)
  writeSales(plan, values)
  writeVariableCosts(plan, values)
  writeFixedAndStaff(plan, values)
  writeStock(plan, values)
  writeDelays(plan, values)
  writeEquipment(plan, values)
  writeFinancing(plan, values)
  writeResults(plan)
  writeYearEnds(plan, values, law)
  writeLocalSpend(plan, values)
  writeCash(plan)
}

function clear({ ledger, common }: Plan, values: Float64Array): void {
  ledger.years = Math.round(at(values, common.horizonYears))
  ledger.months = ledger.years * 12
  for (const series of ledger.cleared) series.fill(0)
}

/** Opening day: all shares are paid up, the grant and the loan received, equipment and pre-opening costs paid. */
function writeFinancing({ ledger, common }: Plan, values: Float64Array): void {
  const input = (place: number) => nearestCentime(at(values, place) * 100)
  const members = Math.round(at(values, common.members)) * Math.round(at(values, common.sharesPerMember))
  ledger.shares = nearestCentime(members * at(values, common.shareValue) * 100)
  ledger.grant = input(common.grant)
  ledger.otherContribution = input(common.otherContribution)
  ledger.borrowed = input(common.loan)
  ledger.preOpening = input(common.preOpeningCosts)
  const sources = ledger.shares + ledger.grant + ledger.otherContribution + ledger.borrowed
  ledger.openingCash = sources - ledger.investment - ledger.preOpening
  writeLoan(
    ledger.borrowed,
    at(values, common.loanRate),
    Math.round(at(values, common.loanMonths)),
    Math.round(at(values, common.loanGraceMonths)),
    ledger.schedule,
    ledger.months,
  )
}

/** Closing cash and the project's own flows; cash may go below zero: no overdraft is invented. */
function writeCash({ ledger }: Plan): void {
  const { month, flows } = ledger
  let cash = ledger.openingCash
  flows[0] = -ledger.investment - ledger.preOpening
  for (let t = 0; t < ledger.months; t += 1) {
    const running =
      at(month.receipts, t) -
      at(month.suppliers, t) -
      at(month.labour, t) -
      at(month.staff, t) -
      at(month.fixed, t) -
      at(month.taxPaid, t) -
      at(month.equipmentBought, t)
    flows[t + 1] = running
    cash += running - at(month.interest, t) - at(month.principal, t) - at(month.paidToMembers, t)
    month.cash[t] = cash
  }
}
