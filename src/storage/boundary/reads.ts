import { sql } from 'kysely'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Outline } from '../../domain/territory/import/outline.ts'
import type { Database } from '../database.ts'

/** The outline of the latest import that has one; null where none was imported (limits are never invented). */
export async function readBoundary(db: Database, code: TerritoryCode): Promise<Outline | null> {
  const row = await db
    .selectFrom('boundary')
    .select('geometry')
    .where('territory_code', '=', code)
    .orderBy('batch_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : (row.geometry as Outline)
}

/** All outlines of the territories below `parent` (their codes begin with it), by code. */
export async function readBoundaries(
  db: Database,
  parent: TerritoryCode,
): Promise<ReadonlyMap<TerritoryCode, Outline>> {
  const rows = await db
    .selectFrom('boundary')
    .distinctOn('territory_code')
    .select(['territory_code', 'geometry'])
    .where(sql<boolean>`territory_code like ${`${parent}.%`}`)
    .orderBy('territory_code')
    .orderBy('batch_id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.territory_code, row.geometry as Outline]))
}
