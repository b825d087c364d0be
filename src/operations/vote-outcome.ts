/** What a public vote has given, counted from the very file that is published. */
import type { Contest, VoteRule } from '../domain/contest/contest.ts'
import type { Entry, EntryId } from '../domain/contest/entry.ts'
import { FEWEST_PUBLISHED, finalists, voteClosed } from '../domain/vote/ballot.ts'
import { ballotsFile } from '../domain/vote/ballots-file.ts'
import { voteResult } from '../domain/vote/outcome.ts'
import { readPabulib } from '../domain/vote/pabulib.ts'
import { listEntries } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { listBallots, readVoteList } from '../storage/vote/reads.ts'

export type VoteOutcome = {
  readonly rule: VoteRule
  /** by count: most votes first; by Equal Shares: in the order in which they were paid for */
  readonly winners: readonly EntryId[]
  /** of every entry that was voted on, by number */
  readonly votes: readonly { readonly entry: Entry; readonly votes: number }[]
  /** by count: as many votes as the last winner, and not all could win; else none */
  readonly tied: readonly EntryId[]
  /** what the greedy rule would have given; null: counted */
  readonly greedy: readonly EntryId[] | null
  readonly ballots: number
  /** the text of the file; null: too few ballots to publish them one by one */
  readonly file: string | null
}

const kept = new Map<string, VoteOutcome>()
const MOST_KEPT = 8

/** Null until the vote is over, or when there is none. Whether it may be told already is the caller's to ask. */
export async function voteOutcome(
  db: Database | Transaction,
  contest: Contest,
  { now }: { readonly now: Date },
): Promise<VoteOutcome | null> {
  const rule = contest.plan.vote?.rule
  if (rule === undefined || voteClosed(contest, now)?.kind !== 'closed') return null
  const all = await listEntries(db, contest.id)
  const fixed = await readVoteList(db, contest.id)
  const voted = finalists(contest.plan, all).map(({ id }) => id)
  const entries = all.filter(({ id, standing }) => standing === 'submitted' && (fixed ?? voted).includes(id))
  const ballots = await listBallots(db, contest.id)
  const file = ballotsFile({ contest, entries, ballots })
  const key = `${JSON.stringify(rule)} ${file}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const read = readPabulib(file)
  if (!read.ok)
    throw new Error(`the ballots of contest ${contest.id} cannot be read: ${JSON.stringify(read.reasons)}`)
  const { winners, votes, tied, greedy } = voteResult(read.value.election, rule)
  const idsOf = (indexes: readonly number[]) => indexes.flatMap((index) => entries[index]?.id ?? [])
  const outcome: VoteOutcome = {
    rule,
    winners: idsOf(winners),
    votes: entries.map((entry, i) => ({ entry, votes: votes[i] ?? 0 })),
    tied: idsOf(tied),
    greedy: greedy === null ? null : idsOf(greedy),
    ballots: ballots.length,
    file: ballots.length < FEWEST_PUBLISHED ? null : file,
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, outcome)
  return outcome
}
