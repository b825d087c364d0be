import { sql } from 'kysely'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { Evidence } from '../../domain/programme/programme.ts'
import type { Transaction } from '../database.ts'
import { modelVersion } from '../reference/model-version.ts'

const MODEL_LOCK = 7_491_229

/** One revision of any model at a time: each is made over the one before. Held until the transaction ends. */
export async function lockModels(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${MODEL_LOCK})`.execute(trx)
}

export type NewModelRevision = {
  readonly content: EconomicModel
  readonly part: string
  readonly evidence: Evidence
  readonly at: Date
  readonly by: string
}

/** Gives its number. */
export async function insertModelRevision(
  trx: Transaction,
  { content, part, evidence, at, by }: NewModelRevision,
): Promise<number> {
  const { version } = await trx
    .insertInto('model_revision')
    .values({
      model_id: content.id,
      figures: modelVersion(content),
      content: JSON.stringify(content),
      part,
      evidence: JSON.stringify(evidence),
      revised_at: at,
      revised_by: by,
      undone_at: null,
      undone_by: null,
    })
    .returning('version')
    .executeTakeFirstOrThrow()
  return Number(version)
}

export async function closeModelRevision(
  trx: Transaction,
  version: number,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await trx
    .updateTable('model_revision')
    .set({ undone_at: at, undone_by: by })
    .where('version', '=', String(version))
    .where('undone_at', 'is', null)
    .execute()
}
