import { sql } from 'kysely'
import type { ImportCounts, ImportKind } from '../../domain/territory/import-verdicts.ts'
import type { Transaction } from '../database.ts'

const IMPORT_LOCK = 7_491_205

/** One import or undo at a time: each compares with what the one before has left. Held until the transaction ends. */
export async function lockImports(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(trx)
}

export type NewBatch = {
  readonly kind: ImportKind
  readonly fileName: string
  readonly contentHash: string
  readonly at: Date
  readonly actor: string
}

/** Opens a batch and gives its number. */
export async function openBatch(trx: Transaction, batch: NewBatch): Promise<number> {
  const { id } = await trx
    .insertInto('import_batch')
    .values({
      kind: batch.kind,
      file_name: batch.fileName,
      content_hash: batch.contentHash,
      created_at: batch.at,
      created_by: batch.actor,
      counts: '{}',
      undone_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

export async function closeBatch(trx: Transaction, batch: number, counts: ImportCounts): Promise<void> {
  const changes = { counts: JSON.stringify(counts) }
  await trx.updateTable('import_batch').set(changes).where('id', '=', String(batch)).execute()
}

/** Takes the rows of a batch away; what was below them is seen again. Returns how many. */
export async function removeBatch(trx: Transaction, batch: number, at: Date): Promise<number> {
  const id = String(batch)
  const removed = [
    await trx.deleteFrom('indicator_value').where('batch_id', '=', id).executeTakeFirst(),
    await trx.deleteFrom('asset').where('batch_id', '=', id).executeTakeFirst(),
    await trx.deleteFrom('boundary').where('batch_id', '=', id).executeTakeFirst(),
  ]
  await trx.updateTable('import_batch').set({ undone_at: at }).where('id', '=', id).execute()
  return removed.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
}
