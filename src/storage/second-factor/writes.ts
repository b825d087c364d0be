import { sql } from 'kysely'
import type { FactorLock } from '../../domain/person/second-factor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'
import type { Passkey } from './reads.ts'

type Made = { readonly id: string; readonly person: PersonId; readonly at: Date }

export async function insertAuthenticator(
  trx: Transaction,
  { id, person, at, sealed, period }: Made & { readonly sealed: string; readonly period: number },
): Promise<void> {
  await trx
    .insertInto('second_factor')
    .values({
      ...EMPTY,
      id,
      person_id: person,
      kind: 'totp',
      sealed_secret: sealed,
      last_period: String(period),
      created_at: at,
      used_at: at,
    })
    .execute()
}

/** False: a passkey with this credential is set up already. */
export async function insertPasskey(
  trx: Transaction,
  { id, person, at, ...passkey }: Made & Omit<Passkey, 'id'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('second_factor')
    .values({
      ...EMPTY,
      id,
      person_id: person,
      kind: 'passkey',
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: String(passkey.counter),
      transports: [...passkey.transports],
      created_at: at,
      used_at: at,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

const EMPTY = {
  sealed_secret: null,
  last_period: null,
  credential_id: null,
  public_key: null,
  counter: null,
  transports: null,
}

export async function markPeriod(trx: Transaction, id: string, period: number, at: Date): Promise<void> {
  await trx
    .updateTable('second_factor')
    .set({ last_period: String(period), used_at: at })
    .where('id', '=', id)
    .execute()
}

export async function markCounter(trx: Transaction, id: string, counter: number, at: Date): Promise<void> {
  await trx
    .updateTable('second_factor')
    .set({ counter: String(counter), used_at: at })
    .where('id', '=', id)
    .execute()
}

/** True: the code was one of hers that had not counted yet. */
export async function takeRecoveryCode(
  trx: Transaction,
  { person, hash, at }: { readonly person: PersonId; readonly hash: string; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('person_id', '=', person)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** New ones in place of all that were there. */
export async function replaceRecoveryCodes(
  trx: Transaction,
  person: PersonId,
  hashes: readonly string[],
): Promise<void> {
  await trx.deleteFrom('recovery_code').where('person_id', '=', person).execute()
  if (hashes.length === 0) return
  await trx
    .insertInto('recovery_code')
    .values(hashes.map((code_hash) => ({ person_id: person, code_hash, used_at: null })))
    .execute()
}

export async function setTries(trx: Transaction, person: PersonId, lock: FactorLock): Promise<void> {
  await trx
    .updateTable('second_factor_lock')
    .set({ wrong: lock.wrong, locked_until: lock.lockedUntil })
    .where('person_id', '=', person)
    .execute()
}

/** One of hers, or all of them; how many were there. */
export async function deleteFactors(trx: Transaction, person: PersonId, id: string | null): Promise<number> {
  let query = trx.deleteFrom('second_factor').where('person_id', '=', person)
  if (id !== null) query = query.where('id', '=', id)
  return Number((await query.executeTakeFirst()).numDeletedRows)
}

/** Whoever is signed in as her signs in anew. */
export async function endAllSessions(trx: Transaction, person: PersonId): Promise<void> {
  await trx.deleteFrom('session').where('person_id', '=', person).execute()
}

type Challenge = { readonly sessionHash: string; readonly purpose: 'enrol' | 'show' }

export async function putChallenge(
  trx: Transaction,
  { sessionHash, purpose, challenge, at }: Challenge & { readonly challenge: string; readonly at: Date },
): Promise<void> {
  const made = { challenge, purpose, made_at: at }
  await trx
    .insertInto('passkey_challenge')
    .values({ session_hash: sessionHash, ...made })
    .onConflict((conflict) => conflict.column('session_hash').doUpdateSet(made))
    .execute()
}

/** The challenge of this session, if it was made since `since`; it is gone then, whatever comes of it. */
export async function takeChallenge(
  trx: Transaction,
  { sessionHash, purpose, since }: Challenge & { readonly since: Date },
): Promise<string | null> {
  const row = await trx
    .deleteFrom('passkey_challenge')
    .where('session_hash', '=', sessionHash)
    .returning(['challenge', 'purpose', sql<boolean>`made_at >= ${since}`.as('fresh')])
    .executeTakeFirst()
  return row?.fresh === true && row.purpose === purpose ? row.challenge : null
}
