/** Who helps at a meeting: named by its planner with the number or address of an account, and removed again. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { mayChangePlanned, type StaffDuty } from '../domain/meeting/meeting.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { readContact } from '../domain/person/contact.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readMeeting } from '../storage/meeting/reads.ts'
import { deleteStaff, insertStaff, lockMeeting } from '../storage/meeting/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'

export type StaffRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'no-such-person' }
  | { readonly kind: 'named-before' }

type Circumstances = { readonly now: Date; readonly doer: Doer }

/** `typed`: a telephone number or e-mail address, exactly. The journal names the person by her id alone. */
export function nameStaff(
  db: Database,
  { meeting, typed, duty }: { readonly meeting: string; readonly typed: string; readonly duty: StaffDuty },
  { now, doer }: Circumstances,
): Promise<Outcome<PersonId, StaffRefusal>> {
  return db.transaction().execute(async (trx) => {
    if (!(await mayName(trx, meeting, doer))) return refused<StaffRefusal>({ kind: 'no-such-entry' })
    const contact = readContact(typed)
    const person = contact.ok ? await readPersonByContact(trx, contact.value) : null
    if (person === null) return refused<StaffRefusal>({ kind: 'no-such-person' })
    const by = doerName(doer)
    if (!(await insertStaff(trx, { meeting, person, duty }, { by, at: now })))
      return refused<StaffRefusal>({ kind: 'named-before' })
    await note(trx, 'name-staff', { meeting, person, duty }, { now, doer })
    return accepted(person)
  })
}

export function removeStaff(
  db: Database,
  {
    meeting,
    person,
    duty,
  }: { readonly meeting: string; readonly person: PersonId; readonly duty: StaffDuty },
  { now, doer }: Circumstances,
): Promise<Outcome<'removed', StaffRefusal>> {
  return db.transaction().execute(async (trx) => {
    if (!(await mayName(trx, meeting, doer))) return refused<StaffRefusal>({ kind: 'no-such-entry' })
    if (!(await deleteStaff(trx, meeting, person, duty)))
      return refused<StaffRefusal>({ kind: 'no-such-person' })
    await note(trx, 'remove-staff', { meeting, person, duty }, { now, doer })
    return accepted('removed')
  })
}

async function mayName(trx: Transaction, id: string, doer: Doer): Promise<boolean> {
  await lockMeeting(trx, id)
  const meeting = await readMeeting(trx, id)
  return meeting !== null && mayChangePlanned(await asOfNow(trx, doer), meeting)
}

async function note(
  trx: Transaction,
  action: string,
  {
    meeting,
    person,
    duty,
  }: { readonly meeting: string; readonly person: PersonId; readonly duty: StaffDuty },
  { now, doer }: Circumstances,
): Promise<void> {
  const detail = { person: `person:${person}`, duty }
  await appendJournal(trx, { at: now, actor: doerName(doer), action, subject: `meeting:${meeting}`, detail })
}
