import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Actor } from '../../domain/person/actor.ts'
import type { Person, PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { PREPARED } from '../prepared.ts'

/** The session of a token, by its hash; null when there is none. Whether it is still good is the caller's to say. */
export type KeptSession = {
  readonly actor: Actor
  readonly createdAt: Date
  readonly seenAt: Date
}

export async function readSession(
  db: Database | Transaction,
  tokenHash: string,
): Promise<KeptSession | null> {
  const session = await db
    .selectFrom('session')
    .modifyFront(PREPARED)
    .select((eb) => [
      'person_id',
      'created_at',
      'seen_at',
      'strong_at',
      // every page of a person's own asks this: one question to the database, not two
      jsonArrayFrom(
        eb
          .selectFrom('role_grant')
          .select(['role', 'territory_code as territory'])
          .whereRef('role_grant.person_id', '=', 'session.person_id')
          .orderBy('role')
          .orderBy('territory_code'),
      ).as('grants'),
    ])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (session === undefined) return null
  return {
    actor: { person: session.person_id, grants: session.grants, strong: session.strong_at !== null },
    createdAt: session.created_at,
    seenAt: session.seen_at,
  }
}

export async function readGrants(db: Database | Transaction, person: PersonId): Promise<Actor['grants']> {
  return db
    .selectFrom('role_grant')
    .select(['role', 'territory_code as territory'])
    .where('person_id', '=', person)
    .orderBy('role')
    .orderBy('territory_code')
    .execute()
}

export async function readPerson(db: Database | Transaction, id: PersonId): Promise<Person | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'name', 'language', 'territory_code as territory', 'created_at as createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** All ways to reach a person that she has shown to be hers: the oldest first. */
export async function readContacts(
  db: Database | Transaction,
  person: PersonId,
): Promise<readonly { readonly channel: 'phone' | 'email'; readonly address: string }[]> {
  return db
    .selectFrom('person_contact')
    .select(['channel', 'address'])
    .where('person_id', '=', person)
    .orderBy('verified_at')
    .orderBy('address')
    .execute()
}
