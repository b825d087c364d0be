/** Which marks of a juror's phone were received, by the key of each edit. */
import type { EntryId } from '../../domain/contest/entry.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

export type MarkEdit = {
  readonly juror: PersonId
  readonly key: string
  readonly contest: string
  readonly round: string
  readonly entry: EntryId
  /** of the sheet that it became */
  readonly version: number
}

/** The version that this edit of hers became; null: it was never received for this entry and round. */
export async function readMarkEdit(
  db: Database | Transaction,
  { juror, key, contest, round, entry }: Omit<MarkEdit, 'version'>,
): Promise<number | null> {
  const row = await db
    .selectFrom('mark_edit')
    .select('version')
    .where('person_id', '=', juror)
    .where('edit_key', '=', key)
    .where('contest_id', '=', contest)
    .where('round', '=', round)
    .where('entry_id', '=', entry)
    .executeTakeFirst()
  return row?.version ?? null
}

export async function insertMarkEdit(trx: Transaction, edit: MarkEdit): Promise<void> {
  await trx
    .insertInto('mark_edit')
    .values({
      person_id: edit.juror,
      edit_key: edit.key,
      contest_id: edit.contest,
      round: edit.round,
      entry_id: edit.entry,
      version: edit.version,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'edit_key']).doNothing())
    .execute()
}
