/** Minutes of a meeting and its tasks. What the public may see of them is the caller's to ask (`state`). */
import { sql } from 'kysely'
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { MinutesBody } from '../../domain/minutes/body.ts'
import type { MinutesState } from '../../domain/minutes/minutes.ts'
import type { Task } from '../../domain/minutes/task.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

export type Minutes = {
  readonly meeting: string
  readonly state: MinutesState
  readonly body: MinutesBody
  /** goes up with every change; a form says which one it was made from */
  readonly version: number
  readonly round: number
  readonly until: LegalMoment | null
  readonly changedAt: Date
}

export async function readMinutes(db: Asking, meeting: string): Promise<Minutes | null> {
  const row = await db.selectFrom('minutes').selectAll().where('meeting_id', '=', meeting).executeTakeFirst()
  if (row === undefined) return null
  const { until_civil, until_at, until_rules, ...rest } = row
  const until =
    until_civil === null || until_at === null
      ? null
      : { civil: until_civil, at: until_at, rules: until_rules ?? '' }
  const { state, body, version, round } = rest
  return { meeting, state, body, version, round, until, changedAt: rest.changed_at }
}

export type PublishedMinutes = {
  readonly number: number
  readonly body: MinutesBody
  readonly note: string | null
  readonly at: Date
}

/** The latest first. */
export async function readPublished(db: Asking, meeting: string): Promise<readonly PublishedMinutes[]> {
  return db
    .selectFrom('minutes_version')
    .select(['number', 'body', 'note', 'published_at as at'])
    .where('meeting_id', '=', meeting)
    .orderBy('number', 'desc')
    .execute()
}

export type GivenAnswer = {
  readonly person: PersonId
  readonly approves: boolean
  readonly reason: string | null
  readonly at: Date
  readonly moderation: 'waiting' | 'shown' | 'hidden'
  readonly reply: string | null
  readonly repliedAt: Date | null
  /** names it on pages and in forms, instead of who gave it */
  readonly number: number
}

export async function readAnswersTo(
  db: Asking,
  meeting: string,
  round: number,
): Promise<readonly GivenAnswer[]> {
  return db
    .selectFrom('minutes_answer')
    .select(['person_id as person', 'approves', 'reason', 'at', 'moderation', 'reply'])
    .select(['replied_at as repliedAt', 'number'])
    .where('meeting_id', '=', meeting)
    .where('round', '=', round)
    .orderBy('number')
    .execute()
}

export type Participant = {
  readonly person: PersonId
  readonly language: Language
  readonly contact: Contact
}

/** Who was seen at the door and has an account, with where to write to her. */
export async function participantsOf(db: Asking, meeting: string): Promise<readonly Participant[]> {
  const rows = await db
    .selectFrom('registration as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .innerJoin('person_contact as c', 'c.person_id', 'p.id')
    .select(['p.id', 'p.language', 'c.channel', 'c.address'])
    .where('r.meeting_id', '=', meeting)
    .where('r.arrived_at', 'is not', null)
    .where('r.merged_into', 'is', null)
    .distinctOn('p.id')
    .orderBy('p.id')
    .orderBy('c.verified_at')
    .execute()
  return rows.map(({ id, language, channel, address }) => ({
    person: id,
    language,
    contact: { channel, address },
  }))
}

export async function tookPart(db: Asking, meeting: string, person: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom('registration')
    .select('id')
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', person)
    .where('arrived_at', 'is not', null)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export type MinutesToApprove = {
  readonly meeting: string
  readonly title: SomeText
  /** she may answer before it */
  readonly until: LegalMoment
}

/** Of meetings where she was: those that ask her now and that she has not answered in this round; the nearest end first. */
export async function minutesToApprove(
  db: Asking,
  person: PersonId,
  now: Date,
): Promise<readonly MinutesToApprove[]> {
  const rows = await db
    .selectFrom('minutes as m')
    .innerJoin('meeting', 'meeting.id', 'm.meeting_id')
    .select(['m.meeting_id', 'meeting.title', 'm.until_civil', 'm.until_at', 'm.until_rules'])
    .where('m.state', '=', 'asked')
    .where('m.until_at', '>', now)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('registration as r')
          .select('r.id')
          .whereRef('r.meeting_id', '=', 'm.meeting_id')
          .where('r.person_id', '=', person)
          .where('r.arrived_at', 'is not', null)
          .where('r.merged_into', 'is', null),
      ),
    )
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('minutes_answer as a')
            .select('a.number')
            .whereRef('a.meeting_id', '=', 'm.meeting_id')
            .whereRef('a.round', '=', 'm.round')
            .where('a.person_id', '=', person),
        ),
      ),
    )
    .orderBy('m.until_at')
    .orderBy('m.meeting_id')
    .execute()
  return rows.flatMap(({ meeting_id: meeting, title, until_civil, until_at, until_rules }) =>
    until_civil === null || until_at === null
      ? []
      : [{ meeting, title, until: { civil: until_civil, at: until_at, rules: until_rules ?? '' } }],
  )
}

export type KeptTask = Task & { readonly remindedAt: Date | null }

function selectTasks(db: Asking) {
  return db
    .selectFrom('meeting_task')
    .select([
      'id',
      'meeting_id as meeting',
      'note_id as note',
      'words',
      'owner',
      'owner_person as ownerPerson',
    ])
    .select(['state', 'reason', 'changed_at as changedAt', 'reminded_at as remindedAt'])
    .select(sql<string>`to_char(due, 'YYYY-MM-DD')`.as('due'))
}

/** By their day. */
export async function readTasks(db: Asking, meeting: string): Promise<readonly KeptTask[]> {
  return selectTasks(db)
    .where('meeting_id', '=', meeting)
    .orderBy('meeting_task.due')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Open ones of which nobody was reminded yet, due by `day`. */
export async function tasksToRemind(db: Asking, day: string): Promise<readonly KeptTask[]> {
  return selectTasks(db)
    .where('state', '=', 'open')
    .where('reminded_at', 'is', null)
    .where('meeting_task.due', '<=', sql<Date>`${day}::date`)
    .orderBy('meeting_task.due')
    .limit(200)
    .execute()
}

export async function contactOfPerson(
  db: Asking,
  person: PersonId,
): Promise<Omit<Participant, 'person'> | null> {
  const row = await db
    .selectFrom('person as p')
    .innerJoin('person_contact as c', 'c.person_id', 'p.id')
    .select(['p.language', 'c.channel', 'c.address'])
    .where('p.id', '=', person)
    .orderBy('c.verified_at')
    .executeTakeFirst()
  if (row === undefined) return null
  return { language: row.language, contact: { channel: row.channel, address: row.address } }
}

export type SaidNeed = {
  readonly meeting: string
  readonly words: string
  readonly language: Language
  readonly publishedAt: Date
}

/** Needs said at meetings about exactly this territory, from the latest published minutes; the latest first. */
export async function needsSaidOf(
  db: Asking,
  territory: TerritoryCode,
  most: number,
): Promise<readonly SaidNeed[]> {
  const rows = await sql<SaidNeed>`
    select v.meeting_id as meeting, line ->> 'words' as words, line ->> 'language' as language,
      v.published_at as "publishedAt"
    from (select distinct on (meeting_id) * from minutes_version order by meeting_id, number desc) v
    join meeting m on m.id = v.meeting_id and m.standing <> 'draft'
    cross join lateral jsonb_array_elements(v.body -> 'lines') line
    where line ->> 'section' = 'need' and (line ->> 'shown')::boolean
      and coalesce(line ->> 'territory', m.territory_code) = ${territory}
    order by v.published_at desc, v.meeting_id
    limit ${most}`.execute(db)
  return rows.rows
}
