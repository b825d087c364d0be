import { sql } from 'kysely'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

export async function insertSession(
  trx: Transaction,
  session: { readonly tokenHash: string; readonly person: PersonId; readonly at: Date },
): Promise<void> {
  const { tokenHash, person, at } = session
  await trx
    .insertInto('session')
    .values({ token_hash: tokenHash, person_id: person, created_at: at, seen_at: at, strong_at: null })
    .execute()
}

/** Another token for the same session; `strong` marks that a second factor was shown. False: there is none such. */
export async function replaceSessionToken(
  trx: Transaction,
  change: { readonly from: string; readonly to: string; readonly at: Date; readonly strong: boolean },
): Promise<boolean> {
  const { from, to, at, strong } = change
  const result = await trx
    .updateTable('session')
    .set({ token_hash: to, seen_at: at, ...(strong ? { strong_at: at } : {}) })
    .where('token_hash', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The person whose session it was; null when there was none. */
export async function deleteSession(trx: Transaction, tokenHash: string): Promise<PersonId | null> {
  const row = await trx
    .deleteFrom('session')
    .where('token_hash', '=', tokenHash)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** Sessions of a person, all but one, or the one whose hash begins so; how many ended. */
export async function deleteOtherSessions(
  trx: Transaction,
  of: { readonly person: PersonId; readonly keep: string; readonly only: string | null },
): Promise<number> {
  let query = trx.deleteFrom('session').where('person_id', '=', of.person).where('token_hash', '!=', of.keep)
  if (of.only !== null) query = query.where(sql`left(token_hash, 16)`, '=', of.only)
  return Number((await query.executeTakeFirst()).numDeletedRows)
}

/** By hash of the token; never back in time, and nothing for sessions that have ended meanwhile. */
export async function writeSeen(trx: Transaction, seen: ReadonlyMap<string, Date>): Promise<void> {
  const [hashes, times] = [[...seen.keys()], [...seen.values()]]
  await sql`update session set seen_at = noted.at
    from unnest(${hashes}::text[], ${times}::timestamptz[]) as noted (token_hash, at)
    where session.token_hash = noted.token_hash and session.seen_at < noted.at`.execute(trx)
}

export async function deleteOldSessions(
  db: Database,
  before: { readonly seen: Date; readonly created: Date },
): Promise<number> {
  const result = await db
    .deleteFrom('session')
    .where(({ eb, or }) => or([eb('seen_at', '<', before.seen), eb('created_at', '<', before.created)]))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
