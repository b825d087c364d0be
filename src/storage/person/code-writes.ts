import { sql } from 'kysely'
import type { CodePurpose } from '../../domain/person/code.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { Database, Transaction } from '../database.ts'

/** Names the lock of everything that counts codes; the second part is an address, or 0 for the whole site. */
const CODES_LOCK = 18

/** One at a time for an address, until the transaction ends: two cannot both be the tenth. */
export async function lockAddress(trx: Transaction, { channel, address }: Contact): Promise<void> {
  await sql`select pg_advisory_xact_lock(${CODES_LOCK}, hashtext(${`${channel}:${address}`}))`.execute(trx)
}

/** One at a time for the site: what is counted over all addresses is never overrun. */
export async function lockCodes(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${CODES_LOCK}, 0)`.execute(trx)
}

export type NewCode = Contact & {
  readonly requestHash: string
  readonly network: string
  readonly salt: string
  readonly codeHash: string
  readonly purpose: CodePurpose
  readonly at: Date
}

export async function insertCode(trx: Transaction, code: NewCode): Promise<void> {
  await trx
    .insertInto('login_code')
    .values({
      request_hash: code.requestHash,
      channel: code.channel,
      address: code.address,
      network: code.network,
      salt: code.salt,
      code_hash: code.codeHash,
      created_at: code.at,
      used_at: null,
      purpose: code.purpose,
    })
    .execute()
}

export async function countTry(trx: Transaction, id: string): Promise<void> {
  await trx.updateTable('login_code').set({ tries: sql`tries + 1` }).where('id', '=', id).execute()
}

export async function markUsed(trx: Transaction, id: string, at: Date): Promise<void> {
  await trx.updateTable('login_code').set({ used_at: at }).where('id', '=', id).execute()
}

/** Forgets codes that no limit needs any more, and the letters that carried codes; how many rows. */
export async function deleteOldCodes(
  db: Database,
  before: { readonly codes: Date; readonly letters: Date },
): Promise<number> {
  const codes = await db.deleteFrom('login_code').where('created_at', '<', before.codes).executeTakeFirst()
  const letters = await db
    .deleteFrom('letter')
    .where('kind', '=', 'code')
    .where('created_at', '<', before.letters)
    .executeTakeFirst()
  return Number(codes.numDeletedRows + letters.numDeletedRows)
}
