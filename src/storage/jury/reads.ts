/** What one juror may read, gathered. */
import type { Contest } from '../../domain/contest/contest.ts'
import { type Desk, jurorOf, readableEntries, roundNow } from '../../domain/jury/desk.ts'
import type { Juror } from '../../domain/judging/judging.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { listEntries, readContest } from '../contest/reads.ts'
import type { Database, Transaction } from '../database.ts'
import {
  listAssignments,
  listComparisons,
  listConflicts,
  listJurors,
  listMarkSheets,
} from '../judging/reads.ts'

type Asking = Database | Transaction

/** Null to everybody who is not on the jury of a contest of this id, whether there is one or not. */
export async function readDesk(
  db: Asking,
  { contest: id, person }: { readonly contest: string; readonly person: PersonId },
  now: Date,
): Promise<Desk | null> {
  const juror = jurorOf(await listJurors(db, id), person)
  const contest = juror === null ? null : await readContest(db, id)
  if (juror === null || contest === null) return null
  const decidedIds = await readDecidedRounds(db, id)
  const decided = contest.plan.rounds.filter((round) => decidedIds.has(round.id))
  const round = roundNow(contest, decidedIds, now)
  const nothing = { entries: [], sheets: new Map(), comparisons: [] }
  if (round === null) return { contest, juror, round, decided, ...nothing }
  const entries = readableEntries({
    round,
    juror,
    entries: await listEntries(db, id, { round: round.id }),
    conflicts: await listConflicts(db, id),
    assignments: await listAssignments(db, id, round.id),
  })
  return { contest, juror, round, decided, entries, ...(await ownWork(db, { contest, juror }, round.id, entries)) }
}

async function ownWork(
  db: Asking,
  { contest, juror }: { readonly contest: Contest; readonly juror: Juror },
  round: string,
  entries: Desk['entries'],
): Promise<Pick<Desk, 'sheets' | 'comparisons'>> {
  const ids = new Set(entries.map((entry) => entry.id))
  const sheets = await listMarkSheets(db, contest.id, round)
  const comparisons = await listComparisons(db, contest.id, round)
  return {
    sheets: new Map(
      sheets.filter((one) => one.juror === juror.person).map((sheet) => [sheet.entry, sheet]),
    ),
    comparisons: comparisons.filter(
      (one) => one.juror === juror.person && ids.has(one.first) && ids.has(one.second),
    ),
  }
}

/** Ids of the rounds whose order is decided. */
export async function readDecidedRounds(db: Asking, contest: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('round_decision')
    .select('round')
    .where('contest_id', '=', contest)
    .where('decided_at', 'is not', null)
    .execute()
  return new Set(rows.map(({ round }) => round))
}

/** Contests on whose jury she is, the latest invitation first. */
export async function contestsJudgedBy(db: Asking, person: PersonId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('juror')
    .select('contest_id')
    .where('person_id', '=', person)
    .where('left_at', 'is', null)
    .orderBy('invited_at', 'desc')
    .execute()
  return rows.map(({ contest_id }) => contest_id)
}
