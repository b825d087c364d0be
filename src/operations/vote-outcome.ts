/** What a public vote has given, counted from the very file that is published. */
import type { Contest, VoteRule } from '../domain/contest/contest.ts'
import type { Entry, EntryId } from '../domain/contest/entry.ts'
import { FEWEST_PUBLISHED, finalists, voteClosed } from '../domain/ballot/ballot.ts'
import { ballotsFile, entryLabel } from '../domain/ballot/ballots-file.ts'
import { type CountedBy, type CountedProject, type Recount, recount } from '../domain/vote/recount.ts'
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
  /** what the greedy rule would have given, in no order; null: counted */
  readonly greedy: readonly EntryId[] | null
  readonly ballots: number
  /** everything that is told of it; with too few ballots for a file only its votes and winners may be */
  readonly recount: Recount
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
  const by: CountedBy = rule.kind === 'count' ? rule : { kind: 'equal-shares' }
  const counted = recount(file, by, () => undefined)
  if (!counted.ok)
    throw new Error(`the ballots of contest ${contest.id} cannot be read: ${JSON.stringify(counted.reasons)}`)
  const { projects } = counted.value.recount
  const entryOf = new Map(entries.map((entry) => [entryLabel(entry), entry]))
  const idsOf = (chosen: readonly CountedProject[]) => chosen.flatMap(({ id }) => entryOf.get(id)?.id ?? [])
  const rowOf = new Map(projects.map((project) => [project.id, project]))
  const outcome: VoteOutcome = {
    rule,
    winners: idsOf(projects.filter(({ rank }) => rank !== null)),
    votes: entries.map((entry) => ({ entry, votes: rowOf.get(entryLabel(entry))?.votes ?? 0 })),
    tied: rule.kind === 'count' ? idsOf(tiedAtLast(projects)) : [],
    greedy: rule.kind === 'count' ? null : idsOf(projects.filter(({ byGreedy }) => byGreedy)),
    ballots: ballots.length,
    recount: counted.value.recount,
    file: ballots.length < FEWEST_PUBLISHED ? null : file,
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, outcome)
  return outcome
}

/** Those with as many votes as the last winner, when not all of them have won. */
function tiedAtLast(projects: readonly CountedProject[]): readonly CountedProject[] {
  const last = projects.findLast(({ rank }) => rank !== null)
  const same = projects.filter(({ votes }) => votes === last?.votes)
  return same.every(({ rank }) => rank !== null) ? [] : same
}
