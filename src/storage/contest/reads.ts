/** Contests with their deadlines, and entries. Who may see them is the caller's to ask. */
import type { LegalMoment } from '../../domain/basics/legal-moment.ts'
import {
  CONTEST_DEADLINES,
  type Contest,
  type ContestDeadline,
  type ContestDeadlines,
} from '../../domain/contest/contest.ts'
import type { Entry, EntryId, EntryStanding } from '../../domain/contest/entry.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

export async function readContest(db: Asking, id: string): Promise<Contest | null> {
  const row = await db.selectFrom('contest').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const deadlines = await deadlinesOf(db, [id])
  return contestOf(row, deadlines.get(id) ?? {})
}

/** All of them, drafts too, the latest first. */
export async function listContests(
  db: Asking,
  { meeting }: { readonly meeting?: string } = {},
): Promise<readonly Contest[]> {
  const rows = await db
    .selectFrom('contest')
    .selectAll()
    .$if(meeting !== undefined, (query) => query.where('meeting_id', '=', meeting ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  const deadlines = await deadlinesOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => contestOf(row, deadlines.get(row.id) ?? {}))
}

export type ContestRow = {
  id: string
  territory_code: Contest['territory']
  meeting_id: string | null
  standing: Contest['standing']
  plan: Contest['plan']
  grace_minutes: number
  published_at: Date | null
  sample: boolean
  version: number
  created_at: Date
}

export function contestOf(row: ContestRow, deadlines: ContestDeadlines): Contest {
  return {
    id: row.id,
    territory: row.territory_code,
    meeting: row.meeting_id,
    standing: row.standing,
    plan: row.plan,
    deadlines,
    graceMinutes: row.grace_minutes,
    publishedAt: row.published_at,
    sample: row.sample,
    version: row.version,
    createdAt: row.created_at,
  }
}

async function deadlinesOf(
  db: Asking,
  contests: readonly string[],
): Promise<ReadonlyMap<string, ContestDeadlines>> {
  const of = new Map<string, ContestDeadlines>()
  if (contests.length === 0) return of
  const rows = await db
    .selectFrom('deadline')
    .select(['subject', 'which', 'civil', 'at', 'rules'])
    .where(
      'subject',
      'in',
      contests.map((id) => `contest:${id}`),
    )
    .execute()
  for (const [subject, own] of Map.groupBy(rows, (row) => row.subject))
    of.set(subject.slice('contest:'.length), deadlinesFrom(own))
  return of
}

type DeadlineRow = {
  readonly which: string
  readonly civil: string
  readonly at: Date
  readonly rules: string
}

/** Of one contest. */
export function deadlinesFrom(rows: readonly DeadlineRow[]): ContestDeadlines {
  const deadlines: Partial<Record<ContestDeadline, LegalMoment>> = {}
  for (const { which, civil, at, rules } of rows) {
    const known = CONTEST_DEADLINES.find((one) => one === which)
    if (known !== undefined) deadlines[known] = { civil, at, rules }
  }
  return deadlines
}

export const ENTRY_COLUMNS = [
  'id',
  'contest_id',
  'dossier_id',
  'project_id',
  'number',
  'standing',
  'content',
  'submitted_at',
  'round',
] as const

function selectEntries(db: Asking) {
  return db.selectFrom('entry').select(ENTRY_COLUMNS)
}
type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]

export function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    contest: row.contest_id,
    dossier: row.dossier_id,
    project: row.project_id,
    number: row.number,
    standing: row.standing,
    content: row.content,
    submittedAt: row.submitted_at,
    round: row.round,
  }
}

export async function readEntry(db: Asking, id: EntryId): Promise<Entry | null> {
  const row = await selectEntries(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

export async function entryOfDossier(db: Asking, contest: string, dossier: DossierId): Promise<Entry | null> {
  const row = await selectEntries(db)
    .where('contest_id', '=', contest)
    .where('dossier_id', '=', dossier)
    .executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

/** By number, those without one last. */
export async function listEntries(
  db: Asking,
  contest: string,
  { standing, round }: { readonly standing?: EntryStanding; readonly round?: string } = {},
): Promise<readonly Entry[]> {
  const rows = await selectEntries(db)
    .where('contest_id', '=', contest)
    .$if(standing !== undefined, (query) => query.where('standing', '=', standing ?? 'draft'))
    .$if(round !== undefined, (query) => query.where('round', '=', round ?? ''))
    .orderBy('number')
    .orderBy('id')
    .execute()
  return rows.map(entryOf)
}
