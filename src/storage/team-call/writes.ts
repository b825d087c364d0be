/** Calls and requests are written here only, inside the transactions of operations. */
import { sql } from 'kysely'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { JoinState, Lack } from '../../domain/contest/team-call.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Transaction } from '../database.ts'

/** Until the transaction ends, requests of one contest are counted by one at a time. */
export async function lockRequests(trx: Transaction, contest: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${contest}, 6045))`.execute(trx)
}

type NewCall = {
  /** taken when the entry has none yet */
  readonly id: string
  readonly entry: EntryId
  readonly author: PersonId
  readonly words: string
  readonly lacking: readonly Lack[]
}

/** The one call of an entry: written anew it is open again. What was hidden stays hidden. */
export async function putCall(
  trx: Transaction,
  { id, entry, author, words, lacking }: NewCall,
  now: Date,
): Promise<void> {
  const said = {
    author_id: author,
    words,
    lacking: JSON.stringify(lacking),
    updated_at: now,
    closed_at: null,
  }
  await trx
    .insertInto('team_call')
    .values({ id, entry_id: entry, created_at: now, hidden_at: null, reported_at: null, ...said })
    .onConflict((conflict) => conflict.column('entry_id').doUpdateSet(said))
    .execute()
}

export async function markCall(
  trx: Transaction,
  id: string,
  marks: {
    readonly closed_at?: Date | null
    readonly hidden_at?: Date | null
    readonly reported_at?: Date | null
  },
): Promise<void> {
  await trx.updateTable('team_call').set(marks).where('id', '=', id).execute()
}

type NewRequest = {
  /** taken when she has asked this team nothing yet */
  readonly id: string
  readonly call: string
  readonly person: PersonId
  readonly words: string
  readonly consentHash: string
}

/** Her request to this team, open; the id of the row that stands. */
export async function putRequest(
  trx: Transaction,
  { id, call, person, words, consentHash }: NewRequest,
  now: Date,
): Promise<string> {
  const said = { words, state: 'open', asked_at: now, consent_hash: consentHash, answered_at: null } as const
  const row = await trx
    .insertInto('join_request')
    .values({ id, call_id: call, person_id: person, ...said })
    .onConflict((conflict) => conflict.columns(['call_id', 'person_id']).doUpdateSet(said))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function setRequestState(
  trx: Transaction,
  id: string,
  state: JoinState,
  now: Date,
): Promise<void> {
  await trx.updateTable('join_request').set({ state, answered_at: now }).where('id', '=', id).execute()
}

/** Calls of contests that closed before, and with them every request. How many. */
export async function deleteCallsClosedBefore(trx: Transaction, before: Date): Promise<number> {
  const done = await trx
    .deleteFrom('team_call')
    .using('entry')
    .using('deadline')
    .whereRef('entry.id', '=', 'team_call.entry_id')
    .where('deadline.subject', '=', sql<string>`'contest:' || entry.contest_id`)
    .where('deadline.which', '=', 'closes')
    .where('deadline.at', '<', before)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
