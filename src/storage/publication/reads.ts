import { sql } from 'kysely'
import type { DecisionKind, PublicationRule } from '../../domain/publication/decision.ts'
import type { Publication } from '../../domain/project/project.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Database } from '../database.ts'

export type KeptDecision = {
  readonly at: Date
  readonly actor: string
  readonly kind: DecisionKind
  readonly rule: PublicationRule | null
  readonly reason: string | null
}

/** Oldest first. */
export async function readDecisions(db: Database, projectId: string): Promise<readonly KeptDecision[]> {
  return db
    .selectFrom('decision')
    .select(['at', 'actor', 'kind', 'rule', 'reason'])
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute()
}

export type OpenReport = {
  readonly number: number
  readonly project: string
  readonly at: Date
  readonly rule: PublicationRule
  readonly detail: string | null
  readonly contact: string | null
}

/** Reports nobody has settled, oldest first, at most `limit`. */
export async function readOpenReports(db: Database, limit: number): Promise<readonly OpenReport[]> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'project_id', 'at', 'rule', 'detail', 'contact'])
    .where('settled_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, project_id, ...rest }) => ({ number: Number(id), project: project_id, ...rest }))
}

export type Queued = {
  readonly id: string
  readonly title: OwnText
  readonly territory: TerritoryCode
  readonly sector: string
  readonly createdAt: Date
  readonly publication: Publication
}

/** A project that is being written in a dossier and is hidden is nobody's to read but its team's. */
const asksToBeShown = sql<boolean>`not (visibility = 'hidden' and stage <> 'idea')`

/** What waits for a moderator, oldest first, at most `limit`. */
export async function readQueue(db: Database, limit: number): Promise<readonly Queued[]> {
  const rows = await db
    .selectFrom('project')
    .select(['id', 'title', 'territory_code', 'sector', 'created_at', 'publication'])
    .where('publication', '=', 'waiting')
    .where(asksToBeShown)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ territory_code, created_at, ...rest }) => ({
    ...rest,
    territory: territory_code,
    createdAt: created_at,
  }))
}

export async function countQueue(
  db: Database,
): Promise<{ readonly waiting: number; readonly reports: number }> {
  const [waiting, reports] = await Promise.all([
    db
      .selectFrom('project')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('publication', '=', 'waiting')
      .where(asksToBeShown)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('report')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('settled_at', 'is', null)
      .executeTakeFirstOrThrow(),
  ])
  return { waiting: Number(waiting.n), reports: Number(reports.n) }
}
