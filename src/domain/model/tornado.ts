import type { Centimes } from '../basics/money.ts'
import { accepted, type Outcome } from '../basics/outcome.ts'
import type { Text } from '../basics/language.ts'
import type { Law } from '../law/parameters.ts'
import { at } from './ledger.ts'
import type { InputChanges } from './model.ts'
import type { Plan } from './plan.ts'
import { readInputs } from './read-inputs.ts'
import type { SimulationReason } from './refusals.ts'
import { runScenario } from './run.ts'
import { outcomeOf, type ScenarioOutcome } from './scenario-outcomes.ts'
import { uncertainInputs } from './uncertainty.ts'

/** One input moved alone to its low and its high value, the others at their own; changes of the outcome. */
export type TornadoBar = {
  readonly input: string
  readonly label: Text
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly atLow: Centimes
  readonly atHigh: Centimes
  readonly changeAtLow: Centimes
  readonly changeAtHigh: Centimes
}
export type Tornado = {
  readonly outcome: ScenarioOutcome
  readonly central: Centimes
  /** the widest swing first */
  readonly bars: readonly TornadoBar[]
}

export function tornado(
  plan: Plan,
  changes: InputChanges,
  law: Law,
  outcome: ScenarioOutcome,
): Outcome<Tornado, SimulationReason> {
  const read = readInputs(plan, changes, law)
  if (!read.ok) return read
  const values = read.value
  const run = () => {
    runScenario(plan, values, law)
    return outcomeOf(plan, values, outcome) as Centimes
  }
  const central = run()
  const bars = uncertainInputs(plan, values).map(({ input, place, estimate: { low, high } }) => {
    const middle = at(values, place)
    values[place] = low
    const atLow = run()
    values[place] = high
    const atHigh = run()
    values[place] = middle
    return {
      input: input.id,
      label: input.label,
      unit: input.unit,
      low,
      high,
      atLow,
      atHigh,
      changeAtLow: (atLow - central) as Centimes,
      changeAtHigh: (atHigh - central) as Centimes,
    }
  })
  bars.sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow))
  return accepted({ outcome, central, bars })
}
