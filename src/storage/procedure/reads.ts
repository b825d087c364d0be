import { sql } from 'kysely'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Procedure } from '../../domain/procedure/clock.ts'
import type { Database, Transaction } from '../database.ts'

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
  /** of the project */
  readonly id: string
  readonly title: OwnText
  readonly territory: TerritoryCode
  readonly filedAt: Date
}

/** Ideas that nobody has read and appeals that nobody has decided, the oldest first, at most `limit`. */
export async function readOpenFiles(db: Database, limit: number): Promise<readonly OpenFile[]> {
  const { rows } = await sql<OpenFile>`
    select 'idea' as procedure, id, title, territory_code as territory, created_at as "filedAt" from project
      where publication = 'waiting' and not (visibility = 'hidden' and stage <> 'idea')
    union all
    select 'appeal', project.id, title, territory_code, at from appeal join project on project.id = project_id
      where decided_at is null
    order by "filedAt", id limit ${limit}`.execute(db)
  return rows
}
