/** Accounts of another service by which people sign in. */
import type { Language } from '../../domain/basics/language.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

type Identity = { readonly issuer: string; readonly subject: string }

export async function readPersonByIdentity(
  trx: Transaction,
  { issuer, subject }: Identity,
): Promise<PersonId | null> {
  const row = await trx
    .selectFrom('person_identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** False: it is somebody's already. */
export async function insertIdentity(
  trx: Transaction,
  { issuer, subject, person, at }: Identity & { readonly person: PersonId; readonly at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('person_identity')
    .values({ issuer, subject, person_id: person, linked_at: at })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Somebody new whom only the other service knows. */
export async function insertPersonWithoutContact(
  trx: Transaction,
  person: { readonly id: PersonId; readonly language: Language; readonly at: Date },
): Promise<void> {
  const { id, language, at } = person
  await trx
    .insertInto('person')
    .values({ id, name: null, language, territory_code: null, created_at: at })
    .execute()
}
