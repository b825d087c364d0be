/** What the prizes would be now: the order the jury signed, the public's choice, and what is still missing. */
import { createHash } from 'node:crypto'
import type { Contest } from '../domain/contest/contest.ts'
import type { Entry } from '../domain/contest/entry.ts'
import { type Award, proposeAwards } from '../domain/results/award.ts'
import { type Hindrance, hindrances } from '../domain/results/result.ts'
import { entriesInRound } from '../storage/contest/rounds.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readRoundDecision } from '../storage/judging/reads.ts'
import { voteOutcome } from './vote-outcome.ts'

export type Proposal = {
  readonly awards: readonly Award[]
  /** entries of the last round, best first; empty: not decided */
  readonly order: readonly Entry[]
  readonly hindrances: readonly Hindrance[]
  /** of `awards`: whoever confirms says which proposal she has seen */
  readonly hash: string
}

export async function proposeResults(
  db: Database | Transaction,
  contest: Contest,
  now: Date,
): Promise<Proposal> {
  const last = contest.plan.rounds.at(-1)
  const decision = last === undefined ? null : await readRoundDecision(db, contest.id, last.id)
  const decided = decision !== null && decision.decidedAt !== null
  const entries = last === undefined ? [] : await entriesInRound(db, contest, last.id)
  const order = decided
    ? decision.decided.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
    : []
  const missing = hindrances(contest, { decided }, now)
  const vote = missing.includes('vote-open') ? null : await voteOutcome(db, contest, { now })
  const standing = new Set(entries.map(({ id }) => id))
  const voted = vote?.winners.filter((id) => standing.has(id)) ?? null
  const placed = order.map(({ id, content }) => ({ id, category: content.category }))
  const awards = decided ? proposeAwards(contest.plan, placed, voted) : []
  const hash = createHash('sha256').update(JSON.stringify(awards)).digest('hex')
  return { awards, order, hindrances: missing, hash }
}
