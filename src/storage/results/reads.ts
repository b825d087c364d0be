/** What comes out of contests. Who may see it is the caller's to ask. */
import { sql } from 'kysely'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Award } from '../../domain/results/award.ts'
import type { Exhibition, PreparedResult } from '../../domain/results/result.ts'
import type { Database, Transaction } from '../database.ts'

type Asking = Database | Transaction

/** Null: the leader has confirmed nothing yet. */
export async function readResult(db: Asking, contest: string): Promise<PreparedResult | null> {
  const row = await db
    .selectFrom('contest_result')
    .selectAll()
    .where('contest_id', '=', contest)
    .executeTakeFirst()
  if (row === undefined) return null
  return { awards: row.awards, reasons: row.reasons, confirmedAt: row.confirmed_at, shown: row.shown }
}

/** As published: none before. By prize of the jury, then of the vote. */
export async function listAwards(db: Asking, contest: string): Promise<readonly Award[]> {
  const rows = await db
    .selectFrom('award')
    .select(['entry_id', 'prize', 'rank', 'by'])
    .where('contest_id', '=', contest)
    .orderBy('by')
    .orderBy('prize')
    .orderBy('rank')
    .execute()
  return rows.map(({ entry_id, prize, rank, by }) => ({ entry: entry_id as EntryId, prize, rank, by }))
}

/** What teams of a contest agreed to show and have not taken back, by entry. */
export async function readExhibitions(
  db: Asking,
  contest: string,
): Promise<ReadonlyMap<EntryId, Exhibition>> {
  const rows = await db
    .selectFrom('entry_exhibition')
    .innerJoin('entry', 'entry.id', 'entry_exhibition.entry_id')
    .select(['entry_id', 'answers'])
    .where('contest_id', '=', contest)
    .where('withdrawn_at', 'is', null)
    .execute()
  return new Map(rows.map(({ entry_id, answers }) => [entry_id, { entry: entry_id, answers }]))
}

/** Announced contests whose minute has come and whose prizes are confirmed. */
export async function contestsDue(db: Asking, now: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select contest.id
    from contest_result
    join contest on contest.id = contest_result.contest_id
    join deadline on deadline.subject = 'contest:' || contest.id and deadline.which = 'results'
    where standing = 'announced' and published_at is null and deadline.at <= ${now}
    order by contest.id
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Prizes that are not on their project's record yet, where the record is public and the team agreed to be shown. */
export async function awardsToRecord(
  db: Asking,
): Promise<readonly { readonly contest: string; readonly project: string }[]> {
  return db
    .selectFrom('award')
    .innerJoin('entry', 'entry.id', 'award.entry_id')
    .innerJoin('project', 'project.id', 'entry.project_id')
    .innerJoin('entry_exhibition', 'entry_exhibition.entry_id', 'entry.id')
    .select(['award.contest_id as contest', 'entry.project_id as project'])
    .distinct()
    .where('on_record_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('project.publication', '=', 'published')
    .where('project.visibility', '!=', 'hidden')
    .execute()
}

/** Dossiers of hers that take part in a contest. */
export async function ownDossiersIn(
  db: Asking,
  contest: string,
  person: PersonId,
): Promise<ReadonlySet<DossierId>> {
  const rows = await db
    .selectFrom('entry')
    .innerJoin('dossier_member', 'dossier_member.dossier_id', 'entry.dossier_id')
    .select('entry.dossier_id')
    .where('contest_id', '=', contest)
    .where('person_id', '=', person)
    .execute()
  return new Set(rows.map(({ dossier_id }) => dossier_id))
}

/** Everybody in the team of an entry. */
export async function teamOf(db: Asking, dossier: DossierId): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('dossier_member')
    .select('person_id')
    .where('dossier_id', '=', dossier)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/**
 * Contests whose results are out and in which a project took part with an entry that its team agreed to show; the latest
 * first.
 */
export async function shownEntriesOf(
  db: Asking,
  project: string,
  now: Date,
): Promise<readonly { readonly contest: string; readonly entry: EntryId; readonly publishedAt: Date }[]> {
  const rows = await db
    .selectFrom('entry')
    .innerJoin('contest', 'contest.id', 'entry.contest_id')
    .innerJoin('entry_exhibition', 'entry_exhibition.entry_id', 'entry.id')
    .select(['contest.id as contest', 'entry.id as entry', 'published_at'])
    .where('project_id', '=', project)
    .where('entry.standing', '=', 'submitted')
    .where('contest.standing', '=', 'announced')
    .where('withdrawn_at', 'is', null)
    .where('published_at', '<=', now)
    .orderBy('published_at', 'desc')
    .execute()
  return rows.flatMap(({ contest, entry, published_at }) =>
    published_at === null ? [] : [{ contest, entry, publishedAt: published_at }],
  )
}
