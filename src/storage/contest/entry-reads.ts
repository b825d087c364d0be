/** Entries as their teams and those who lead a contest see them. */
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { Contest, ContestStanding } from '../../domain/contest/contest.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Entry, EntryId } from '../../domain/contest/entry.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import type { DossierId, MemberRole } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'
import { PREPARED } from '../prepared.ts'
import { contestOf, deadlinesFrom, ENTRY_COLUMNS, entryOf } from './reads.ts'
import { type KeptEntryReceipt, keptReceipt } from './submission.ts'

export type TeamEntry = Entry & {
  readonly draft: EntryText | null
  readonly draftedAt: Date | null
  readonly lateAt: Date | null
  readonly excludedWhy: string | null
  readonly teamAnswer: string | null
  readonly projectTitle: OwnText
  readonly updatedAt: Date
}

const EXTRA = [
  'entry.draft',
  'entry.drafted_at',
  'entry.late_at',
  'entry.excluded_why',
  'entry.team_answer',
  'entry.updated_at',
  'entry.created_at',
] as const

/** A team's entry with all that its pages show. */
export type OpenedEntry = {
  readonly entry: TeamEntry
  /** what the person who asks is in the team */
  readonly role: MemberRole
  readonly contest: Contest
  /** the first version first */
  readonly receipts: readonly KeptEntryReceipt[]
}

/** Null for everybody outside its team. One question to the database: many ask it in the minutes before a deadline. */
export async function openTeamEntry(
  db: Database | Transaction,
  id: EntryId,
  person: PersonId,
): Promise<OpenedEntry | null> {
  const row = await db
    .selectFrom('entry')
    .modifyFront(PREPARED)
    .innerJoin('project', 'project.id', 'entry.project_id')
    .innerJoin('contest', 'contest.id', 'entry.contest_id')
    .innerJoin('dossier_member', 'dossier_member.dossier_id', 'entry.dossier_id')
    .select(ENTRY_COLUMNS.map((column) => `entry.${column}` as const))
    .select(EXTRA)
    .select([
      'project.title',
      'dossier_member.role',
      'contest.territory_code',
      'contest.meeting_id',
      'contest.standing as contest_standing',
      'contest.plan',
      'contest.grace_minutes',
      'contest.published_at',
      'contest.sample',
      'contest.version',
      'contest.created_at as contest_created_at',
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('deadline')
          .select(['which', 'civil', 'at', 'rules'])
          .where('subject', '=', sql<string>`'contest:' || entry.contest_id`),
      ).as('deadlines'),
      jsonArrayFrom(
        eb
          .selectFrom('entry_receipt')
          .selectAll('entry_receipt')
          .whereRef('entry_receipt.entry_id', '=', 'entry.id')
          .orderBy('entry_receipt.version'),
      ).as('receipts'),
    ])
    .where('entry.id', '=', id)
    .where('dossier_member.person_id', '=', person)
    .executeTakeFirst()
  if (row === undefined) return null
  const deadlines = deadlinesFrom(row.deadlines.map((one) => ({ ...one, at: new Date(one.at) })))
  return {
    entry: withExtra(entryOf(row), row),
    role: row.role,
    contest: contestOf(
      { ...row, id: row.contest_id, standing: row.contest_standing, created_at: row.contest_created_at },
      deadlines,
    ),
    receipts: row.receipts.map(keptReceipt),
  }
}

type Extra = {
  draft: EntryText | null
  drafted_at: Date | null
  late_at: Date | null
  excluded_why: string | null
  team_answer: string | null
  updated_at: Date
  created_at: Date
  title: OwnText
}

function withExtra(entry: Entry, row: Extra): TeamEntry {
  return {
    ...entry,
    draft: row.draft,
    draftedAt: row.drafted_at ?? (entry.standing === 'draft' ? row.created_at : null),
    lateAt: row.late_at,
    excludedWhy: row.excluded_why,
    teamAnswer: row.team_answer,
    projectTitle: row.title,
    updatedAt: row.updated_at,
  }
}

/** All of a contest, as those who lead it see them: by number, those without one last. */
export async function readContestEntries(
  db: Database | Transaction,
  contest: string,
  entries: readonly Entry[],
): Promise<readonly TeamEntry[]> {
  const rows = await db
    .selectFrom('entry')
    .innerJoin('project', 'project.id', 'entry.project_id')
    .select(EXTRA)
    .select(['entry.id', 'title'])
    .where('contest_id', '=', contest)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return entries.flatMap((entry) => {
    const row = byId.get(entry.id)
    return row === undefined ? [] : [withExtra(entry, row)]
  })
}

/** An entry among a person's or a dossier's. */
export type EntryCard = Pick<Entry, 'id' | 'contest' | 'dossier' | 'standing' | 'number'> & {
  readonly contestTitle: SomeText
  readonly contestStanding: ContestStanding
  readonly projectTitle: OwnText
}

/** Of the dossiers of a person, the latest first. */
export async function readOwnEntries(db: Database, person: PersonId): Promise<readonly EntryCard[]> {
  const rows = await cards(db)
    .innerJoin('dossier_member', 'dossier_member.dossier_id', 'entry.dossier_id')
    .where('dossier_member.person_id', '=', person)
    .execute()
  return rows.map(cardOf)
}

export async function readDossierEntries(db: Database, dossier: DossierId): Promise<readonly EntryCard[]> {
  const rows = await cards(db).where('entry.dossier_id', '=', dossier).execute()
  return rows.map(cardOf)
}

function cards(db: Database) {
  return db
    .selectFrom('entry')
    .innerJoin('contest', 'contest.id', 'entry.contest_id')
    .innerJoin('project', 'project.id', 'entry.project_id')
    .select(({ ref }) => [
      'entry.id',
      'entry.contest_id',
      'entry.dossier_id',
      'entry.standing',
      'entry.number',
      'contest.standing as contest_standing',
      'project.title',
      ref('contest.plan', '->').key('title').$castTo<SomeText>().as('contest_title'),
    ])
    .orderBy('entry.created_at', 'desc')
    .orderBy('entry.id')
}
type CardRow = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]

function cardOf(row: CardRow): EntryCard {
  return {
    id: row.id,
    contest: row.contest_id,
    dossier: row.dossier_id,
    standing: row.standing,
    number: row.number,
    contestTitle: row.contest_title,
    contestStanding: row.contest_standing,
    projectTitle: row.title,
  }
}

export type EntryCounts = {
  readonly submitted: number
  readonly draft: number
  readonly withdrawn: number
  readonly excluded: number
}

export async function countEntries(db: Database | Transaction, contest: string): Promise<EntryCounts> {
  const rows = await db
    .selectFrom('entry')
    .select(({ fn }) => ['standing', fn.countAll<string>().as('n')])
    .where('contest_id', '=', contest)
    .groupBy('standing')
    .execute()
  const of = (standing: string) => Number(rows.find((row) => row.standing === standing)?.n ?? 0)
  return {
    submitted: of('submitted'),
    draft: of('draft'),
    withdrawn: of('withdrawn'),
    excluded: of('excluded'),
  }
}
