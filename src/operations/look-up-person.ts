import { parsePersonId, type PersonId } from '../domain/person/person.ts'
import { grantableRoles } from '../domain/office/grants.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readContact } from '../domain/person/contact.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { readPerson } from '../storage/person/reads.ts'

/**
 * Whose number, address or id this is, exactly; null: nobody's, or not for `actor` to ask. There is no browsing, and
 * every finding leaves a line in the journal.
 */
export async function lookUpPerson(
  db: Database,
  typed: string,
  { now, actor }: { readonly now: Date; readonly actor: Actor },
): Promise<PersonId | null> {
  if (grantableRoles(actor).length === 0) return null
  return db.transaction().execute(async (trx) => {
    const id = parsePersonId(typed.trim())
    const contact = readContact(typed)
    const found = id === null ? null : await readPerson(trx, id)
    const person = found?.id ?? (contact.ok ? await readPersonByContact(trx, contact.value) : null)
    if (person === null) return null
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'look-up-person',
      subject: `person:${person}`,
      detail: {},
    })
    return person
  })
}
