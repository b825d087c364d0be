/** Registrations of meetings. Whose names may be seen is the caller's to ask (`onDuty`, or one's own). */
import { sql } from 'kysely'
import {
  type Need,
  NEEDS,
  type Registration,
  type RegistrationId,
} from '../../domain/attendance/registration.ts'
import type { DoorEvent } from '../../domain/attendance/arrivals.ts'
import type { Queued } from '../../domain/attendance/queue.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

const COLUMNS = [
  'id',
  'meeting_id',
  'person_id',
  'source',
  'name',
  'category',
  'organisation',
  'seats',
  'others',
  'needs',
  'phone',
  'standing',
  'place',
  'code',
  'created_at',
  'arrived_at',
  'arrived_seats',
  'merged_into',
] as const

function select(db: Asking) {
  return db.selectFrom('registration').select(COLUMNS)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function registrationOf(row: Row): Registration {
  const { id, source, name, category, organisation, seats, phone, standing, code } = row
  const needs = (row.needs ?? '').split(' ')
  return {
    ...{ id, source, name, category, organisation, seats, phone, standing, code },
    meeting: row.meeting_id,
    person: row.person_id,
    others: (row.others ?? '').split('\n').filter((one) => one !== ''),
    needs: NEEDS.filter((need: Need) => needs.includes(need)),
    place: Number(row.place),
    createdAt: row.created_at,
    arrival: row.arrived_at === null ? null : { at: row.arrived_at, seats: row.arrived_seats ?? 1 },
    mergedInto: row.merged_into,
  }
}

export async function readRegistration(db: Asking, id: RegistrationId): Promise<Registration | null> {
  const row = await select(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : registrationOf(row)
}

/** Hers, also when she has cancelled it. */
export async function registrationOfPerson(
  db: Asking,
  meeting: string,
  person: PersonId,
): Promise<Registration | null> {
  const row = await select(db)
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row === undefined ? null : registrationOf(row)
}

/** Whoever may come or has come, in the order of the queue; those who cancelled are left out. */
export async function listRegistrations(db: Asking, meeting: string): Promise<readonly Registration[]> {
  const rows = await select(db)
    .where('meeting_id', '=', meeting)
    .where('standing', '!=', 'cancelled')
    .orderBy('place')
    .execute()
  return rows.map(registrationOf)
}

/** Those who registered beforehand, for the arithmetic of seats. */
export async function readQueue(db: Asking, meeting: string): Promise<readonly Queued[]> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'seats', 'standing', 'place'])
    .where('meeting_id', '=', meeting)
    .where('source', '=', 'site')
    .where('standing', '!=', 'cancelled')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ ...row, place: Number(row.place) }))
}

export async function eventsOf(db: Asking, ids: readonly RegistrationId[]): Promise<readonly DoorEvent[]> {
  const rows = await db
    .selectFrom('attendance_event')
    .select(['key', 'kind', 'seats', 'device', 'device_order', 'at'])
    .where('registration_id', 'in', [...ids])
    .execute()
  return rows.map(({ device_order, at, ...rest }) => ({
    ...rest,
    order: Number(device_order),
    at: at.getTime(),
  }))
}

/** It, and the walk-ins that were merged into it. */
export async function mergedWith(db: Asking, id: RegistrationId): Promise<readonly RegistrationId[]> {
  const rows = await db
    .selectFrom('registration')
    .select('id')
    .where(({ or, eb }) => or([eb('id', '=', id), eb('merged_into', '=', id)]))
    .execute()
  return rows.map((row) => row.id)
}

export type OwnRegistration = Pick<Registration, 'id' | 'meeting' | 'standing' | 'arrival'>

/** Hers at any meeting, the latest registered first. */
export async function registrationsOfPerson(
  db: Asking,
  person: PersonId,
): Promise<readonly OwnRegistration[]> {
  const rows = await select(db)
    .where('person_id', '=', person)
    .where('standing', '!=', 'cancelled')
    .orderBy('place', 'desc')
    .limit(30)
    .execute()
  return rows.map(registrationOf)
}

/** The number of the certificate of somebody who has arrived. */
export async function certificateNumber(db: Asking, id: RegistrationId): Promise<string | null> {
  const row = await db
    .selectFrom('registration')
    .select('certificate')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.certificate ?? null
}

export async function registrationUnderCertificate(db: Asking, number: string): Promise<Registration | null> {
  const row = await select(db).where('certificate', '=', number).executeTakeFirst()
  return row === undefined ? null : registrationOf(row)
}

export type Told = {
  readonly id: RegistrationId
  readonly person: PersonId
  readonly standing: 'confirmed' | 'waiting'
  readonly code: string
  readonly createdAt: Date
  readonly toldStanding: string | null
  readonly toldSequence: number | null
  readonly remindedDays: number | null
  readonly remindedStart: Date | null
}

/** Those who registered and may be written to, with what they were told. */
export async function listTold(db: Asking, meeting: string): Promise<readonly Told[]> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'person_id', 'standing', 'code', 'created_at', 'told_standing', 'told_sequence'])
    .select(['reminded_days', 'reminded_start'])
    .where('meeting_id', '=', meeting)
    .where('source', '=', 'site')
    .where('standing', '!=', 'cancelled')
    .orderBy('place')
    .execute()
  return rows.flatMap(({ person_id, standing, ...row }) =>
    person_id === null || standing === 'cancelled'
      ? []
      : [
          {
            ...{ id: row.id, person: person_id, standing, code: row.code, createdAt: row.created_at },
            ...{ toldStanding: row.told_standing, toldSequence: row.told_sequence },
            ...{ remindedDays: row.reminded_days, remindedStart: row.reminded_start },
          },
        ],
  )
}

const STARTS = sql<Date>`coalesce(m.starts_at, m.day::timestamptz)`

/** Meetings with something to tell: a change, a seat that may be free, a seat of nobody. Never those that have begun. */
export async function meetingsToSettle(db: Asking, now: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from meeting m where not m.shipped and m.standing <> 'draft'
      and (${STARTS} > ${now} or (${STARTS} is null) or m.standing in ('postponed', 'cancelled'))
      and exists (select from registration r where r.meeting_id = m.id and r.source = 'site'
        and r.standing <> 'cancelled'
        and (r.standing = 'waiting' or r.person_id is null or r.told_sequence is distinct from m.sequence
          or r.told_standing is distinct from r.standing))
    order by m.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Announced meetings that begin between the two, for which somebody has a seat. */
export async function meetingsToRemind(
  db: Asking,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from meeting m where not m.shipped and m.standing = 'announced'
      and ${STARTS} > ${now} and ${STARTS} <= ${until}
      and exists (select from registration r where r.meeting_id = m.id and r.standing = 'confirmed'
        and r.person_id is not null
        and (r.reminded_start is distinct from ${STARTS} or r.reminded_days > 1))
    order by m.id`.execute(db)
  return rows.map(({ id }) => id)
}
