/** Tours and meetings. What the public may see of them is the caller's to ask (`isShown`). */
import { sql } from 'kysely'
import type { Meeting, MeetingTime, Staff, Tour } from '../../domain/meeting/meeting.ts'
import type { Database, Transaction } from '../database.ts'

const COLUMNS = [
  'id',
  'tour_id',
  'position',
  'territory_code',
  'title',
  'city',
  'venue',
  'address',
  'starts_civil',
  'starts_at',
  'time_rules',
  'minutes',
  'capacity',
  'slogan',
  'purpose',
  'organiser',
  'programme',
  'partners',
  'sources',
  'facts',
  'standing',
  'takes_registrations',
  'sequence',
  'shipped',
  'version',
] as const

type Asking = Database | Transaction

function selectMeetings(db: Asking) {
  return db
    .selectFrom('meeting')
    .select(COLUMNS)
    .select(sql<string | null>`to_char(day, 'YYYY-MM-DD')`.as('civil_day'))
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMeetings>['execute']>>[number]

function meetingOf(row: Row): Meeting {
  const { tour_id, territory_code, takes_registrations, ...same } = row
  const { starts_civil, starts_at, time_rules, minutes, civil_day, ...rest } = same
  const when: MeetingTime =
    starts_civil !== null && starts_at !== null
      ? {
          kind: 'hour',
          start: { civil: starts_civil, at: starts_at, rules: time_rules ?? '' },
          minutes: minutes ?? 0,
        }
      : civil_day === null
        ? { kind: 'unknown' }
        : { kind: 'day', day: civil_day }
  return {
    ...rest,
    tour: tour_id,
    territory: territory_code,
    when,
    takesRegistrations: takes_registrations,
  }
}

export async function readMeeting(db: Asking, id: string): Promise<Meeting | null> {
  const row = await selectMeetings(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : meetingOf(row)
}

/** All of them, drafts too, by day (those without one last), then by their place in the tour. */
export async function listMeetings(
  db: Asking,
  { tour }: { readonly tour?: string } = {},
): Promise<readonly Meeting[]> {
  const rows = await selectMeetings(db)
    .$if(tour !== undefined, (query) => query.where('tour_id', '=', tour ?? ''))
    .orderBy(sql`coalesce(starts_at, day::timestamptz) asc nulls last, position asc nulls last, id`)
    .execute()
  return rows.map(meetingOf)
}

export async function readStaff(db: Asking, meeting: string): Promise<readonly Staff[]> {
  const rows = await db
    .selectFrom('meeting_staff')
    .select(['person_id', 'duty'])
    .where('meeting_id', '=', meeting)
    .orderBy('named_at')
    .execute()
  return rows.map(({ person_id, duty }) => ({ person: person_id, duty }))
}

const TOUR_COLUMNS = [
  'id',
  'title',
  'slogan',
  'purpose',
  'organiser',
  'territory_code',
  'standing',
  'sources',
  'facts',
  'shipped',
  'version',
] as const

/** The latest first, drafts too. */
export async function listTours(db: Asking): Promise<readonly Tour[]> {
  const rows = await db
    .selectFrom('tour')
    .select(TOUR_COLUMNS)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ territory_code, ...rest }) => ({ ...rest, territory: territory_code }))
}

export async function readTour(db: Asking, id: string): Promise<Tour | null> {
  const row = await db.selectFrom('tour').select(TOUR_COLUMNS).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const { territory_code, ...rest } = row
  return { ...rest, territory: territory_code }
}
