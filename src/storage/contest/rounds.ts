/** Which entries a round judges. */
import type { Contest } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Database, Transaction } from '../database.ts'
import { listEntries } from './reads.ts'

/**
 * Submitted entries that have reached a round: those in it, and those that have gone on from it since. By number. None
 * for a round that the contest does not have.
 */
export async function entriesInRound(
  db: Database | Transaction,
  { id, plan }: Pick<Contest, 'id' | 'plan'>,
  round: string,
): Promise<readonly Entry[]> {
  const from = plan.rounds.findIndex((one) => one.id === round)
  if (from < 0) return []
  const reached = new Set(plan.rounds.slice(from).map((one) => one.id))
  const entries = await listEntries(db, id, { standing: 'submitted' })
  return entries.filter((entry) => entry.round !== null && reached.has(entry.round))
}
