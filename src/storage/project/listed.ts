/** What the public may see of the bank, narrowed by a filter: the `where` that lists, facets and maps share. */
import { type RawBuilder, sql } from 'kysely'
import { levelOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { ProjectFilter } from '../../domain/project/filter.ts'
import { stagesOf } from '../../domain/project/project.ts'
import type { Database } from '../database.ts'

type Sql = RawBuilder<unknown>
export type FilterKey = keyof ProjectFilter

/** The filter with its words already turned into what the store's search understands; `words` null: no words. */
export type Asked = { readonly filter: ProjectFilter; readonly words: string | null }

export async function askedOf(_db: Database, filter: ProjectFilter): Promise<Asked> {
  return { filter, words: null }
}

/** `and`-ed conditions on `project`, without those of the filters in `except`. */
export function conditions(asked: Asked, except: readonly FilterKey[]): Sql {
  const filter: ProjectFilter = { ...asked.filter }
  const kept = (Object.keys(filter) as FilterKey[]).filter((key) => !except.includes(key))
  const parts = kept.flatMap((key) => condition(key, filter) ?? [])
  return sql.join([sql`shown`, ...parts], sql` and `)
}

function condition(key: FilterKey, filter: ProjectFilter): Sql | null {
  const value = filter[key]
  if (value === undefined) return null
  switch (key) {
    case 'territory':
      return within(value as TerritoryCode)
    case 'standing':
      return filter.standing === undefined ? null : sql`stage = any(${stagesOf(filter.standing)})`
    case 'audience':
      return sql`${value} = any(audiences)`
    case 'stage':
    case 'sector':
    case 'source':
    case 'year':
      return sql`${sql.ref(key)} = ${value}`
    case 'activity':
      return sql`activity_id = ${value}`
    case 'model':
      return sql`model_id = ${value}`
    case 'q':
      return null
  }
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
