import type { Factor, FactorLock } from '../../domain/person/second-factor.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

/** Those that are set up, the oldest first. */
export async function readFactors(db: Database | Transaction, person: PersonId): Promise<readonly Factor[]> {
  return db
    .selectFrom('second_factor')
    .select(['id', 'kind', 'created_at as createdAt', 'used_at as usedAt'])
    .where('person_id', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export async function countRecoveryCodes(db: Database, person: PersonId): Promise<number> {
  const { n } = await db
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export type Authenticator = { readonly id: string; readonly sealed: string; readonly lastPeriod: number }

export async function readAuthenticators(
  trx: Transaction,
  person: PersonId,
): Promise<readonly Authenticator[]> {
  const rows = await trx
    .selectFrom('second_factor')
    .select(['id', 'sealed_secret', 'last_period'])
    .where('person_id', '=', person)
    .where('kind', '=', 'totp')
    .execute()
  return rows.map(({ id, sealed_secret, last_period }) => ({
    id,
    sealed: sealed_secret ?? '',
    lastPeriod: Number(last_period ?? -1),
  }))
}

export type Passkey = {
  readonly id: string
  readonly credentialId: string
  /** base64url */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

export async function readPasskeys(
  db: Database | Transaction,
  person: PersonId,
): Promise<readonly Passkey[]> {
  const rows = await db
    .selectFrom('second_factor')
    .select(['id', 'credential_id', 'public_key', 'counter', 'transports'])
    .where('person_id', '=', person)
    .where('kind', '=', 'passkey')
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    credentialId: row.credential_id ?? '',
    publicKey: row.public_key ?? '',
    counter: Number(row.counter ?? 0),
    transports: row.transports ?? [],
  }))
}

/** Wrong tries so far; other tries of the same person wait until this transaction ends. */
export async function lockTries(trx: Transaction, person: PersonId): Promise<FactorLock> {
  await trx
    .insertInto('second_factor_lock')
    .values({ person_id: person, wrong: 0, locked_until: null })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute()
  return trx
    .selectFrom('second_factor_lock')
    .select(['wrong', 'locked_until as lockedUntil'])
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
