/** The public vote as it is kept. What may be shown of it, and when, is the caller's to ask (domain/ballot/ballot.ts). */
import { sql } from 'kysely'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Ballot } from '../../domain/ballot/ballot.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

/** What voters choose among, once somebody has; null: nobody yet. */
export async function readVoteList(db: Asking, contest: string): Promise<readonly EntryId[] | null> {
  const row = await db
    .selectFrom('vote_list')
    .select('entries')
    .where('contest_id', '=', contest)
    .executeTakeFirst()
  return row?.entries ?? null
}

/** By id: an order that says nothing of when they came. */
export async function listBallots(db: Asking, contest: string): Promise<readonly Ballot[]> {
  return db
    .selectFrom('ballot')
    .select(['id', 'entries', 'version'])
    .where('contest_id', '=', contest)
    .orderBy('id')
    .execute()
}

export async function readBallot(db: Asking, contest: string, id: string): Promise<Ballot | null> {
  const row = await db
    .selectFrom('ballot')
    .select(['id', 'entries', 'version'])
    .where('contest_id', '=', contest)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export async function countBallots(db: Asking, contest: string): Promise<number> {
  const { n } = await db
    .selectFrom('ballot')
    .select(sql<string>`count(*)`.as('n'))
    .where('contest_id', '=', contest)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export async function hasVoted(db: Asking, contest: string, person: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom('vote_cast')
    .select('person_id')
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

export type DayTurnout = { readonly day: string; readonly ballots: number }

export async function turnoutByDay(db: Asking, contest: string): Promise<readonly DayTurnout[]> {
  return db
    .selectFrom('vote_day')
    .select([sql<string>`day::text`.as('day'), 'ballots'])
    .where('contest_id', '=', contest)
    .orderBy('vote_day.day')
    .execute()
}

/** Networks from which at least so many first ballots came in one day, without saying which networks they are. */
export async function busyNetworks(
  db: Asking,
  contest: string,
  least: number,
): Promise<readonly DayTurnout[]> {
  return db
    .selectFrom('vote_network')
    .select([sql<string>`day::text`.as('day'), 'ballots'])
    .where('contest_id', '=', contest)
    .where('ballots', '>=', least)
    .orderBy('vote_network.day')
    .orderBy('ballots', 'desc')
    .execute()
}

/** Contests with ballots that stand as they came. */
export async function contestsToMix(db: Asking): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('ballot')
    .select('contest_id')
    .distinct()
    .where('mixed', '=', false)
    .orderBy('contest_id')
    .execute()
  return rows.map(({ contest_id }) => contest_id)
}

/** Contests whose results are out and that still know who has voted. */
export async function contestsToForget(db: Asking, now: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('contest')
    .select('id')
    .where('published_at', '<=', now)
    .where((where) =>
      where.or([
        where.exists(
          where.selectFrom('vote_cast').select('person_id').whereRef('contest_id', '=', 'contest.id'),
        ),
        where.exists(where.selectFrom('vote_mark').select('mark').whereRef('contest_id', '=', 'contest.id')),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
