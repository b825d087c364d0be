/** Who helps at a meeting: named by its planner with the number or address of an account, and removed again. */
import type { Language } from '../domain/basics/language.ts'
import { legalTimeText } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { STAFF_LETTERS } from '../domain/meeting/letter-words.ts'
import { mayChangePlanned, type Meeting, type StaffDuty } from '../domain/meeting/meeting.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { readContact } from '../domain/person/contact.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readMeeting } from '../storage/meeting/reads.ts'
import { deleteStaff, insertStaff, lockMeeting } from '../storage/meeting/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { writePlainLetters } from './plain-letters.ts'

export type StaffRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'no-such-person' }
  | { readonly kind: 'named-before' }

type Circumstances = { readonly now: Date; readonly doer: Doer }

/**
 * `typed`: a telephone number or e-mail address, exactly. She is told by a letter, once a day for each duty however
 * often she is removed and named again. `origin`: how people reach the site, null: the link has no beginning. The
 * journal names her by her id alone.
 */
export function nameStaff(
  db: Database,
  { meeting, typed, duty }: { readonly meeting: string; readonly typed: string; readonly duty: StaffDuty },
  { now, doer, origin }: Circumstances & { readonly origin: string | null },
): Promise<Outcome<PersonId, StaffRefusal>> {
  return db.transaction().execute(async (trx) => {
    const planned = await plannedBy(trx, meeting, doer)
    if (planned === null) return refused<StaffRefusal>({ kind: 'no-such-entry' })
    const contact = readContact(typed)
    const person = contact.ok ? await readPersonByContact(trx, contact.value) : null
    if (person === null) return refused<StaffRefusal>({ kind: 'no-such-person' })
    const by = doerName(doer)
    if (!(await insertStaff(trx, { meeting, person, duty }, { by, at: now })))
      return refused<StaffRefusal>({ kind: 'named-before' })
    await tell(trx, planned, { person, duty }, { now, origin })
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
    if ((await plannedBy(trx, meeting, doer)) === null)
      return refused<StaffRefusal>({ kind: 'no-such-entry' })
    if (!(await deleteStaff(trx, meeting, person, duty)))
      return refused<StaffRefusal>({ kind: 'no-such-person' })
    await note(trx, 'remove-staff', { meeting, person, duty }, { now, doer })
    return accepted('removed')
  })
}

/** Null: none that this doer may change. */
async function plannedBy(trx: Transaction, id: string, doer: Doer): Promise<Meeting | null> {
  await lockMeeting(trx, id)
  const meeting = await readMeeting(trx, id)
  return meeting !== null && mayChangePlanned(await asOfNow(trx, doer), meeting) ? meeting : null
}

async function tell(
  trx: Transaction,
  { id, title }: Meeting,
  { person, duty }: { readonly person: PersonId; readonly duty: StaffDuty },
  circumstances: { readonly now: Date; readonly origin: string | null },
): Promise<void> {
  const day = legalTimeText(circumstances.now).slice(0, 10)
  const letter = {
    letter: STAFF_LETTERS[duty],
    to: [person],
    cause: `meeting-staff.${id}.${duty}.${day}`,
    values: { title: { some: title } },
    path: (language: Language) => `/${language}/meetings/${id}/${duty}`,
  }
  await writePlainLetters(trx, letter, circumstances)
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
