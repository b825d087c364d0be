/** What the public may see of the bank, narrowed by a filter: the `where` that lists, facets and maps share. */
import { type RawBuilder, sql } from 'kysely'
import { levelOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ProjectFilter } from '../../domain/project/filter.ts'
import { stagesOf } from '../../domain/project/project.ts'
import type { Database } from '../database.ts'
import { projectsWith } from './found.ts'
import { hasTrait } from './traits.ts'

type Sql = RawBuilder<unknown>
export type FilterKey = keyof ProjectFilter

/** The filter, and the projects in which its words are found (`found.ts`); `found` null: no word was typed. */
export type Asked = { readonly filter: ProjectFilter; readonly found: Buffer | null }

export async function askedOf(db: Database, filter: ProjectFilter): Promise<Asked> {
  return { filter, found: filter.q === undefined ? null : await projectsWith(db, filter.q) }
}

/** `and`-ed conditions on `project`, without those of the filters in `except`. */
export function conditions(asked: Asked, except: readonly FilterKey[]): Sql {
  const kept = (Object.keys(asked.filter) as FilterKey[]).filter((key) => !except.includes(key))
  const parts = kept.flatMap((key) => condition(key, asked) ?? [])
  return sql.join([sql`shown`, ...parts], sql` and `)
}

function condition(key: FilterKey, { filter, found }: Asked): Sql | null {
  const { territory, standing, stage, sector, activity, model, audience, source, year } = filter
  switch (key) {
    case 'territory':
      return territory === undefined ? null : within(territory)
    case 'standing':
      return standing === undefined ? null : hasTrait.stage(stagesOf(standing))
    case 'stage':
      return stage === undefined ? null : hasTrait.stage([stage])
    case 'audience':
      return audience === undefined ? null : hasTrait.audience(audience)
    case 'source':
      return source === undefined ? null : hasTrait.source(source)
    case 'year':
      return year === undefined ? null : hasTrait.year(year)
    case 'sector':
      return sector === undefined ? null : sql`sector = ${sector}`
    case 'activity':
      return activity === undefined ? null : sql`activity_id = ${activity}`
    case 'model':
      return model === undefined ? null : sql`model_id = ${model}`
    case 'q':
      return found === null ? null : isAmong(found)
  }
}

/** Those that came since then are beyond the last bit. */
function isAmong(found: Buffer): Sql {
  return sql`case when number < ${8 * found.length}::integer then get_bit(${found}::bytea, number) = 1 else false end`
}

/** In the territory or in one that it contains; null: everywhere. */
export function within(code: TerritoryCode): Sql | null {
  switch (levelOf(code)) {
    case 'nation':
      return null
    case 'region':
      return sql`region_code = ${code}`
    case 'province':
      return sql`province_code = ${code}`
    case 'commune':
      return sql`territory_code = ${code}`
  }
}
