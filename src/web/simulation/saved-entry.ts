import { isGovernanceOrgan } from './governance-answer.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import type { SavedSimulation } from '../../storage/simulation/saved-simulation.ts'
import { editable, type Entry } from './entry.ts'

/** Every value is kept, also those left at the model's: a link gives the same result when the model is revised. */
export function valuesToKeep(simulation: Simulation): Readonly<Record<string, number>> {
  return simulation.inputs
}

/** The entry that a saved simulation stands for, against the model as it is today. */
export function entryOf(model: EconomicModel, saved: SavedSimulation): Entry {
  const known = model.inputs.filter(({ id }) => saved.changes[id] !== undefined)
  const different = known.filter((input) => saved.changes[input.id] !== input.value)
  return {
    typed: Object.fromEntries(
      known.map((input) => [input.id, editable(saved.changes[input.id] ?? 0, input.unit)]),
    ),
    changes: Object.fromEntries(different.map((input) => [input.id, saved.changes[input.id] ?? input.value])),
    unread: [],
    organ: isGovernanceOrgan(saved.governance.organ) ? saved.governance.organ : 'manager',
    name: saved.title ?? '',
    nameIsUnsafe: false,
    territory: saved.territory ?? '',
    confirmed: saved.confirmed,
    beside: [],
  }
}
