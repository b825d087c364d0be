/** What somebody changes of her own registration; seats that she gives up go to whoever waits longest, at once. */
import { fitsTheRoom, mayHaveSeats } from '../domain/attendance/queue.ts'
import type { NewRegistration } from '../domain/attendance/read-registration.ts'
import { mayChangeRegistration, type Registration } from '../domain/attendance/registration.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readQueue, registrationOfPerson } from '../storage/attendance/reads.ts'
import { lockMeeting, setStanding, updateRegistration } from '../storage/attendance/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { LetterCircumstances } from './meeting-letters.ts'
import type { RegistrationRefusal } from './register-for-meeting.ts'
import { tellAndPromote } from './settle-meetings.ts'

type Circumstances = LetterCircumstances & { readonly actor: Actor }
type Done = Promise<Outcome<null, RegistrationRefusal>>
type Change = (
  trx: Transaction,
  own: Registration,
  meeting: Meeting,
) => Promise<Outcome<null, RegistrationRefusal>>

export function changeRegistration(
  db: Database,
  { meeting, asked }: { readonly meeting: string; readonly asked: NewRegistration },
  circumstances: Circumstances,
): Done {
  return change(db, meeting, 'change-registration', circumstances, async (trx, own, { id, capacity }) => {
    if (!fitsTheRoom(asked.seats, { capacity }))
      return refused<RegistrationRefusal>({ kind: 'room-too-small', most: capacity ?? 0 })
    const queue = { capacity, queued: await readQueue(trx, id) }
    if (!mayHaveSeats(own.id, asked.seats, queue))
      return refused<RegistrationRefusal>({ kind: 'no-seats-left' })
    await updateRegistration(trx, own.id, asked)
    return accepted(null)
  })
}

/** Cancelled twice it is cancelled. */
export function cancelRegistration(db: Database, meeting: string, circumstances: Circumstances): Done {
  return change(db, meeting, 'cancel-registration', circumstances, async (trx, own) => {
    await setStanding(trx, [own.id], 'cancelled')
    return accepted(null)
  })
}

function change(db: Database, id: string, action: string, circumstances: Circumstances, work: Change): Done {
  const { actor, now } = circumstances
  return db.transaction().execute(async (trx): Done => {
    const meeting = await lockMeeting(trx, id)
    const own = meeting === null ? null : await registrationOfPerson(trx, id, actor.person)
    if (meeting === null || own === null || own.standing === 'cancelled')
      return refused<RegistrationRefusal>({ kind: 'no-such-meeting' })
    if (!mayChangeRegistration(meeting, now)) return refused<RegistrationRefusal>({ kind: 'closed' })
    const outcome = await work(trx, own, meeting)
    if (!outcome.ok) return outcome
    const subject = `meeting:${id}`
    const detail = { registration: own.id }
    await appendJournal(trx, { at: now, actor: `person:${actor.person}`, action, subject, detail })
    await tellAndPromote(trx, meeting, circumstances)
    return outcome
  })
}
