import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Grant } from '../../domain/person/actor.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

/** Somebody new, known by one number or address that she has shown to be hers; the caller holds `lockAddress`. */
export async function insertPerson(
  trx: Transaction,
  person: {
    readonly id: PersonId
    readonly language: Language
    readonly contact: Contact
    readonly at: Date
  },
): Promise<void> {
  const { id, language, contact, at } = person
  await trx
    .insertInto('person')
    .values({ id, name: null, language, territory_code: null, created_at: at })
    .execute()
  await trx
    .insertInto('person_contact')
    .values({ ...contact, person_id: id, verified_at: at })
    .execute()
}

export async function setPersonDetails(
  trx: Transaction,
  id: PersonId,
  details: { readonly name: string | null; readonly territory: TerritoryCode | null },
): Promise<void> {
  await trx
    .updateTable('person')
    .set({ name: details.name, territory_code: details.territory })
    .where('id', '=', id)
    .execute()
}

/** Nothing is written when the same words were agreed to before and this was not taken back. */
export async function insertConsent(
  trx: Transaction,
  consent: {
    readonly person: PersonId
    readonly purpose: string
    readonly wordsHash: string
    readonly at: Date
  },
): Promise<boolean> {
  const { person, purpose, wordsHash, at } = consent
  const given = await trx
    .selectFrom('consent')
    .select('id')
    .where('person_id', '=', person)
    .where('purpose', '=', purpose)
    .where('words_hash', '=', wordsHash)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (given !== undefined) return false
  await trx
    .insertInto('consent')
    .values({ person_id: person, purpose, words_hash: wordsHash, given_at: at, withdrawn_at: null })
    .execute()
  return true
}

/** False: it was there before. */
export async function insertWork(
  trx: Transaction,
  work: {
    readonly person: PersonId
    readonly kind: 'idea' | 'simulation'
    readonly ref: string
    readonly at: Date
  },
): Promise<boolean> {
  const { person, kind, ref, at } = work
  const result = await trx
    .insertInto('person_work')
    .values({ person_id: person, kind, ref, added_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** False: she had the role there before. */
export async function insertGrant(
  trx: Transaction,
  grant: Grant & { readonly person: PersonId; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { person, role, territory, by, at } = grant
  const result = await trx
    .insertInto('role_grant')
    .values({ person_id: person, role, territory_code: territory, granted_by: by, granted_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** False: she did not have it. */
export async function deleteGrant(
  trx: Transaction,
  grant: Grant & { readonly person: PersonId },
): Promise<boolean> {
  const { person, role, territory } = grant
  const result = await trx
    .deleteFrom('role_grant')
    .where('person_id', '=', person)
    .where('role', '=', role)
    .where('territory_code', '=', territory)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
