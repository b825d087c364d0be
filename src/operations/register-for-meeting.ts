/** Registering for a meeting: a seat or a place in the queue, and the letter that says which, in one transaction. */
import { drawCode } from '../domain/attendance/code.ts'
import { fitsTheRoom, standingOfNew } from '../domain/attendance/queue.ts'
import type { NewRegistration } from '../domain/attendance/read-registration.ts'
import {
  type Registration,
  type RegistrationId,
  takesRegistrations,
} from '../domain/attendance/registration.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { isShown, type Meeting } from '../domain/meeting/meeting.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readQueue, registrationOfPerson } from '../storage/attendance/reads.ts'
import { insertRegistration, lockMeeting, renewRegistration, setTold } from '../storage/attendance/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type LetterCircumstances, writeMeetingLetter } from './meeting-letters.ts'

export type RegistrationRefusal =
  | { readonly kind: 'no-such-meeting' }
  /** it has begun, or takes no registrations */
  | { readonly kind: 'closed' }
  /** more seats than the whole room has */
  | { readonly kind: 'room-too-small'; readonly most: number }
  /** what she has stays as it is */
  | { readonly kind: 'no-seats-left' }

export type RegistrationCircumstances = LetterCircumstances & {
  readonly actor: Actor
  /** Fresh at each call: 16 small letters and digits. */
  readonly id: () => string
  /** A whole number below what it is asked for. */
  readonly chance: (below: number) => number
}

/** One registration for each person and meeting: asked twice, by the same form or another, it is the one she has. */
export function registerForMeeting(
  db: Database,
  {
    meeting: id,
    asked,
    key,
  }: { readonly meeting: string; readonly asked: NewRegistration; readonly key: string },
  circumstances: RegistrationCircumstances,
): Promise<Outcome<Registration, RegistrationRefusal>> {
  const { actor, now } = circumstances
  return db.transaction().execute(async (trx) => {
    const meeting = await lockMeeting(trx, id)
    if (meeting === null || !isShown(meeting))
      return refused<RegistrationRefusal>({ kind: 'no-such-meeting' })
    const before = await registrationOfPerson(trx, id, actor.person)
    if (before !== null && before.standing !== 'cancelled') return accepted(before)
    if (!takesRegistrations(meeting, now)) return refused<RegistrationRefusal>({ kind: 'closed' })
    const { capacity } = meeting
    if (!fitsTheRoom(asked.seats, { capacity }))
      return refused<RegistrationRefusal>({ kind: 'room-too-small', most: capacity ?? 0 })
    const standing = standingOfNew(asked.seats, { capacity, queued: await readQueue(trx, id) })
    if (before === null) await keep(trx, meeting, { asked, key, standing }, circumstances)
    else await renewRegistration(trx, before.id, asked, { standing, key, at: now })
    return accepted(await told(trx, meeting, circumstances))
  })
}

async function keep(
  trx: Transaction,
  meeting: Meeting,
  { asked, key, standing }: { asked: NewRegistration; key: string; standing: 'confirmed' | 'waiting' },
  { actor, now, id, chance }: RegistrationCircumstances,
): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const kept = { id: id() as RegistrationId, meeting: meeting.id, code: drawCode(chance), at: now }
    if (await insertRegistration(trx, { ...kept, person: actor.person, key }, asked, standing)) return
  }
  throw new Error(`no free code for a registration of ${meeting.id}`)
}

async function told(
  trx: Transaction,
  meeting: Meeting,
  circumstances: RegistrationCircumstances,
): Promise<Registration> {
  const { actor, now } = circumstances
  const kept = await registrationOfPerson(trx, meeting.id, actor.person)
  if (kept === null || kept.standing === 'cancelled')
    throw new Error('a registration was just kept and is not there')
  const { id, code, standing, category, seats } = kept
  const letter = { kind: standing, cause: `registered-${now.getTime()}` }
  await writeMeetingLetter(trx, meeting, { id, code, person: actor.person }, letter, circumstances)
  await setTold(trx, id, { standing, sequence: meeting.sequence })
  await appendJournal(trx, {
    at: now,
    actor: `person:${actor.person}`,
    action: 'register-for-meeting',
    subject: `meeting:${meeting.id}`,
    detail: { registration: id, category, seats, standing },
  })
  return kept
}
