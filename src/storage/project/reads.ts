import { type RawBuilder, sql } from 'kysely'
import { levelOf, parentOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ProjectCounts, ProjectFilter } from '../../domain/project/filter.ts'
import { type Project, publicView, stagesOf } from '../../domain/project/project.ts'
import type { Database } from '../database.ts'
import { SHIPPED_BATCH } from '../territory/rows.ts'
import { facetCounts } from './facets.ts'
import { type Asked, askedOf, conditions, within } from './listed.ts'
import { PROJECT_COLUMNS, type ProjectRow, projectOf } from './rows.ts'
import { hasTrait } from './traits.ts'

/** Whatever its publication and visibility: who may read what is the caller's to say. Null when there is none. */
export async function readProject(db: Database, id: string): Promise<Project | null> {
  const row = await db.selectFrom('project').select(PROJECT_COLUMNS).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : projectOf(row)
}

/** The documented precedents, whatever a moderator has decided about them. */
export async function readShippedProjects(db: Database): Promise<readonly Project[]> {
  const rows = await db
    .selectFrom('project')
    .select(PROJECT_COLUMNS)
    .where('batch_id', '=', String(SHIPPED_BATCH))
    .orderBy('id')
    .execute()
  return rows.map(projectOf)
}

/** `after`: how many to skip. */
type Stretch = { readonly after: number; readonly size: number }
export type ProjectPage = { readonly projects: readonly Project[]; readonly total: number }

/**
 * What the public may see, as it may see it. Newest in the bank first; those that came in the same instant (the
 * documented precedents of one edition of data/projects) by their year, the latest first, then by id. So a fresh idea
 * stands on top, and a precedent of 2024 before one of 2019. `total`: how many there are.
 */
export async function listProjects(db: Database, filter: ProjectFilter, page: Stretch): Promise<ProjectPage> {
  const asked = await askedOf(db, filter)
  const [projects, { rows: counted }] = await Promise.all([
    stretchOf(db, asked, page),
    sql<{ total: number }>`select count(*)::int as total from project where ${conditions(asked, [])}`.execute(
      db,
    ),
  ])
  return { projects, total: counted[0]?.total ?? 0 }
}

/** The same without their number: who counts the facets too has it already. */
export async function pageOfProjects(
  db: Database,
  filter: ProjectFilter,
  page: Stretch,
): Promise<readonly Project[]> {
  return stretchOf(db, await askedOf(db, filter), page)
}

async function stretchOf(db: Database, asked: Asked, page: Stretch): Promise<readonly Project[]> {
  const { rows } = await sql<ProjectRow>`select ${columns()} from project where id in (
      select id from project where ${conditions(asked, [])}
      order by created_at desc, year desc nulls last, id limit ${page.size} offset ${page.after})
    order by created_at desc, year desc nulls last, id`.execute(db)
  return shown(rows)
}

function columns(): RawBuilder<unknown> {
  return sql.join(PROJECT_COLUMNS.map((name) => sql.ref(name)))
}

function shown(rows: readonly ProjectRow[]): readonly Project[] {
  return rows.flatMap((row) => publicView(projectOf(row)) ?? [])
}

/** For each value of each facet, how many a click on it would give: of what the public may see, its own filter left out. */
export async function countProjects(db: Database, filter: ProjectFilter): Promise<ProjectCounts> {
  return facetCounts(db, await askedOf(db, filter))
}

/**
 * For the map: how many of them are in each territory of `level` inside `within`. A commune counts in its province and
 * its region. Territories without any are absent, and so are projects wider than `level` (of a region, of the nation).
 */
export async function projectsByTerritory(
  db: Database,
  filter: ProjectFilter,
  level: 'region' | 'province',
  inside: TerritoryCode,
): Promise<ReadonlyMap<TerritoryCode, number>> {
  const asked = await askedOf(db, filter)
  const code = sql.ref(level === 'region' ? 'region_code' : 'province_code')
  const place = within(inside) ?? sql`true`
  const { rows } = await sql<{ code: TerritoryCode; count: number }>`
    select ${code} as code, count(*)::int as count from project
    where ${conditions(asked, [])} and ${place} and ${code} is not null group by 1 order by 1`.execute(db)
  return new Map(rows.map(({ code, count }) => [code, count]))
}

export type Similarity = 'activity' | 'model' | 'sector'
export type SimilarProject = { readonly project: Project; readonly because: Similarity }

/**
 * What is like it elsewhere, as the public may see it: of the same activity, else built on the same model, else of the
 * same sector. In each: other provinces first, then what runs or was given money already, then the newest.
 */
export async function similarProjects(
  db: Database,
  project: Project,
  limit: number,
): Promise<readonly SimilarProject[]> {
  const found: SimilarProject[] = []
  for (const because of ['activity', 'model', 'sector'] as const) {
    const value = project[because]
    if (value === null || found.length >= limit) continue
    const column = because === 'sector' ? 'sector' : (`${because}_id` as const)
    const known = [project.id, ...found.map((one) => one.project.id)]
    const order = sql`province_code is not distinct from ${provinceOf(project.territory)},
      ${hasTrait.stage(PROVEN)} desc, created_at desc, id`
    const { rows } = await sql<ProjectRow>`select ${columns()} from project where id in (
        select id from project where shown and ${sql.ref(column)} = ${value} and id <> all(${known})
        order by ${order} limit ${limit - found.length})
      order by ${order}`.execute(db)
    found.push(...shown(rows).map((one) => ({ project: one, because })))
  }
  return found
}

const PROVEN = [...stagesOf('existing'), ...stagesOf('funded')]

function provinceOf(code: TerritoryCode): string | null {
  return levelOf(code) === 'commune' ? parentOf(code) : levelOf(code) === 'province' ? code : null
}
