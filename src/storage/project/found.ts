/** The projects in which the search finds what was typed. */
import type { Database } from '../database.ts'
import { tsqueryFor } from '../search/query.ts'
import { sql } from 'kysely'

/**
 * A page asks for its list, its counts and its places at once: what is being looked for already is waited for, not
 * looked for again. Nothing is kept once it is found.
 */
const underWay = new WeakMap<Database, Map<string, Promise<string | null>>>()

/**
 * Their ids, those included that the public may not see, as the text of an array of PostgreSQL: tens of thousands go back
 * as they came, unread. Null when `q` holds no word.
 */
export function projectsWith(db: Database, q: string): Promise<string | null> {
  const asked = underWay.get(db) ?? new Map<string, Promise<string | null>>()
  underWay.set(db, asked)
  const same = asked.get(q)
  if (same !== undefined) return same
  const answer = find(db, q).finally(() => asked.delete(q))
  asked.set(q, answer)
  return answer
}

async function find(db: Database, q: string): Promise<string | null> {
  const words = await tsqueryFor(db, q)
  if (words === null) return null
  const { rows } = await sql<{ refs: string | null }>`select array_agg(ref)::text as refs
    from search_projects(${words}::tsquery) as ref`.execute(db)
  return rows[0]?.refs ?? '{}'
}
