/** Ballots, and who has voted: written here only, inside the transactions of operations. */
import { sql } from 'kysely'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

/** Ballots may be cast side by side, but not while they are mixed. Freed when the transaction ends. */
export async function lockVote(trx: Transaction, contest: string, how: 'cast' | 'mix'): Promise<void> {
  const key = sql`hashtextextended(${contest}, 6041)`
  if (how === 'cast') await sql`select pg_advisory_xact_lock_shared(${key})`.execute(trx)
  else await sql`select pg_advisory_xact_lock(${key})`.execute(trx)
}

/** The first to come fixes what is chosen among. */
export async function fixVoteList(
  trx: Transaction,
  contest: string,
  entries: readonly EntryId[],
): Promise<void> {
  await trx
    .insertInto('vote_list')
    .values({ contest_id: contest, entries: JSON.stringify(entries) })
    .onConflict((conflict) => conflict.column('contest_id').doNothing())
    .execute()
}

/** False: she has voted before. Of several at once one gets true; the others wait for its end. */
export async function noteVoter(trx: Transaction, contest: string, person: PersonId): Promise<boolean> {
  const inserted = await trx
    .insertInto('vote_cast')
    .values({ contest_id: contest, person_id: person })
    .onConflict((conflict) => conflict.columns(['contest_id', 'person_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** False: somebody with one of these addresses has voted. */
export async function noteMarks(
  trx: Transaction,
  contest: string,
  marks: readonly string[],
): Promise<boolean> {
  const inserted = await trx
    .insertInto('vote_mark')
    .values(marks.toSorted().map((mark) => ({ contest_id: contest, mark })))
    .onConflict((conflict) => conflict.columns(['contest_id', 'mark']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === BigInt(marks.length)
}

export async function insertBallot(
  trx: Transaction,
  contest: string,
  { id, entries }: { readonly id: string; readonly entries: readonly EntryId[] },
): Promise<void> {
  await trx
    .insertInto('ballot')
    .values({ contest_id: contest, id, entries: JSON.stringify(entries), version: 1, mixed: false })
    .execute()
}

/** Its new version; null when there is no such ballot. The same choice again is no new version. */
export async function changeBallot(
  trx: Transaction,
  contest: string,
  { id, entries }: { readonly id: string; readonly entries: readonly EntryId[] },
): Promise<number | null> {
  const chosen = JSON.stringify(entries)
  const row = await trx
    .updateTable('ballot')
    .set({
      version: sql<number>`version + case when entries = ${chosen}::jsonb then 0 else 1 end`,
      entries: chosen,
      mixed: false,
    })
    .where('contest_id', '=', contest)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

/** One more first ballot of a day, and of a network. */
export async function countTurnout(
  trx: Transaction,
  contest: string,
  { day, network }: { readonly day: string; readonly network: string },
): Promise<void> {
  await trx
    .insertInto('vote_day')
    .values({ contest_id: contest, day, ballots: 1 })
    .onConflict((conflict) =>
      conflict.columns(['contest_id', 'day']).doUpdateSet({ ballots: sql<number>`vote_day.ballots + 1` }),
    )
    .execute()
  await trx
    .insertInto('vote_network')
    .values({ contest_id: contest, day, network, ballots: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['contest_id', 'day', 'network'])
        .doUpdateSet({ ballots: sql<number>`vote_network.ballots + 1` }),
    )
    .execute()
}

/**
 * Every row of the vote anew, in random order, by this one transaction: neither their places in the tables nor the
 * transactions that wrote them (PostgreSQL keeps the number of each) pair a voter with a ballot any more.
 */
export async function mixVote(trx: Transaction, contest: string): Promise<void> {
  await sql`
    with taken as (delete from ballot where contest_id = ${contest} returning *)
    insert into ballot (contest_id, id, entries, version, mixed)
    select contest_id, id, entries, version, true from taken order by random()`.execute(trx)
  for (const table of ['vote_cast', 'vote_mark', 'vote_day', 'vote_network'] as const)
    await sql`
      with taken as (delete from ${sql.table(table)} where contest_id = ${contest} returning *)
      insert into ${sql.table(table)} select * from taken order by random()`.execute(trx)
}

/** Who has voted, and from which networks; the ballots and the turnout by day stay. */
export async function forgetVoters(trx: Transaction, contest: string): Promise<void> {
  for (const table of ['vote_cast', 'vote_mark', 'vote_network'] as const)
    await trx.deleteFrom(table).where('contest_id', '=', contest).execute()
}
