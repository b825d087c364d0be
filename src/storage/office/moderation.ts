import { sql } from 'kysely'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Database } from '../database.ts'
import type { OpenReport } from '../publication/reads.ts'
import { within } from '../territory/within.ts'

/** As `asksToBeShown` of the permissions: what a team keeps hidden is nobody's to read. */
const asksToBeShown = sql<boolean>`not (project.visibility = 'hidden' and project.stage <> 'idea')`

export type Waiting = {
  readonly id: string
  readonly title: OwnText
  readonly territory: TerritoryCode
  readonly sector: string
  readonly createdAt: Date
}

/** Ideas that nobody has read yet in some territories, oldest first. */
export async function readWaiting(
  db: Database,
  scope: readonly TerritoryCode[],
  limit: number,
): Promise<readonly Waiting[]> {
  return db
    .selectFrom('project')
    .select(['id', 'title', 'territory_code as territory', 'sector', 'created_at as createdAt'])
    .where('publication', '=', 'waiting')
    .where(asksToBeShown)
    .where(within('territory_code', scope))
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export type Reported = Waiting & { readonly reports: number; readonly firstAt: Date }

/** Projects with open reports in some territories, the first reported first. */
export async function readReported(
  db: Database,
  scope: readonly TerritoryCode[],
  limit: number,
): Promise<readonly Reported[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('project', 'project.id', 'report.project_id')
    .select(['project.id', 'title', 'territory_code as territory', 'sector', 'created_at as createdAt'])
    .select((eb) => [eb.fn.countAll<string>().as('reports'), eb.fn.min<Date>('report.at').as('firstAt')])
    .where('settled_at', 'is', null)
    .where(asksToBeShown)
    .where(within('territory_code', scope))
    .groupBy('project.id')
    .orderBy('firstAt')
    .orderBy('project.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, reports: Number(row.reports) }))
}

/** Open reports on one project, oldest first. */
export async function readReportsOn(db: Database, project: string): Promise<readonly OpenReport[]> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'project_id as project', 'at', 'rule', 'detail', 'contact'])
    .where('project_id', '=', project)
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, ...rest }) => ({ number: Number(id), ...rest }))
}

export type WaitingCounts = {
  readonly ideas: number
  readonly reported: number
  readonly help: number
  readonly letters: number
}

/** After so many tries a letter is said to fail. */
const FAILING_TRIES = 3

/** What waits in some territories; each scope is that of the part it belongs to. */
export async function countWaiting(
  db: Database,
  scopes: { readonly moderation: readonly TerritoryCode[]; readonly help: readonly TerritoryCode[] },
): Promise<WaitingCounts> {
  const { rows } = await sql<Record<keyof WaitingCounts, string>>`select
    (select count(*) from project where publication = 'waiting' and ${asksToBeShown}
      and ${within('project.territory_code', scopes.moderation)}) as ideas,
    (select count(distinct project.id) from report join project on project.id = report.project_id
      where report.settled_at is null and ${asksToBeShown}
      and ${within('project.territory_code', scopes.moderation)}) as reported,
    (select count(*) from help_request where state in ('offered', 'queue')
      and ${within('help_request.territory_code', scopes.help)}) as help,
    (select count(*) from letter where sent_at is null and tries >= ${FAILING_TRIES}) as letters`.execute(db)
  const [row] = rows
  return {
    ideas: Number(row?.ideas ?? 0),
    reported: Number(row?.reported ?? 0),
    help: Number(row?.help ?? 0),
    letters: Number(row?.letters ?? 0),
  }
}
