import type { Database } from '../database.ts'
import type { SavedSimulation } from './saved-simulation.ts'

/** Null when no simulation has this id. */
export async function readSimulation(db: Database, id: string): Promise<SavedSimulation | null> {
  const row = await db.selectFrom('simulation').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    modelId: row.model_id,
    modelVersion: row.model_version,
    territory: row.territory_code,
    title: row.title,
    changes: row.changes,
    governance: row.governance as SavedSimulation['governance'],
    confirmed: row.confirmed,
    createdAt: row.created_at,
  }
}
