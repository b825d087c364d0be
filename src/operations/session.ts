/** Sessions begin, change their token and end. The token leaves in a cookie; only its hash is kept. */
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { hashOfToken, newToken } from '../storage/person/session-token.ts'
import {
  deleteOtherSessions,
  deleteSession,
  insertSession,
  replaceSessionToken,
  writeSeen,
} from '../storage/person/session-writes.ts'

/** A session of its own for each sign-in; the caller has made sure who she is, and writes the journal line. */
export async function beginSession(trx: Transaction, person: PersonId, now: Date): Promise<string> {
  const token = newToken()
  await insertSession(trx, { tokenHash: hashOfToken(token), person, at: now })
  return token
}

/**
 * A fresh token in place of `token`, at every change of what the session may do; `strong`: a second factor was shown
 * just now. The session's age stays. Null: there is no such session.
 */
export async function rotateSession(
  trx: Transaction,
  token: string,
  { now, strong }: { readonly now: Date; readonly strong: boolean },
): Promise<string | null> {
  const fresh = newToken()
  const change = { from: hashOfToken(token), to: hashOfToken(fresh), at: now, strong }
  return (await replaceSessionToken(trx, change)) ? fresh : null
}

/** The last signs of life of the sessions with these hashes; no journal line: nothing was done. */
export function writeSignsOfLife(db: Database, seen: ReadonlyMap<string, Date>): Promise<void> {
  return db.transaction().execute((trx) => writeSeen(trx, seen))
}

/** Signs out at once; false: nobody was signed in by this token. */
export function endSession(db: Database, token: string, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const person = await deleteSession(trx, hashOfToken(token))
    if (person === null) return false
    const subject = `person:${person}`
    await appendJournal(trx, { at: now, actor: subject, action: 'sign-out', subject, detail: {} })
    return true
  })
}

/** Ends the person's other sessions, or the one of them that `only` names (`shortHash`); how many ended. */
export function endOtherSessions(
  db: Database,
  of: { readonly person: PersonId; readonly token: string; readonly only: string | null },
  now: Date,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { person, only } = of
    const ended = await deleteOtherSessions(trx, { person, keep: hashOfToken(of.token), only })
    const subject = `person:${person}`
    if (ended > 0)
      await appendJournal(trx, {
        at: now,
        actor: subject,
        action: 'end-sessions',
        subject,
        detail: { ended },
      })
    return ended
  })
}
