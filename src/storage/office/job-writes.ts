import type { PersonId } from '../../domain/person/person.ts'
import type { Database } from '../database.ts'
import type { JobOutcome, OfficeTables } from './tables.ts'

export type JobKind = OfficeTables['import_job']['kind']
export type NewJob = {
  readonly id: string
  readonly person: PersonId
  readonly kind: JobKind
  readonly fileName: string
  readonly dryRun: boolean
  readonly publish: boolean
  readonly at: Date
}

/** A job is a note of how far something has come: it is kept beside the transaction that it tells of. */
export async function insertJob(db: Database, job: NewJob): Promise<void> {
  await db
    .insertInto('import_job')
    .values({
      id: job.id,
      person_id: job.person,
      kind: job.kind,
      file_name: job.fileName,
      dry_run: job.dryRun,
      publish: job.publish,
      state: 'running',
      bytes: 0,
      total_bytes: 0,
      rows: 0,
      outcome: null,
      started_at: job.at,
      beat_at: job.at,
      ended_at: null,
    })
    .execute()
}

/** Says how far it has come; true: somebody has asked it to stop. */
export async function beatJob(
  db: Database,
  id: string,
  far: { readonly bytes: number; readonly of: number; readonly rows: number; readonly at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('import_job')
    .set({ bytes: far.bytes, total_bytes: far.of, rows: far.rows, beat_at: far.at })
    .where('id', '=', id)
    .returning('stop_wanted')
    .executeTakeFirst()
  return row?.stop_wanted === true
}

/** `outcome` null: the machine broke. */
export async function endJob(db: Database, id: string, outcome: JobOutcome | null, at: Date): Promise<void> {
  await db
    .updateTable('import_job')
    .set({
      state: stateOf(outcome),
      outcome: outcome === null ? null : JSON.stringify(outcome),
      ended_at: at,
      beat_at: at,
    })
    .where('id', '=', id)
    .execute()
}

function stateOf(outcome: JobOutcome | null): OfficeTables['import_job']['state'] {
  if (outcome === null) return 'broken'
  if (outcome.ok) return 'done'
  return outcome.reasons.some(({ kind }) => kind === 'interrupted') ? 'stopped' : 'refused'
}

/** Whose job it is may ask it to stop. */
export async function wantStop(db: Database, id: string, person: PersonId): Promise<void> {
  await db
    .updateTable('import_job')
    .set({ stop_wanted: true })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .execute()
}
