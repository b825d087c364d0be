/** Runs the rounds that are due, one process at a time: another that comes meanwhile leaves them to the first. */
import { sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import { ROUNDS, type Round } from './rounds.ts'

export type RoundOutcome =
  | { readonly name: string; readonly done: number }
  | { readonly name: string; readonly error: unknown }

const ROUNDS_LOCK = 7_491_211

/** `last`: when each round began last, by its name; changed here. A round that fails stops no other. */
export async function runRounds(
  db: Database,
  last: Map<string, number>,
  now: Date,
  rounds: readonly Round[] = ROUNDS,
  origin: string | null = null,
): Promise<readonly RoundOutcome[]> {
  const due = rounds.filter(
    ({ name, everyMinutes }) => now.getTime() - (last.get(name) ?? 0) >= everyMinutes * 60_000,
  )
  if (due.length === 0) return []
  return db.connection().execute(async (connection) => {
    const { rows } = await sql<{
      free: boolean
    }>`select pg_try_advisory_lock(${ROUNDS_LOCK}) as free`.execute(connection)
    if (rows[0]?.free !== true) return []
    try {
      const outcomes: RoundOutcome[] = []
      for (const { name, run } of due) {
        last.set(name, now.getTime())
        try {
          outcomes.push({ name, done: await run(db, { now, origin }) })
        } catch (error) {
          outcomes.push({ name, error })
        }
      }
      return outcomes
    } finally {
      await sql`select pg_advisory_unlock(${ROUNDS_LOCK})`.execute(connection)
    }
  })
}
