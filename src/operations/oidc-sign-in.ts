/** Signs in whom another service has proven: the person of that account, of that e-mail address, or somebody new. */
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Contact, readContact } from '../domain/person/contact.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { lockAddress } from '../storage/person/code-writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { readGrants } from '../storage/person/reads.ts'
import {
  insertIdentity,
  insertPersonWithoutContact,
  readPersonByIdentity,
} from '../storage/second-factor/identity.ts'
import type { OidcIdentity } from './oidc-provider.ts'
import { beginSession } from './session.ts'
import { makePerson, type SignedIn, type SignInCircumstances } from './sign-in.ts'

export type IdentityRefusal = { readonly kind: 'identity-taken' }

/** How strongly the service has asked its user counts for nothing here: agents show our second factor next. */
export function signInByIdentity(
  db: Database,
  { identity, language }: { readonly identity: OidcIdentity; readonly language: Language },
  circumstances: SignInCircumstances,
): Promise<Outcome<SignedIn, IdentityRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    const linked = await readPersonByIdentity(trx, identity)
    const known = linked ?? (await personOfAddress(trx, identity))
    const person = known ?? (await somebodyNew(trx, { identity, language }, circumstances))
    const subject = `person:${person}`
    if (linked === null) {
      const { issuer, subject: account } = identity
      // two first sign-ins of one account at once: the later one is told to try again
      if (!(await insertIdentity(trx, { issuer, subject: account, person, at: now })))
        return refused<IdentityRefusal>({ kind: 'identity-taken' })
      await appendJournal(trx, { at: now, actor: subject, action: 'link-identity', subject, detail: {} })
    }
    const token = await beginSession(trx, person, now)
    const detail = { channel: 'elsewhere' }
    await appendJournal(trx, { at: now, actor: subject, action: 'sign-in', subject, detail })
    const agent = (await readGrants(trx, person)).length > 0
    return accepted({ token, person, first: known === null, agent })
  })
}

function contactOf({ email }: OidcIdentity): Contact | null {
  const read = email === null ? null : readContact(email)
  return read?.ok === true && read.value.channel === 'email' ? read.value : null
}

async function personOfAddress(trx: Transaction, identity: OidcIdentity): Promise<PersonId | null> {
  const contact = contactOf(identity)
  if (contact === null) return null
  await lockAddress(trx, contact)
  return readPersonByContact(trx, contact)
}

async function somebodyNew(
  trx: Transaction,
  { identity, language }: { readonly identity: OidcIdentity; readonly language: Language },
  { now, id }: SignInCircumstances,
): Promise<PersonId> {
  const contact = contactOf(identity)
  if (contact !== null) return makePerson(trx, contact, { language, now, id })
  const person = id()
  await insertPersonWithoutContact(trx, { id: person, language, at: now })
  const subject = `person:${person}`
  const detail = { language, channel: 'elsewhere' }
  await appendJournal(trx, { at: now, actor: subject, action: 'make-person', subject, detail })
  return person
}
