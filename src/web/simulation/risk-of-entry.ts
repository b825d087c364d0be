/** The risks of an entry, for pages drawn on the server; in the browser a worker does the same with more draws. */
import type { Law } from '../../domain/law/parameters.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { startDraws } from '../../domain/model/monte-carlo.ts'
import { planOf } from '../../domain/model/plan.ts'
import { tornado } from '../../domain/model/tornado.ts'
import type { Entry } from './entry.ts'
import type { Risky } from './run-entry.ts'

/** Enough for a chance of shortage within about three points, in some thirty milliseconds. */
const DRAWS = 1000
const SEED = 20_250_403

/** The tornado and the draws; null when the entry itself is refused. */
export function riskOf(model: EconomicModel, entry: Entry, law: Law, draws = DRAWS): Risky | null {
  const plan = planOf(model)
  const swings = tornado(plan, entry.changes, law, 'npv')
  const run = startDraws(planOf(model), entry.changes, law, { draws, seed: SEED, spread: 'pert' })
  if (!swings.ok || !run.ok) return null
  run.value.advance(draws)
  return { swings: swings.value, risk: run.value.summary() }
}
