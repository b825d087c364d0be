import type { Language, Text } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { fits, type GrantRefusal, grantFault } from '../domain/office/grants.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import type { AgentRole, Grant } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { asOfNow, lockGrants } from '../storage/office/writes.ts'
import { readContacts, readPerson } from '../storage/person/reads.ts'
import { insertGrant } from '../storage/person/writes.ts'
import { readTerritoryName } from '../storage/territory/reads.ts'

/** What a person is told of a role that was given to her or taken away, in her language. */
export type GrantWording = (
  language: Language,
  letter: { readonly kind: 'granted' | 'revoked'; readonly role: AgentRole; readonly place: Text },
) => { readonly subject: string; readonly body: string }

export type GrantCircumstances = {
  readonly now: Date
  readonly doer: Doer
  readonly wording: GrantWording
}

/**
 * Gives a role in a territory. It counts from the person's next request on, in every session in which she has shown a
 * second factor. Grant, journal line and letter are one transaction.
 */
export function grantRole(
  db: Database,
  { person, ...grant }: Grant & { readonly person: PersonId },
  circumstances: GrantCircumstances,
): Promise<Outcome<'granted', GrantRefusal>> {
  const { now, doer } = circumstances
  return db.transaction().execute(async (trx) => {
    await lockGrants(trx)
    const fault = grantFault(await asOfNow(trx, doer), person, grant)
    if (fault !== null) return refused(fault)
    if ((await readPerson(trx, person)) === null) return refused<GrantRefusal>({ kind: 'no-such-person' })
    if ((await readTerritoryName(trx, grant.territory)) === null)
      return refused<GrantRefusal>({ kind: 'no-such-territory' })
    if (!fits(grant)) return refused<GrantRefusal>({ kind: 'role-does-not-fit' })
    const by = doerName(doer)
    if (!(await insertGrant(trx, { ...grant, person, by, at: now })))
      return refused<GrantRefusal>({ kind: 'granted-before' })
    await tellOfGrant(trx, 'granted', { person, ...grant }, circumstances)
    return accepted('granted')
  })
}

/** The journal line and the letter of a change of roles. */
export async function tellOfGrant(
  trx: Transaction,
  kind: 'granted' | 'revoked',
  { person, role, territory }: Grant & { readonly person: PersonId },
  { now, doer, wording }: GrantCircumstances,
): Promise<void> {
  const action = kind === 'granted' ? 'grant-role' : 'revoke-role'
  const [contact] = await readContacts(trx, person)
  const who = await readPerson(trx, person)
  const place = await readTerritoryName(trx, territory)
  if (contact !== undefined && who !== null && place !== null)
    await queueLetter(trx, {
      projectId: null,
      ...contact,
      language: who.language,
      ...wording(who.language, { kind, role, place }),
      messageId: `${action}.${person}.${role}.${territory}.${now.getTime()}`,
      at: now,
    })
  await appendJournal(trx, {
    at: now,
    actor: doerName(doer),
    action,
    subject: `person:${person}`,
    detail: { role, territory, told: contact !== undefined },
  })
}
