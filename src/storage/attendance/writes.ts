/** Changes of registrations: always under the lock of the meeting's row, so that seats are given one after the other. */
import { sql } from 'kysely'
import type { Arrival, DoorEvent } from '../../domain/attendance/arrivals.ts'
import type { NewRegistration } from '../../domain/attendance/read-registration.ts'
import type { Category, RegistrationId, RegistrationStanding } from '../../domain/attendance/registration.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'
import { readMeeting } from '../meeting/reads.ts'

/** The meeting as it stands; nobody else gives or takes its seats until the transaction ends. */
export async function lockMeeting(trx: Transaction, id: string): Promise<Meeting | null> {
  await trx.selectFrom('meeting').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return readMeeting(trx, id)
}

type Kept = {
  readonly id: RegistrationId
  readonly meeting: string
  readonly code: string
  readonly at: Date
}

/** Nothing has happened to it yet. */
const UNTOLD = {
  ...{ arrived_at: null, arrived_seats: null, merged_into: null },
  ...{ reminded_days: null, reminded_start: null, told_standing: null, told_sequence: null },
} as const

const wordsOf = ({ needs, others }: NewRegistration) => ({
  needs: needs.length === 0 ? null : needs.join(' '),
  others: others.length === 0 ? null : others.join('\n'),
})

/** False: the code is another's of this meeting. */
export async function insertRegistration(
  trx: Transaction,
  kept: Kept & { readonly person: PersonId; readonly key: string },
  asked: NewRegistration,
  standing: RegistrationStanding,
): Promise<boolean> {
  const { name, category, organisation, seats } = asked
  const done = await trx
    .insertInto('registration')
    .values({
      ...{ name, category, organisation, seats, standing, ...wordsOf(asked) },
      ...{ id: kept.id, meeting_id: kept.meeting, person_id: kept.person, source: 'site', phone: null },
      ...{ code: kept.code, certificate: null, form_key: kept.key, created_at: kept.at, consent_at: null },
      ...UNTOLD,
    })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'code']).doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

/** Somebody who had cancelled comes back: at the end of the queue. */
export async function renewRegistration(
  trx: Transaction,
  id: RegistrationId,
  asked: NewRegistration,
  { standing, key, at }: { readonly standing: RegistrationStanding; readonly key: string; readonly at: Date },
): Promise<void> {
  const { name, category, organisation, seats } = asked
  await trx
    .updateTable('registration')
    .set({
      ...{ name, category, organisation, seats, standing, ...wordsOf(asked) },
      ...{ form_key: key, created_at: at, reminded_days: null, told_standing: null },
      place: sql<string>`nextval(pg_get_serial_sequence('registration', 'place'))`,
    })
    .where('id', '=', id)
    .execute()
}

export async function updateRegistration(
  trx: Transaction,
  id: RegistrationId,
  asked: NewRegistration,
): Promise<void> {
  const { name, category, organisation, seats } = asked
  await trx
    .updateTable('registration')
    .set({ name, category, organisation, seats, ...wordsOf(asked) })
    .where('id', '=', id)
    .execute()
}

export async function setStanding(
  trx: Transaction,
  ids: readonly RegistrationId[],
  standing: RegistrationStanding,
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('registration')
    .set({ standing })
    .where('id', 'in', [...ids])
    .execute()
}

export type WalkIn = {
  readonly name: string
  readonly category: Category
  readonly phone: string | null
  readonly seats: number
}

/** `code`: another of this meeting or this very id gives false. */
export async function insertWalkIn(
  trx: Transaction,
  kept: Kept & { readonly consentAt: Date | null },
  { name, category, phone, seats }: WalkIn,
): Promise<boolean> {
  const done = await trx
    .insertInto('registration')
    .values({
      ...{ id: kept.id, meeting_id: kept.meeting, person_id: null, source: 'door', code: kept.code },
      ...{ name, category, phone, seats, organisation: null, others: null, needs: null },
      ...{ standing: 'confirmed', created_at: kept.at, consent_at: kept.consentAt, form_key: null },
      ...UNTOLD,
      certificate: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

/** False: this tap is there already. */
export async function insertEvent(
  trx: Transaction,
  event: DoorEvent,
  about: {
    readonly meeting: string
    readonly registration: RegistrationId
    readonly by: PersonId
    readonly now: Date
  },
): Promise<boolean> {
  const { key, kind, seats, device, order, at } = event
  const done = await trx
    .insertInto('attendance_event')
    .values({
      ...{ key, kind, seats, device, device_order: order, at: new Date(at), received_at: about.now },
      ...{ meeting_id: about.meeting, registration_id: about.registration, by_id: about.by },
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

/** The latest time that a device has reported for this meeting. */
export async function lastOfDevice(
  trx: Transaction,
  meeting: string,
  device: string,
): Promise<number | null> {
  const row = await trx
    .selectFrom('attendance_event')
    .select('at')
    .where('meeting_id', '=', meeting)
    .where('device', '=', device)
    .orderBy('device_order', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at.getTime() ?? null
}

/** `certificate`: kept when there is one already. */
export async function setArrival(
  trx: Transaction,
  id: RegistrationId,
  arrival: Arrival | null,
  certificate: string,
): Promise<void> {
  await trx
    .updateTable('registration')
    .set({
      arrived_at: arrival?.at ?? null,
      arrived_seats: arrival?.seats ?? null,
      ...(arrival === null ? {} : { certificate: sql<string>`coalesce(certificate, ${certificate})` }),
    })
    .where('id', '=', id)
    .execute()
}

export async function setMerged(
  trx: Transaction,
  id: RegistrationId,
  into: RegistrationId | null,
): Promise<void> {
  await trx.updateTable('registration').set({ merged_into: into }).where('id', '=', id).execute()
}

export async function setReminded(
  trx: Transaction,
  id: RegistrationId,
  { days, start }: { readonly days: number; readonly start: Date },
): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ reminded_days: days, reminded_start: start })
    .where('id', '=', id)
    .execute()
}

export async function setTold(
  trx: Transaction,
  id: RegistrationId,
  { standing, sequence }: { readonly standing: RegistrationStanding; readonly sequence: number },
): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ told_standing: standing, told_sequence: sequence })
    .where('id', '=', id)
    .execute()
}

/** Seats that somebody who has had herself erased held at this meeting. */
export async function freeSeatsOfNobody(trx: Transaction, meeting: string): Promise<number> {
  const done = await trx
    .updateTable('registration')
    .set({ standing: 'cancelled' })
    .where('meeting_id', '=', meeting)
    .where('source', '=', 'site')
    .where('person_id', 'is', null)
    .where('standing', '!=', 'cancelled')
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/**
 * Of meetings that began before an instant: names and numbers of walk-ins, names of those who came with somebody, and
 * what people needed go; how many came stays. Returns of how many.
 */
export async function forgetNames(trx: Transaction, before: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update registration r set name = case when r.source = 'door' then '' else r.name end,
      phone = null, others = null, needs = null
    from meeting m
    where m.id = r.meeting_id and coalesce(m.starts_at, m.day::timestamptz) < ${before}
      and ((r.source = 'door' and r.name <> '') or r.phone is not null or r.others is not null or r.needs is not null)
    returning r.id`.execute(trx)
  return rows.length
}
