/** What one juror may read, gathered. */
import { blindContent } from '../../domain/contest/blind.ts'
import type { Contest, Round } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { type Desk, jurorOf, readableEntries, roundNow } from '../../domain/jury/desk.ts'
import type { Juror } from '../../domain/judging/judging.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { listEntries, readContest } from '../contest/reads.ts'
import { readTeamNames } from '../contest/team-names.ts'
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
  const decisions = await readDecisions(db, id)
  const over = new Set(decisions.filter((one) => one.decided).map((one) => one.round))
  const decided = contest.plan.rounds.filter((round) => over.has(round.id))
  const round = roundNow(contest, over, now)
  const deliberating = decisions.some((one) => one.round === round?.id)
  const found = { contest, juror, round, deliberating, decided }
  if (round === null) return { ...found, entries: [], sheets: new Map(), comparisons: [] }
  const entries = readableEntries({
    round,
    juror,
    entries: await asJurorsRead(db, round, await listEntries(db, id, { round: round.id })),
    conflicts: await listConflicts(db, id),
    assignments: await listAssignments(db, id, round.id),
  })
  return { ...found, entries, ...(await ownWork(db, { contest, juror }, round.id, entries)) }
}

/** In a blind round names and contacts of teams are masked before anything leaves the store for a juror's page. */
export async function asJurorsRead(
  db: Asking,
  { blind }: Round,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  if (!blind) return entries
  const names = await readTeamNames(db, entries)
  return entries.map((entry) => ({
    ...entry,
    content: blindContent(entry.content, names.get(entry.id) ?? { people: [], cooperatives: [] }),
  }))
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
    sheets: new Map(sheets.filter((one) => one.juror === juror.person).map((sheet) => [sheet.entry, sheet])),
    comparisons: comparisons.filter(
      (one) => one.juror === juror.person && ids.has(one.first) && ids.has(one.second),
    ),
  }
}

type Decision = { readonly round: string; readonly decided: boolean }

/** Rounds on which the jury deliberates or has decided. */
async function readDecisions(db: Asking, contest: string): Promise<readonly Decision[]> {
  const rows = await db
    .selectFrom('round_decision')
    .select(['round', 'decided_at'])
    .where('contest_id', '=', contest)
    .execute()
  return rows.map(({ round, decided_at }) => ({ round, decided: decided_at !== null }))
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
