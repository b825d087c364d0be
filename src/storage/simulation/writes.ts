import type { Transaction } from '../database.ts'
import type { SavedSimulation } from './saved-simulation.ts'

/** False when another simulation has this id already; nothing is written then. */
export async function insertSimulation(trx: Transaction, simulation: SavedSimulation): Promise<boolean> {
  const result = await trx
    .insertInto('simulation')
    .values({
      id: simulation.id,
      model_id: simulation.modelId,
      model_version: simulation.modelVersion,
      territory_code: simulation.territory,
      title: simulation.title,
      changes: JSON.stringify(simulation.changes),
      governance: JSON.stringify(simulation.governance),
      confirmed: JSON.stringify(simulation.confirmed),
      created_at: simulation.createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}
