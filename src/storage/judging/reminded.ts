/** Which contests are near the end of a judging, and which jurors were written to. */
import { sql } from 'kysely'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

/** Announced ones without results, with the opening of a vote or the results within `span`, its end not counted. */
export async function contestsEndingWithin(
  db: Asking,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct contest.id
    from contest
    join deadline on deadline.subject = 'contest:' || contest.id and deadline.which in ('vote-opens', 'results')
    where standing = 'announced' and published_at is null and deadline.at > ${from} and deadline.at <= ${to}
    order by contest.id
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** What all letters of one day to remind jurors of one round are called; each is followed by who it goes to. */
export function reminderName({ contest, round }: InRound, day: string): string {
  return `remind-juror.${contest}.${round}.${day}`
}
export type InRound = { readonly contest: string; readonly round: string }

/** Of `jurors`: those who can be written to and were not on any of these days (`2026-12-03`). */
export async function notReminded(
  db: Asking,
  at: InRound,
  { jurors, days }: { readonly jurors: readonly PersonId[]; readonly days: readonly string[] },
): Promise<ReadonlySet<PersonId>> {
  if (jurors.length === 0) return new Set()
  const names = jurors.flatMap((juror) => days.map((day) => `${reminderName(at, day)}.${juror}`))
  const written = await db
    .selectFrom('letter')
    .select('message_id')
    .where('message_id', 'in', names)
    .execute()
  const told = new Set(written.map(({ message_id }) => message_id.slice(message_id.lastIndexOf('.') + 1)))
  const reached = await db
    .selectFrom('person_contact')
    .select('person_id')
    .where('person_id', 'in', jurors)
    .execute()
  return new Set(reached.map(({ person_id }) => person_id).filter((id) => !told.has(id)))
}
