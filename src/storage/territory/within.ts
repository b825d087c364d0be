/** Rows of some territories and all that they contain, as a condition of a query. */
import { type RawBuilder, sql } from 'kysely'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'

/** `column` names a territory in one of `scope`; with an empty scope nothing does. */
export function within(column: string, scope: readonly TerritoryCode[]): RawBuilder<boolean> {
  return withinText(sql.ref(column), scope)
}

/** The same of any expression that gives a code. */
export function withinText(code: RawBuilder<unknown>, scope: readonly TerritoryCode[]): RawBuilder<boolean> {
  if (scope.includes(NATION)) return sql<boolean>`true`
  const each = scope.map((own) => sql`${code} = ${own} or ${code} like ${`${own}.%`}`)
  return each.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(each, sql` or `)})`
}
