/** One simulation as the interface and the terminal give it: every result, in dirhams. */
import { accepted, type Outcome } from '../../domain/basics/outcome.ts'
import type { Law } from '../../domain/law/parameters.ts'
import { type EconomicModel, unconfirmedInputs } from '../../domain/model/model.ts'
import { type RiskSummary, startDraws } from '../../domain/model/monte-carlo.ts'
import { planOf } from '../../domain/model/plan.ts'
import type { SimulationReason } from '../../domain/model/refusals.ts'
import { simulatePlan } from '../../domain/model/simulate.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { tornado } from '../../domain/model/tornado.ts'
import type { SimulationRequest } from './schemas/simulation.ts'

/** The same shape with every number a hundredth of what it was: centimes become dirhams. */
type InDirhams<Value> = Value extends number
  ? number
  : Value extends string | null
    ? Value
    : { readonly [Name in keyof Value]: InDirhams<Value[Name]> }

function inDirhams<Value>(value: Value): InDirhams<Value> {
  const changed = (one: unknown): unknown => {
    if (typeof one === 'number') return one / 100
    if (Array.isArray(one)) return one.map(changed)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, changed(part)]))
  }
  return changed(value) as InDirhams<Value>
}

/** How many scenarios are drawn before other requests are let through. */
const CHUNK = 500

export type SimulationAnswer = Awaited<ReturnType<typeof written>>

/** Refuses with every reason at once. Lets others run between draws. */
export async function simulationAnswer(
  model: EconomicModel,
  request: SimulationRequest,
  law: Law,
): Promise<Outcome<SimulationAnswer, SimulationReason>> {
  const outcome = simulatePlan(planOf(model), request.changes, law, request.governance)
  return outcome.ok ? accepted(await written(model, request, law, outcome.value)) : outcome
}

async function written(model: EconomicModel, request: SimulationRequest, law: Law, found: Simulation) {
  const { monthly, indicators, impact, obligations, tax, inputs, ...money } = found
  const { produced, sold, ...months } = monthly
  const { breakEvenVolume, paybackMonths, irr, debtServiceCover, lowestCash, jobs, ...amounts } = indicators
  const { people, women, youth, ...spent } = impact
  return {
    model: { id: model.id, name: model.name },
    currency: 'MAD' as const,
    inputs,
    unconfirmed: unconfirmedInputs(model)
      .map(({ id }) => id)
      .filter((id) => !(id in request.changes)),
    ...inDirhams(money),
    monthly: { produced, sold, ...inDirhams(months) },
    indicators: {
      ...inDirhams(amounts),
      breakEvenVolume,
      paybackMonths,
      irr,
      debtServiceCover,
      lowestCash: { month: lowestCash.month, amount: lowestCash.amount / 100 },
      jobs,
    },
    impact: { people, women, youth, ...inDirhams(spent) },
    obligations,
    tax,
    tornado: swings(model, request, law),
    risk: request.draws === 0 ? null : await risk(model, request, law),
  }
}

/** Of the net present value. The inputs have just been accepted, so a refusal here would be a fault of ours. */
function swings(model: EconomicModel, request: SimulationRequest, law: Law) {
  const found = tornado(planOf(model), request.changes, law, 'npv')
  if (!found.ok) throw new Error(`the tornado of ${model.id} refuses what the simulation accepted`)
  const { outcome, central, bars } = found.value
  return {
    outcome,
    central: central / 100,
    bars: bars.map(({ atLow, atHigh, changeAtLow, changeAtHigh, ...bar }) => ({
      ...bar,
      ...inDirhams({ atLow, atHigh, changeAtLow, changeAtHigh }),
    })),
  }
}

async function risk(model: EconomicModel, { changes, draws, seed }: SimulationRequest, law: Law) {
  const run = startDraws(planOf(model), changes, law, { draws, seed, spread: 'pert' })
  if (!run.ok) throw new Error(`the draws of ${model.id} refuse what the simulation accepted`)
  while (run.value.done() < draws) {
    run.value.advance(CHUNK)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const summary = run.value.summary()
  const outcomes = Object.entries(summary.outcomes).map(([name, one]) => [name, spreadInDirhams(one)])
  return {
    ...summary,
    outcomes: Object.fromEntries(outcomes) as Record<
      keyof RiskSummary['outcomes'],
      ReturnType<typeof spreadInDirhams>
    >,
  }
}

function spreadInDirhams(one: RiskSummary['outcomes'][keyof RiskSummary['outcomes']]) {
  return {
    draws: one.draws,
    mean: one.mean / 100,
    meanError: one.meanError / 100,
    standardDeviation: one.standardDeviation / 100,
    quantiles: one.quantiles.map(({ share, value, error }) => ({
      share,
      value: value / 100,
      error: error / 100,
    })),
    belowZero: one.belowZero,
  }
}
