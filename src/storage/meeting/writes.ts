/** Tours, meetings and their helpers are written here only, inside the transactions of operations. */
import type { Meeting, MeetingTime, Staff, Tour } from '../../domain/meeting/meeting.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value))

function tourRow(tour: Tour) {
  return {
    title: JSON.stringify(tour.title),
    slogan: jsonOrNull(tour.slogan),
    purpose: jsonOrNull(tour.purpose),
    organiser: jsonOrNull(tour.organiser),
    territory_code: tour.territory,
    standing: tour.standing,
    sources: JSON.stringify(tour.sources),
    facts: JSON.stringify(tour.facts ?? []),
    shipped: tour.shipped,
    version: tour.version,
  }
}

/** False: the id is taken. */
export async function insertTour(trx: Transaction, tour: Tour, at: Date): Promise<boolean> {
  const inserted = await trx
    .insertInto('tour')
    .values({ id: tour.id, ...tourRow(tour), created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function updateTour(trx: Transaction, tour: Tour): Promise<void> {
  await trx.updateTable('tour').set(tourRow(tour)).where('id', '=', tour.id).execute()
}

function timeColumns(when: MeetingTime) {
  const hour = when.kind === 'hour' ? when : null
  return {
    day: when.kind === 'day' ? when.day : null,
    starts_civil: hour?.start.civil ?? null,
    starts_at: hour?.start.at ?? null,
    time_rules: hour?.start.rules ?? null,
    minutes: hour?.minutes ?? null,
  }
}

function meetingRow(meeting: Meeting) {
  return {
    tour_id: meeting.tour,
    position: meeting.position,
    territory_code: meeting.territory,
    title: JSON.stringify(meeting.title),
    city: JSON.stringify(meeting.city),
    venue: jsonOrNull(meeting.venue),
    address: jsonOrNull(meeting.address),
    ...timeColumns(meeting.when),
    capacity: meeting.capacity,
    slogan: jsonOrNull(meeting.slogan),
    purpose: jsonOrNull(meeting.purpose),
    organiser: jsonOrNull(meeting.organiser),
    programme: JSON.stringify(meeting.programme),
    partners: JSON.stringify(meeting.partners),
    sources: JSON.stringify(meeting.sources),
    facts: JSON.stringify(meeting.facts ?? []),
    standing: meeting.standing,
    takes_registrations: meeting.takesRegistrations,
    sequence: meeting.sequence,
    shipped: meeting.shipped,
    version: meeting.version,
  }
}

/** False: the id is taken. */
export async function insertMeeting(trx: Transaction, meeting: Meeting, at: Date): Promise<boolean> {
  const inserted = await trx
    .insertInto('meeting')
    .values({ id: meeting.id, ...meetingRow(meeting), created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function updateMeeting(trx: Transaction, meeting: Meeting): Promise<void> {
  await trx.updateTable('meeting').set(meetingRow(meeting)).where('id', '=', meeting.id).execute()
}

/** Puts the records that ship with Twiza in the place of those that shipped before; what was planned here stays. */
export async function replaceShippedTours(
  trx: Transaction,
  { tours, meetings }: { readonly tours: readonly Tour[]; readonly meetings: readonly Meeting[] },
  at: Date,
): Promise<void> {
  const kept = (ids: readonly string[]) => (ids.length === 0 ? [''] : ids)
  await trx
    .deleteFrom('meeting')
    .where('shipped', '=', true)
    .where('id', 'not in', kept(meetings.map(({ id }) => id)))
    .execute()
  await trx
    .deleteFrom('tour')
    .where('shipped', '=', true)
    .where('id', 'not in', kept(tours.map(({ id }) => id)))
    .execute()
  for (const tour of tours) if (!(await insertTour(trx, tour, at))) await updateTour(trx, tour)
  for (const meeting of meetings)
    if (!(await insertMeeting(trx, meeting, at))) await updateMeeting(trx, meeting)
}

/** The row of a meeting is held until the transaction ends, so that two changes of it come one after the other. */
export async function lockMeeting(trx: Transaction, id: string): Promise<void> {
  await trx.selectFrom('meeting').select('id').where('id', '=', id).forUpdate().execute()
}

export async function lockTour(trx: Transaction, id: string): Promise<void> {
  await trx.selectFrom('tour').select('id').where('id', '=', id).forUpdate().execute()
}

/** False: she has this duty already. */
export async function insertStaff(
  trx: Transaction,
  { meeting, person, duty }: Staff & { readonly meeting: string },
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const inserted = await trx
    .insertInto('meeting_staff')
    .values({ meeting_id: meeting, person_id: person, duty, named_by: by, named_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** False: she had no such duty. */
export async function deleteStaff(
  trx: Transaction,
  meeting: string,
  person: PersonId,
  duty: Staff['duty'],
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('meeting_staff')
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .where('duty', '=', duty)
    .executeTakeFirst()
  return deleted.numDeletedRows === 1n
}
