import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { checkGovernance, type Governance } from '../law/organs.ts'
import type { Law } from '../law/parameters.ts'
import { at, type Ledger } from './ledger.ts'
import type { EconomicModel, InputChanges } from './model.ts'
import { type Plan, planOf } from './plan.ts'
import { LARGEST_CENTIMES, readInputs } from './read-inputs.ts'
import type { SimulationReason } from './refusals.ts'
import { simulationOf } from './report.ts'
import { runScenario } from './run.ts'
import type { Simulation } from './statements.ts'

/**
 * Runs a model with what a person changed (input id to number; ids not named keep the central value). `governance`,
 * where given, is judged by articles 47, 50 and 65, and the turnover simulated counts. All refusals come together.
 */
export function simulate(
  model: EconomicModel,
  changes: InputChanges,
  law: Law,
  governance?: Governance,
): Outcome<Simulation, SimulationReason> {
  return simulatePlan(planOf(model), changes, law, governance)
}

/** The same on a plan made once, for those who run a model again and again. */
export function simulatePlan(
  plan: Plan,
  changes: InputChanges,
  law: Law,
  governance?: Governance,
): Outcome<Simulation, SimulationReason> {
  const read = readInputs(plan, changes, law)
  if (!read.ok) {
    const members = changes.members ?? plan.model.inputs.find(({ id }) => id === 'members')?.value ?? 0
    return refused(...read.reasons, ...governanceReasons(governance, members, [], law))
  }
  const values = read.value
  runScenario(plan, values, law)
  const turnovers = Array.from(plan.ledger.year.sales.subarray(0, plan.ledger.years), (sales) => sales / 100)
  const reasons = [
    ...resultReasons(plan.ledger),
    ...governanceReasons(governance, at(values, plan.common.members), turnovers, law),
  ]
  return reasons.length === 0 ? accepted(simulationOf(plan, values, law)) : refused(...reasons)
}

function governanceReasons(
  governance: Governance | undefined,
  members: number,
  turnovers: readonly number[],
  law: Law,
): SimulationReason[] {
  if (governance === undefined) return []
  const outcome = checkGovernance(governance, { members, turnovers }, law)
  if (outcome.ok) return []
  return outcome.reasons.slice(0, 1).map((reason) => ({ input: 'governance' as const, ...reason }))
}

/** What only the result shows: nothing sold, or sums that whole centimes cannot hold exactly. */
function resultReasons(ledger: Ledger): SimulationReason[] {
  const total = (series: Float64Array) => series.reduce((sum, amount) => sum + Math.abs(amount), 0)
  const { sales, labour, staff, fixed } = ledger.year
  const { purchases, equipmentBought } = ledger.month
  const opening = Math.abs(ledger.openingCash) + ledger.investment + ledger.borrowed
  const moved = [sales, labour, staff, fixed, purchases, equipmentBought].reduce(
    (sum, s) => sum + total(s),
    opening,
  )
  if (!(moved <= LARGEST_CENTIMES))
    return [{ kind: 'too-large', input: 'volume', most: LARGEST_CENTIMES / 100 }]
  return total(sales) > 0 ? [] : [{ kind: 'nothing-sold', input: 'volume' }]
}
