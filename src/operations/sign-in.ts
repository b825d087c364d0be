/** A right code signs in: the person it belongs to, or one who is made by it. */
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import {
  type CodePurpose,
  CODES_REMEMBERED_MS,
  readCode,
  type TryRefusal,
  tryRefusal,
  wrongTry,
} from '../domain/person/code.ts'
import type { Contact } from '../domain/person/contact.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type KeptCode, readAsked, readCodeOf } from '../storage/person/code-reads.ts'
import { countTry, lockAddress, markUsed } from '../storage/person/code-writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { readGrants } from '../storage/person/reads.ts'
import { insertPerson } from '../storage/person/writes.ts'
import { codeHashOf, hashOfRequest, sameHash } from './code-proof.ts'
import { beginSession } from './session.ts'

export type SignedIn = {
  readonly token: string
  readonly person: PersonId
  /** nobody was known by this number or address before */
  readonly first: boolean
  /** has a role: a second factor is asked for next */
  readonly agent: boolean
}

export type SignInCircumstances = {
  readonly now: Date
  /** Makes a fresh id of a person. */
  readonly id: () => PersonId
}

/** `request`: the secret that this browser was given when it asked for the code. */
export function signIn(
  db: Database,
  typed: { readonly request: string; readonly code: string; readonly language: Language },
  { now, id }: SignInCircumstances,
): Promise<Outcome<SignedIn, TryRefusal>> {
  return db.transaction().execute(async (trx) => {
    const right = await tryCode(trx, typed, 'sign-in', now)
    if (!right.ok) return right
    const kept = right.value
    const contact: Contact = { channel: kept.channel, address: kept.address }
    const known = await readPersonByContact(trx, contact)
    const person = known ?? (await makePerson(trx, contact, { language: typed.language, now, id }))
    const token = await beginSession(trx, person, now)
    const [subject, agent] = [`person:${person}`, (await readGrants(trx, person)).length > 0]
    const detail = { channel: contact.channel }
    await appendJournal(trx, { at: now, actor: subject, action: 'sign-in', subject, detail })
    return accepted({ token, person, first: known === null, agent })
  })
}

/**
 * The code that was met, now used up, or why none was: then the wrong try is counted, and counts only when the
 * transaction ends well. The lock of its address is held from here on.
 */
export async function tryCode(
  trx: Transaction,
  typed: { readonly request: string; readonly code: string },
  purpose: CodePurpose,
  now: Date,
): Promise<Outcome<KeptCode, TryRefusal>> {
  const asked = await readCodeOf(trx, hashOfRequest(typed.request), purpose)
  if (asked === null) return refused<TryRefusal>({ kind: 'no-code' })
  await lockAddress(trx, asked)
  const right = await tried(trx, typed, purpose, now)
  if (right.ok) await markUsed(trx, right.value.id, now)
  return right
}

async function tried(
  trx: Transaction,
  typed: { readonly request: string; readonly code: string },
  purpose: CodePurpose,
  now: Date,
): Promise<Outcome<KeptCode, TryRefusal>> {
  // read again behind the lock: another try may have been counted meanwhile, or a newer code sent
  const kept = await readCodeOf(trx, hashOfRequest(typed.request), purpose)
  if (kept === null) return refused<TryRefusal>({ kind: 'no-code' })
  const asked = await readAsked(trx, kept, new Date(now.getTime() - CODES_REMEMBERED_MS))
  const refusal = tryRefusal(kept, asked, now)
  if (refusal !== null) return refused<TryRefusal>(refusal)
  const code = readCode(typed.code)
  if (code === null) return refused<TryRefusal>({ kind: 'code-malformed' })
  if (isRight(kept, typed.request, code)) return accepted(kept)
  await countTry(trx, kept.id)
  return refused<TryRefusal>(wrongTry(kept.tries + 1))
}

function isRight({ salt, codeHash }: KeptCode, request: string, code: string): boolean {
  return sameHash(codeHashOf({ salt, request, code }), codeHash)
}

/** Somebody new; the caller holds the lock of her address. */
export async function makePerson(
  trx: Transaction,
  contact: Contact,
  { language, now, id }: { readonly language: Language; readonly now: Date; readonly id: () => PersonId },
): Promise<PersonId> {
  const person = id()
  await insertPerson(trx, { id: person, language, contact, at: now })
  const subject = `person:${person}`
  const detail = { language, channel: contact.channel }
  await appendJournal(trx, { at: now, actor: subject, action: 'make-person', subject, detail })
  return person
}
