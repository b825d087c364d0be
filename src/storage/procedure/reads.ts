import { sql } from 'kysely'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { HelpSubject } from '../../domain/accompaniment/help.ts'
import type { Alarm, Procedure } from '../../domain/procedure/clock.ts'
import type { Database, Transaction } from '../database.ts'
import { within } from '../territory/within.ts'

export type KeptAppeal = {
  readonly at: Date
  readonly words: string
  readonly decidedAt: Date | null
  readonly granted: boolean | null
  readonly reason: string | null
}

/** Oldest first. */
export async function readAppeals(
  db: Database | Transaction,
  projectId: string,
): Promise<readonly KeptAppeal[]> {
  return db
    .selectFrom('appeal')
    .select(['at', 'words', 'decided_at as decidedAt', 'granted', 'reason'])
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute()
}

/** Who refused a project last, as the journal names her; null when nobody has. */
export async function lastRefuser(db: Database | Transaction, projectId: string): Promise<string | null> {
  const row = await db
    .selectFrom('decision')
    .select('actor')
    .where('project_id', '=', projectId)
    .where('kind', '=', 'refuse')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.actor ?? null
}

export async function hasOpenAppeal(db: Database | Transaction, projectId: string): Promise<boolean> {
  const row = await db
    .selectFrom('appeal')
    .select('id')
    .where('project_id', '=', projectId)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Something that somebody has asked for and nobody has answered. */
export type OpenFile = {
  readonly procedure: Procedure
  /** of the project, or of the request for help */
  readonly id: string
  /** of an idea; null: a request for help, whose words are its team's and its adviser's */
  readonly title: OwnText | null
  /** of a request for help */
  readonly subject: HelpSubject | null
  readonly territory: TerritoryCode
  readonly filedAt: Date
}

export type OpenFilter = {
  /** where ideas and appeals are looked for */
  readonly ideas: readonly TerritoryCode[]
  /** where requests for help are */
  readonly help: readonly TerritoryCode[]
  /** filed on this instant at the latest; null: at any */
  readonly until: Date | null
}

/**
 * Ideas that nobody has read, appeals that nobody has decided and requests for help that no adviser has taken, the oldest
 * first, at most `limit`.
 */
export async function readOpenFiles(
  db: Database | Transaction,
  { ideas, help, until }: OpenFilter,
  limit: number,
): Promise<readonly OpenFile[]> {
  const late = (column: string) =>
    until === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} <= ${until}`
  const { rows } = await sql<OpenFile>`
    select 'idea' as procedure, id, title, null as subject, territory_code as territory, created_at as "filedAt"
      from project
      where publication = 'waiting' and not (visibility = 'hidden' and stage <> 'idea')
        and ${within('territory_code', ideas)} and ${late('created_at')}
    union all
    select 'appeal', project.id, title, null, territory_code, at from appeal join project on project.id = project_id
      where decided_at is null and ${within('territory_code', ideas)} and ${late('at')}
    union all
    select 'help', id, null, subject, territory_code, created_at from help_request
      where state in ('offered', 'queue') and ${within('territory_code', help)} and ${late('created_at')}
    order by "filedAt", id limit ${limit}`.execute(db)
  return rows
}

/** Which of these files this alarm has not been written about. */
export async function withoutAlarm(
  trx: Transaction,
  files: readonly OpenFile[],
  alarm: Alarm,
): Promise<readonly OpenFile[]> {
  const told = await trx
    .selectFrom('deadline_alarm')
    .select(['procedure', 'ref', 'filed_at'])
    .where('heed', '=', alarm)
    .execute()
  const nameOf = (procedure: Procedure, ref: string, at: Date) => `${procedure} ${ref} ${at.getTime()}`
  const known = new Set(told.map(({ procedure, ref, filed_at }) => nameOf(procedure, ref, filed_at)))
  return files.filter(({ procedure, id, filedAt }) => !known.has(nameOf(procedure, id, filedAt)))
}
