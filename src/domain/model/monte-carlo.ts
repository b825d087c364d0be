/**
 * Many scenarios with every uncertain input drawn at once. Each input has its own stream of chance, keyed by the seed
 * and its id: two variants of one project meet the same weather and the same prices (common random numbers), so their
 * difference is theirs and not chance's. The run advances by chunks and can be stopped between any two.
 */
import { accepted, type Outcome } from '../basics/outcome.ts'
import { seededRandom } from '../basics/random.ts'
import { quantileOf, type Spread } from '../finance/distribution.ts'
import { type DrawsSummary, proportion, summarise } from '../finance/draws-summary.ts'
import type { Law } from '../law/parameters.ts'
import { at } from './ledger.ts'
import type { InputChanges } from './model.ts'
import type { Plan } from './plan.ts'
import { readInputs } from './read-inputs.ts'
import type { SimulationReason } from './refusals.ts'
import { runScenario } from './run.ts'
import { outcomeOf, SCENARIO_OUTCOMES, type ScenarioOutcome } from './scenario-outcomes.ts'
import { type UncertainInput, uncertainInputs } from './uncertainty.ts'

export type DrawsSettings = { readonly draws: number; readonly seed: number; readonly spread: Spread }

export const QUANTILE_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const

export type RiskSummary = {
  readonly draws: number
  readonly seed: number
  readonly spread: Spread
  /** ids of the inputs that were drawn; none: the result is certain as far as the model knows */
  readonly varied: readonly string[]
  /** centimes */
  readonly outcomes: Readonly<Record<ScenarioOutcome, DrawsSummary>>
  /** chance that cash is below zero at the end of each month, and that it is so at least once (opening day included) */
  readonly shortageByMonth: readonly { readonly share: number; readonly error: number }[]
  readonly anyShortage: { readonly share: number; readonly error: number }
}

export type DrawsRun = {
  readonly total: number
  readonly done: () => number
  /** Runs at most `count` more scenarios. */
  readonly advance: (count: number) => void
  /** Of the scenarios run so far; at least one must be. */
  readonly summary: () => RiskSummary
}

/** The run owns `plan` while it lasts. `draws` is a positive integer, `seed` a non-negative one. */
export function startDraws(
  plan: Plan,
  changes: InputChanges,
  law: Law,
  settings: DrawsSettings,
): Outcome<DrawsRun, SimulationReason> {
  const read = readInputs(plan, changes, law)
  if (!read.ok) return read
  const values = read.value
  const sources = uncertainInputs(plan, values).map((uncertain) => sourceOf(uncertain, settings))
  const samples = SCENARIO_OUTCOMES.map(() => new Float64Array(settings.draws))
  const months = Math.round(at(values, plan.common.horizonYears)) * 12
  const shortages = { byMonth: new Float64Array(months), any: 0 }
  let done = 0
  const next = () => {
    for (const { place, draw } of sources) values[place] = draw()
    runScenario(plan, values, law)
    SCENARIO_OUTCOMES.forEach((outcome, i) => {
      const sample = samples[i]
      if (sample !== undefined) sample[done] = outcomeOf(plan, values, outcome)
    })
    shortages.any += countShortages(plan, shortages.byMonth)
    done += 1
  }
  return accepted({
    total: settings.draws,
    done: () => done,
    advance: (count) => {
      for (const end = Math.min(done + count, settings.draws); done < end; ) next()
    },
    summary: () => ({
      ...settings,
      draws: done,
      varied: sources.map(({ id }) => id),
      outcomes: Object.fromEntries(
        SCENARIO_OUTCOMES.map((outcome, i) => [
          outcome,
          summarise(samples[i]?.subarray(0, done) ?? [], QUANTILE_SHARES),
        ]),
      ) as Record<ScenarioOutcome, DrawsSummary>,
      shortageByMonth: Array.from(shortages.byMonth, (times) => proportion(times, done)),
      anyShortage: proportion(shortages.any, done),
    }),
  })
}

/** All draws at once. */
export function drawScenarios(
  plan: Plan,
  changes: InputChanges,
  law: Law,
  settings: DrawsSettings,
): Outcome<RiskSummary, SimulationReason> {
  const run = startDraws(plan, changes, law, settings)
  if (!run.ok) return run
  run.value.advance(settings.draws)
  return accepted(run.value.summary())
}

function sourceOf({ input, place, estimate }: UncertainInput, { seed, spread }: DrawsSettings) {
  const { uniform } = seededRandom(streamSeed(seed, input.id))
  const quantile = quantileOf(estimate, spread)
  const draw = input.integer ? () => Math.round(quantile(uniform())) : () => quantile(uniform())
  return { id: input.id, place, draw }
}

/** A 32-bit FNV-1a hash of the seed and the input's id. */
function streamSeed(seed: number, id: string): number {
  let hash = 0x811c9dc5
  for (const letter of `${seed}:${id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Adds the months with negative cash; 1 when there is one, or when opening day itself is short. */
function countShortages({ ledger }: Plan, byMonth: Float64Array): 0 | 1 {
  let any: 0 | 1 = ledger.openingCash < 0 ? 1 : 0
  for (let t = 0; t < byMonth.length; t += 1) {
    if (at(ledger.month.cash, t) >= 0) continue
    byMonth[t] = at(byMonth, t) + 1
    any = 1
  }
  return any
}
