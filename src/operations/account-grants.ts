/** Roles given and taken from the operator's own terminal: how the first administrator comes to be. */
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Grant } from '../domain/person/actor.ts'
import type { Contact } from '../domain/person/contact.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { lockAddress } from '../storage/person/code-writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { deleteGrant, insertGrant } from '../storage/person/writes.ts'
import { makePerson } from './sign-in.ts'

export type GrantRefusal = { readonly kind: 'already-so' } | { readonly kind: 'no-such-grant' }

type Circumstances = {
  readonly now: Date
  /** who gives or takes it, for the journal */
  readonly actor: string
  readonly id: () => PersonId
  readonly language: Language
}

/** Who is not known yet is made; she signs in with a code to the same number or address. */
export function grantRole(
  db: Database,
  contact: Contact,
  grant: Grant,
  { now, actor, id, language }: Circumstances,
): Promise<Outcome<PersonId, GrantRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockAddress(trx, contact)
    const known = await readPersonByContact(trx, contact)
    const person = known ?? (await makePerson(trx, contact, { language, now, id }))
    if (!(await insertGrant(trx, { ...grant, person, by: actor, at: now })))
      return refused<GrantRefusal>({ kind: 'already-so' })
    const subject = `person:${person}`
    await appendJournal(trx, { at: now, actor, action: 'grant-role', subject, detail: { ...grant } })
    return accepted(person)
  })
}

export function revokeRole(
  db: Database,
  contact: Contact,
  grant: Grant,
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): Promise<Outcome<PersonId, GrantRefusal>> {
  return db.transaction().execute(async (trx) => {
    const person = await readPersonByContact(trx, contact)
    if (person === null || !(await deleteGrant(trx, { ...grant, person })))
      return refused<GrantRefusal>({ kind: 'no-such-grant' })
    const subject = `person:${person}`
    await appendJournal(trx, { at: now, actor, action: 'revoke-role', subject, detail: { ...grant } })
    return accepted(person)
  })
}
