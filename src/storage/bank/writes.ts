import { sql } from 'kysely'
import type { Transaction } from '../database.ts'

/** Tells every web process to forget what it has drawn of the bank. */
export async function bumpBankVersion(trx: Transaction): Promise<void> {
  await trx.updateTable('bank_version').set({ version: sql`version + 1` }).execute()
}
