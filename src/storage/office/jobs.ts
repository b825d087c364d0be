import type { PersonId } from '../../domain/person/person.ts'
import type { Database } from '../database.ts'
import type { JobOutcome, OfficeTables } from './tables.ts'

export type KeptJob = {
  readonly id: string
  readonly kind: OfficeTables['import_job']['kind']
  readonly fileName: string
  readonly dryRun: boolean
  readonly publish: boolean
  readonly state: OfficeTables['import_job']['state']
  readonly bytes: number
  readonly of: number
  readonly rows: number
  readonly outcome: JobOutcome | null
  readonly beatAt: Date
}

/** A job of this very person; null for everybody else. */
export async function readJob(db: Database, id: string, person: PersonId): Promise<KeptJob | null> {
  const row = await db
    .selectFrom('import_job')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    dryRun: row.dry_run,
    publish: row.publish,
    state: row.state,
    bytes: Number(row.bytes),
    of: Number(row.total_bytes),
    rows: row.rows,
    outcome: row.outcome,
    beatAt: row.beat_at,
  }
}
