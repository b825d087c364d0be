import type { JournalLine } from '../../domain/journal/line.ts'
import type { Transaction } from '../database.ts'

/** Adds one line, in the same transaction as what it tells. Lines are never changed. */
export async function appendJournal(trx: Transaction, line: JournalLine): Promise<void> {
  await trx
    .insertInto('journal')
    .values({ ...line, detail: JSON.stringify(line.detail) })
    .execute()
}
